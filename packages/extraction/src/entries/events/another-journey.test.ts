import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

const toldIn = (text: string) =>
  read(`date 2019-06-14\n\n${text}`).events.map(({ kind, date, status, countries }) =>
    [kind, date?.edtf, status, [...countries].sort().join()].join(' '),
  );

describe('a journey that is to lead elsewhere is another than the one told', () => {
  it.each([
    [
      'Le président togolais Jean Koffi est arrivé vendredi matin à Accra. Après Cotonou et Accra, Jean Koffi se rendra à Abidjan.',
      ['VISIT 2019-06-14 HELD GH,TG'],
    ],
    [
      'Le ministre chilien Juan Paz est arrivé jeudi à Lima. Juan Paz doit se rendre lundi à Quito.',
      ['VISIT 2019-06-13 HELD CL,PE', 'VISIT 2019-06-17 PLANNED CL,EC'],
    ],
    [
      'Le ministre italien Luca Rossi est arrivé vendredi en Tunisie. Luca Rossi quittera la Tunisie pour l’Algérie.',
      ['VISIT 2019-06-14 HELD IT,TN'],
    ],
    [
      'Le ministre italien Luca Rossi est arrivé vendredi en Tunisie. Luca Rossi se rendra ensuite à Sfax.',
      ['VISIT 2019-06-14 HELD IT,TN'],
    ],
  ])('« %s »', (text, told) => {
    expect(toldIn(text)).toEqual(told);
  });
});
