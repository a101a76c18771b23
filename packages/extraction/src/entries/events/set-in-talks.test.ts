import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

const mainOf = (text: string) => {
  const main = read(`date 2017-09\n\n${text}`).events.find((event) => event.main);
  return main && [main.kind, main.date?.edtf, main.status, main.place?.name ?? ''].join(' ').trim();
};

describe('a meeting that is set in talks is not the talks', () => {
  it.each([
    [
      'Le président ghanéen Kofi Asante et son homologue béninois Paul Houessou ont tenu samedi une conversation téléphonique. MM. Asante et Houessou ont convenu de se rencontrer à New York en septembre.',
      'CALL 2017-09~ HELD',
    ],
    [
      'Le ministre ghanéen Kofi Asante et le ministre béninois Paul Houessou se sont entretenus mardi. Kofi Asante et Paul Houessou ont prévu de se revoir en septembre.',
      'MEETING 2017-09~ HELD',
    ],
    [
      'Le président béninois Paul Houessou a reçu lundi à Cotonou le président ghanéen Kofi Asante. Paul Houessou et Kofi Asante ont convenu de se retrouver à Accra en septembre.',
      'RECEPTION 2017-09~ HELD Cotonou',
    ],
  ])('« %s »', (text, told) => {
    expect(mainOf(text)).toBe(told);
  });
});

describe('a day of a month that alone is known goes before a month that is told of something else', () => {
  it.each([
    [
      'Le président de l’agence togolaise, Jean Koffi, a entamé, hier, une visite au Ghana, la première depuis la réforme de son agence créée en avril 2016.',
      'VISIT 2017-09~ HELD Ghana',
    ],
    [
      'Le ministre ghanéen Kofi Asante a rencontré mardi le ministre béninois Paul Houessou, nommé en juin 2017.',
      'MEETING 2017-09~ HELD',
    ],
  ])('« %s »', (text, told) => {
    expect(mainOf(text)).toBe(told);
  });
});
