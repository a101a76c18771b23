import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

const toldIn = (text: string) =>
  read(`date 2024-08-20\n\n${text}`).events.map(({ kind, date, status }) => [kind, date?.edtf, status]);

describe('a day on which something was to be is given up for the one on which it will be', () => {
  it.each([
    [
      'Le sommet franco-chilien, qui devait s’ouvrir lundi prochain à Lyon, se tiendra finalement du 3 au 5 octobre.',
      ['CONFERENCE', '2024-10-03/2024-10-05', 'POSTPONED'],
    ],
    [
      'L’exercice naval gréco-chypriote, qui devait débuter jeudi, aura lieu du 9 au 12 septembre.',
      ['EXERCISE', '2024-09-09/2024-09-12', 'POSTPONED'],
    ],
    [
      'Le sommet franco-chilien se tiendra du 3 au 5 octobre.',
      ['CONFERENCE', '2024-10-03/2024-10-05', 'PLANNED'],
    ],
  ])('« %s »', (text, told) => {
    expect(toldIn(text)).toEqual([told]);
  });
});
