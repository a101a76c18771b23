import { describe, expect, it } from 'vitest';
import { pressed, sortRows, type TableSort } from './table-sort.ts';

type Row = Parameters<typeof sortRows>[0][number];
const row = (id: string, title: string, earliest: string | null, place: string | null): Row => ({
  __typename: 'Event',
  id,
  title,
  date:
    earliest === null
      ? null
      : { edtf: earliest, earliest, latest: earliest, precision: 'DAY', display: earliest },
  countries: [],
  documents: [],
  kind: 'VISIT',
  status: 'HELD',
  place: place === null ? null : { name: place },
});
const ROWS = [
  row('a', 'Été', '2024-03-01', 'Oslo'),
  row('b', 'Zénith', '1979-01-07', null),
  row('c', 'étape', null, 'Dakar'),
];
const ids = (sort: TableSort) => sortRows(ROWS, sort, () => 'Visite', 'fr').map(({ id }) => id);

describe('the table', () => {
  it.each([
    ['date', ['b', 'a', 'c']],
    ['-date', ['a', 'b', 'c']],
    ['title', ['c', 'a', 'b']],
    ['place', ['c', 'a', 'b']],
    ['-place', ['a', 'c', 'b']],
  ] as const)('by %s has what says nothing last', (sort, order) => expect(ids(sort)).toEqual(order));

  it('keeps its order among equals', () => expect(ids('kind')).toEqual(['a', 'b', 'c']));

  it('turns round where its column is pressed again', () => {
    expect([pressed('date', '-date'), pressed('date', 'date'), pressed('title', 'date')]).toEqual([
      'date',
      '-date',
      'title',
    ]);
  });
});
