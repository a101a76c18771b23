import type { VariablesOf } from '@ephemeride/contract';
import { columnOf, isDescending } from '../read-list/table-sort.ts';
import type { View } from '../share-view/view.ts';
import type { takenPageQuery } from './taken-query.ts';

/** What the API can sort by, by the table's column. */
const SORTED = { date: 'DATE', title: 'TITLE' } as const;

/**
 * The order of a view's entries in its files: that of the table where the API knows it, by date or title (the French one), else that
 * of the list, the newest first.
 */
export function takenOrder({ table }: Pick<View, 'table'>): VariablesOf<typeof takenPageQuery>['orderBy'] {
  const column = table === null ? null : columnOf(table);
  if (table === null || (column !== 'date' && column !== 'title')) return { by: 'DATE', direction: 'DESC' };
  return { by: SORTED[column], direction: isDescending(table) ? 'DESC' : 'ASC' };
}
