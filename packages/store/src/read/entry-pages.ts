import { sql } from 'kysely';
import type { Engine } from '../engine.ts';
import type { EntriesQuery, EntryOrder, Page } from '../query.ts';
import type { EntryRecord, EntryType } from '../records.ts';
import { countOf } from './count.ts';
import { columnsOf, entryRecord } from './entry-record.ts';
import { isEmpty, matching } from './matching.ts';
import { searchOfPage } from './narrowest.ts';
import { beyond, beyondAgainst, keysetPage } from './page.ts';
import { numberedWindow } from './window.ts';
import { conditionOfWindowPage } from './window-page.ts';

const BY_DATE: EntryOrder = { by: 'DATE', direction: 'ASC' };

function columnOf({ by, direction }: EntryOrder) {
  if (by === 'IMPORTANCE') return 'importance';
  if (by === 'TITLE') return 'sort_title';
  return direction === 'ASC' ? 'order_day' : 'recent_day';
}

/** A page of the entries that match, of one type where one is given. */
export async function entryPage(
  engine: Engine,
  query: EntriesQuery,
  type: EntryType | null,
): Promise<Page<EntryRecord>> {
  const order = query.orderBy ?? BY_DATE;
  const { by } = order;
  const column = columnOf(order);
  const window = query.window ? numberedWindow(query.window) : null;
  const filter = query.filter ?? {};
  const types = filter.types ?? [];
  const isNone = type !== null && types.length > 0 && !types.includes(type);
  return keysetPage({
    request: query,
    order: `${order.by} ${order.direction}`,
    direction: order.direction,
    sortType: column === 'sort_title' ? 'string' : 'number',
    async rows(slice) {
      const { key, operator, direction, limit } = slice;
      if (isNone) return [];
      const condition =
        window === null
          ? matching(engine, filter, null, await searchOfPage(engine, filter, limit))
          : await conditionOfWindowPage(engine, filter, window, { ...slice, by, type });
      // Where all of a type are asked for, the index of its order gives the page row by row.
      const db = window === null && by === 'DATE' && isEmpty(filter) ? engine.quick : engine.reader;
      let matched = db.selectFrom('entry').where(condition);
      if (type && by === 'DATE' && window === null) matched = matched.where('entry.type', '=', type);
      // Written so that engines walk the order asked for: by type they have an index of dates alone, and would sort all of a type.
      else if (type) matched = matched.where(sql`entry.type || ''`, '=', type);
      let rows = matched
        .select(columnsOf(query.parts))
        .select(sql.ref<number | string>(`entry.${column}`).as('sort'));
      // The index of importance has the ids of one importance from the smallest on.
      const against = by === 'IMPORTANCE';
      const side = against ? beyondAgainst : beyond;
      if (key) rows = rows.where(side(`entry.${column}`, 'entry.id', operator, key));
      const idDirection = against === (direction === 'asc') ? 'desc' : 'asc';
      return rows
        .orderBy(`entry.${column}`, direction)
        .orderBy('entry.id', idDirection)
        .limit(limit)
        .execute();
    },
    async count() {
      if (type && types.length > 0 && !types.includes(type)) return 0;
      return countOf(engine, { ...filter, types: type ? [type] : types }, window);
    },
    nodes: async (rows) => rows.map(entryRecord),
  });
}
