import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

const timesOf = (sentence: string): string[] => {
  const text = ` date 2024-05-15\n\nUn titre sans date\n\n${sentence}\n`;
  const { times } = read(text);
  for (const { start, end, text: quote } of times) expect(text.slice(start, end)).toBe(quote);
  return times.filter(({ start }) => start > ' date 2024-05-15'.length).map(({ text: quote }) => quote);
};

describe('the article of a time expression', () => {
  it.each([
    ["Il est parti dans l'après-midi du 3 mai.", ["l'après-midi du 3 mai"]],
    ['Le même jour, la flotte a levé l’ancre.', ['Le même jour']],
    ['Le plan couvre la période 2021-2025.', ['la période 2021-2025']],
    ['Il viendra le mois prochain ou à la mi-novembre.', ['le mois prochain', 'la mi-novembre']],
    ['Ils ont siégé les deux derniers jours.', ['les deux derniers jours']],
    [
      "Le pont, bâti à la fin du XIXe siècle, a rouvert l'an dernier.",
      ['la fin du XIXe siècle', "l'an dernier"],
    ],
  ])('is part of it where a noun of time leads: %s', (sentence, times) => {
    expect(timesOf(sentence)).toEqual(times);
  });

  it.each([
    ['Le pont a rouvert le 3 mai.', ['3 mai']],
    ['Le pont a rouvert le 1er mai, soit le premier mai.', ['1er mai', 'premier mai']],
    ['Le marché se tient le lundi.', ['lundi']],
    ['Les 3 et 4 mai, le pont a fermé.', ['3 et 4 mai']],
    ['Il est parti au matin du 3 mai.', ['matin du 3 mai']],
    ['Il prépare le prochain sommet.', ['prochain']],
  ])('stays outside where a number or a weekday does, or contracted: %s', (sentence, times) => {
    expect(timesOf(sentence)).toEqual(times);
  });
});
