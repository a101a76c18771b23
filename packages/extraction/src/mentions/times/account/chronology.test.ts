import { describe, expect, it } from 'vitest';
import { readBody } from '../read-example.ts';

const edtfOf = (text: string, header: string) => readBody(text, header).times.map(({ edtf }) => edtf);

describe('the line of a chronology', () => {
  it.each([
    [
      '3-5 juin 2000 : premier sommet. Le prix revient en octobre au président.',
      ['2000-06-03/2000-06-05', '2000-10'],
    ],
    ['– Mars 1945 : la ville est libre ; la trêve prend fin en mai.', ['1945-03', '1945-05']],
    ['Hiver 2018 : une équipe commune, du 9 au 25 février.', ['2018-24', '2018-02-09/2018-02-25']],
    ['Décembre 1999 : une trêve, rompue en janvier.', ['1999-12', '2000-01']],
    ['1971 : la ville se soulève le 2 juin.', ['1971', '1971-06-02']],
  ])('gives its year to its dates: « %s »', (text, edtf) => {
    expect(edtfOf(text, '2025-06-13')).toEqual(edtf);
  });
});

describe('the year that an account has moved to', () => {
  it('is left by what comes meanwhile', () => {
    expect(
      edtfOf(
        'Le fonds attendra le 11 décembre 2026. Entre-temps, le débat s’ouvrira le 9 septembre.',
        '2025-06-25',
      ),
    ).toEqual(['2026-12-11', '2025-09-09']);
  });
});

describe('the year of a date without one', () => {
  it('is the next of a semester in its last days', () => {
    expect(edtfOf('Le port ouvrira au second semestre.', '2024-12-20')).toEqual(['2025-41']);
  });

  it('is over where an imperfect tells of it, but not in what is said', () => {
    expect(edtfOf('La ligne transportait mille voyageurs au premier semestre.', '2025-12-02')).toEqual([
      '2025-40',
    ]);
    expect(edtfOf('Il a dit que la session s’ouvrait le 19 octobre.', '2025-09-20')).toEqual(['2025-10-19']);
  });
});
