import { describe, expect, it } from 'vitest';
import { edtfOf, monthNumber, readWrittenDate } from './written-date.ts';

describe('a date as headers write it', () => {
  it.each([
    ['2024-03-05 Titre', '2024-03-05'],
    ['2023-11', '2023-11'],
    ['2024/03/05 10:32', '2024-03-05'],
    ['05/03/2024 à 10h32', '2024-03-05'],
    ['5.3.24', '2024-03-05'],
    ['Le 5 mars 2024', '2024-03-05'],
    ['mardi 5 mars 2024', '2024-03-05'],
    ['mardi, 5 mars, 2024', '2024-03-05'],
    ['1er sept. 2022', '2022-09-01'],
    ['18 SEPT 2022 (AFP)', '2022-09-18'],
    ['5 fevrier 2024', '2024-02-05'],
    ['2024.03.05', '2024-03-05'],
    ['2024. 03. 05', '2024-03-05'],
    ['05. 03. 2024', '2024-03-05'],
    ['05 / 03 / 2024', '2024-03-05'],
    ['5 / 3, 2024', '2024-03-05'],
    ['Tuesday, 5 March 2024', '2024-03-05'],
    ['5th August 2024', '2024-08-05'],
    ['May 5, 2024', '2024-05-05'],
    ['Mardi, 05/03/2024 - 10:12', '2024-03-05'],
    ['mar. 05/03/2024', '2024-03-05'],
    ['2024/3/5', '2024-03-05'],
    ['2024.3.5', '2024-03-05'],
    ['2024-3-5', '2024-03-05'],
    ['2024年3月5日', '2024-03-05'],
    ['5.III.2024', '2024-03-05'],
    ['3/XII/2024', '2024-12-03'],
    ['29 février 2024', '2024-02-29'],
  ])('%s is %s', (text, edtf) => {
    const read = readWrittenDate(text);
    expect(read && edtfOf(read.date)).toBe(edtf);
  });

  it.each(['29 février 2023', '31 avril 2024', '5 marche', '32/01/2024', '12/13/2024', 'mars 2024', '2024'])(
    'is not %s',
    (text) => {
      expect(readWrittenDate(text)).toBeNull();
    },
  );

  it('knows months by their abbreviations and in capitals', () => {
    expect(['janv', 'FÉVRIER', 'juil', 'août', 'AOUT', 'Déc'].map(monthNumber)).toEqual([1, 2, 7, 8, 8, 12]);
    expect(monthNumber('marche')).toBeNull();
  });
});
