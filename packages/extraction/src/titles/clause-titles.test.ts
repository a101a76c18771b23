import { describe, expect, it } from 'vitest';
import { read } from '../extract.ts';

const titlesOf = (sentence: string) =>
  read(`date 2024-03-07\n\n${sentence}`).events.map(({ titles }) => titles);

describe('the title of a clause', () => {
  it.each([
    [
      'La veille, le général belge Luc Peeters avait ensuite visité la caserne de Tokoin.',
      'Le général belge Luc Peeters a visité la caserne de Tokoin',
    ],
    [
      'Le ministre belge Luc Peeters, arrivé lundi, doit à son tour visiter mercredi la caserne de Tokoin.',
      'Luc Peeters',
    ],
    [
      'Entre-temps, mardi, une panne de grue avait contraint les dockers de Sokodé à rentrer chez eux.',
      'Une panne de grue a contraint les dockers de Sokodé à rentrer chez eux',
    ],
  ])('stands by itself, in a tense of titles: %s', (sentence, title) => {
    expect(
      titlesOf(sentence)
        .map(({ FR }) => FR)
        .join(),
    ).toContain(title);
  });

  it.each([
    'Elle visitera samedi une ferme modèle près de Sokodé.',
    'Un premier groupe de vingt stagiaires partira mardi pour Gdynia.',
    'Mardi, les dockers de Lomé ont tancé le préfet.',
    'Le général belge Luc Peeters a assisté, mercredi, à Sokodé, à une dégustation de fonio.',
  ])('is told in the words of each language: %s', (sentence) => {
    for (const { EN, VI } of titlesOf(sentence)) expect(`${EN}${VI}`).not.toContain('“');
  });

  it.each([
    [
      'Elle visitera samedi une ferme modèle près de Sokodé.',
      'Visit to a model farm near Sokodé',
      'Thăm trang trại kiểu mẫu gần Sokodé',
    ],
    [
      'Le général belge Luc Peeters a assisté mercredi à Sokodé à une dégustation de fonio.',
      'Luc Peeters attends an event in Sokodé',
      'Luc Peeters dự một sự kiện tại Sokodé',
    ],
    [
      'Mercredi, Luc Peeters repartira pour Varsovie.',
      'Luc Peeters to leave for Warsaw',
      'Luc Peeters sẽ lên đường đi Warszawa',
    ],
  ])('says who goes where, as far as it is known: %s', (sentence, EN, VI) => {
    expect(titlesOf(sentence)).toContainEqual(expect.objectContaining({ EN, VI }));
  });

  it('names the kind where a line of dashes leaves no words', () => {
    const dashes = '– '.repeat(130);
    const titles = titlesOf(`Une ferme, dit-il, ${dashes} a ouvert samedi.`);
    expect(titles).toContainEqual({ FR: 'Événement', EN: 'Event', VI: 'Sự kiện' });
  });
});
