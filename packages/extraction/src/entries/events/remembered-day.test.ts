import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';

const datesOf = (text: string) => read(text).events.map(({ kind, date }) => `${kind} ${date?.edtf ?? null}`);

describe('a day that is looked back to dates nothing that happens now', () => {
  it.each([
    [
      'as what is commemorated',
      'Des anciens combattants se sont retrouvés mercredi au monument pour commémorer le 11 novembre 1918.',
      ['COMMEMORATION null'],
    ],
    [
      'as the origin of an anniversary in the same sentence',
      'date 2021-08\n\nPour le 70e anniversaire du traité de Riga, le 11 août 1951 : une cérémonie a eu lieu mercredi à Riga.',
      ['COMMEMORATION 2021-08-11'],
    ],
    [
      'as what the remembrance is of',
      'date 2024-11-10\n\nLa commémoration du 11 novembre 1918 réunira lundi dix ministres à Riga.',
      ['COMMEMORATION 2024-11-11'],
    ],
    [
      'as the day of what is remembered',
      'date 2024-11-10\n\nLe ministre ira samedi à Dakar pour la commémoration du massacre du 1er décembre 1944.',
      ['VISIT 2024-11-16'],
    ],
    [
      'unless it is of the year of writing',
      'date 2024-12-14\n\nLes Kényans se sont retrouvés à Nairobi pour fêter le 12 décembre 2024, leur indépendance.',
      ['COMMEMORATION 2024-12-12'],
    ],
  ])('%s', (_, text, dates) => {
    expect(datesOf(text)).toEqual(dates);
  });
});
