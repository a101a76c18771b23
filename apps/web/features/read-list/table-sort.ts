import type { ResultOf } from '@ephemeride/contract';
import type { entryRowFragment } from './entry-row-fragment.ts';

type Row = ResultOf<typeof entryRowFragment>;

/** The columns of the table, as the address names them. */
export const COLUMNS = ['date', 'title', 'kind', 'countries', 'place'] as const;
export type Column = (typeof COLUMNS)[number];

/** By which column the table is sorted; with a minus from the last to the first. */
export type TableSort = Column | `-${Column}`;
export const TABLE_SORTS = COLUMNS.flatMap((column) => [column, `-${column}`] as const);

export const columnOf = (sort: TableSort): Column => sort.replace('-', '') as Column;
export const isDescending = (sort: TableSort): boolean => sort.startsWith('-');

/** The sort that pressing a column's name asks for: the other way round where it is sorted by already. */
export const pressed = (column: Column, sort: TableSort): TableSort =>
  sort === column ? `-${column}` : column;

/**
 * Rows in the order of a sort; those that say nothing in its column come last either way.
 *
 * @param wordOf the kind of a row in the reader's words
 */
export function sortRows<T extends Row>(
  rows: readonly T[],
  sort: TableSort,
  wordOf: (row: Row) => string,
  language: string,
): readonly T[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const column = columnOf(sort);
  const keyed = rows.map((row) => ({ row, key: keyOf(row, column, wordOf) }));
  const turn = isDescending(sort) ? -1 : 1;
  return keyed
    .sort((a, b) => {
      if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '');
      return turn * compare(a.key, b.key);
    })
    .map(({ row }) => row);
}

function keyOf(row: Row, column: Column, wordOf: (row: Row) => string): string {
  if (column === 'date') return row.date?.earliest ?? row.date?.latest ?? '';
  if (column === 'title') return row.title;
  if (column === 'kind') return wordOf(row);
  if (column === 'countries') return row.countries.map(({ name }) => name).join(', ');
  return row.__typename === 'Event' ? (row.place?.name ?? '') : '';
}
