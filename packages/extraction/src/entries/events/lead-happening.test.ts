import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

const toldIn = (text: string) =>
  read(`date 2019-06-14\n\n${text}`).events.map(({ kind, date, status, place }) =>
    [kind, date?.edtf, status, place?.name ?? ''].join(' ').trim(),
  );

describe('what a lead announces by its name is what happens', () => {
  it.each([
    [
      'Le président Jean Koffi a annoncé la tenue début juillet à Lomé au Togo d’un sommet du Conseil de l’Entente.',
      ['CONFERENCE [2019-07-01..2019-07-10] PLANNED Lomé'],
    ],
    [
      'Le ministre annonce la tenue en juillet à Lomé, au Togo, d’une conférence sur la pêche.',
      ['CONFERENCE 2019-07 PLANNED Lomé'],
    ],
    [
      'L’amiral Juan Paz a confirmé la tenue, du 2 au 4 juillet à Valparaiso, de l’exercice naval Ola.',
      ['EXERCISE 2019-07-02/2019-07-04 PLANNED Valparaiso'],
    ],
  ])('« %s »', (text, told) => {
    expect(toldIn(text)).toEqual(told);
  });

  it.each([
    'Le 3 mai 1954 a été préparé par de jeunes Togolais.',
    'C’est dans ce hameau que le 8 mai a été conçu et lancé.',
    'C’est par eux que le 3 mai a été voulu, imaginé et préparé.',
  ])('and a day that something is done to is none: « %s »', (text) => {
    expect(toldIn(text)).toEqual([]);
  });
});

it('a despatch that nothing dates is read whole, the signing of another text long past beside it', () => {
  const { events } = read(
    'Les ministres togolais et ghanéen ont signé un plan. La signature, en juin 2022, de la déclaration l’avait préparé.',
  );
  expect(events.find(({ main }) => main)?.kind).toBe('SIGNING');
});
