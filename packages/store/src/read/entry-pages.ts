import { sql } from 'kysely';
import type { Engine } from '../engine.ts';
import type { EntriesQuery, EntryOrder, Page } from '../query.ts';
import type { EntryRecord, EntryType } from '../records.ts';
import { countOf } from './count.ts';
import { entryRecord, OF_ENTRY } from './entry-record.ts';
import { type Condition, isEmpty, matching } from './matching.ts';
import { narrowest, searchOfPage } from './narrowest.ts';
import { beyond, beyondAgainst, type KeysetSlice, keysetPage } from './page.ts';
import { numberedWindow } from './window.ts';
import { conditionOfWindowPage } from './window-page.ts';

const BY_DATE: EntryOrder = { by: 'DATE', direction: 'ASC' };

function columnOf({ by, direction }: EntryOrder) {
  if (by === 'IMPORTANCE') return 'importance';
  if (by === 'TITLE') return 'sort_title';
  return direction === 'ASC' ? 'order_day' : 'recent_day';
}

/** What else is asked of each entry leaves, by a guess, one of so many. */
const ASKED_BESIDES = 10;

/** A page of the entries that match, of one type where one is given; `also` must hold of each, and is not counted. */
export async function entryPage(
  engine: Engine,
  query: EntriesQuery,
  type: EntryType | null,
  also: Condition | null = null,
): Promise<Page<EntryRecord>> {
  const order = query.orderBy ?? BY_DATE;
  const { by } = order;
  const column = columnOf(order);
  const window = query.window ? numberedWindow(query.window) : null;
  const filter = query.filter ?? {};
  const types = filter.types ?? [];
  const conditionOf = async (slice: KeysetSlice): Promise<Condition> => {
    const passed = slice.limit * (also === null ? 1 : ASKED_BESIDES);
    if (window === null) return matching(engine, filter, null, await searchOfPage(engine, filter, passed));
    if (also === null) return conditionOfWindowPage(engine, filter, window, { ...slice, by, type });
    // A page of the window alone would leave out what comes after those of whom it does not hold.
    return (await narrowest(engine, filter, window)).condition;
  };
  const isNone = type !== null && types.length > 0 && !types.includes(type);
  return keysetPage({
    request: query,
    order: `${order.by} ${order.direction}`,
    direction: order.direction,
    sortType: column === 'sort_title' ? 'string' : 'number',
    async rows(slice) {
      const { key, operator, direction, limit } = slice;
      if (isNone) return [];
      const condition = await conditionOf(slice);
      // Where all of a type are asked for, the index of its order gives the page row by row.
      const db = window === null && by === 'DATE' && isEmpty(filter) ? engine.quick : engine.reader;
      let matched = db.selectFrom('entry').where(condition);
      if (also !== null) matched = matched.where(also);
      if (type && by === 'DATE' && window === null) matched = matched.where('entry.type', '=', type);
      // Written so that engines walk the order asked for: by type they have an index of dates alone, and would sort all of a type.
      else if (type) matched = matched.where(sql`entry.type || ''`, '=', type);
      let rows = matched.select(OF_ENTRY).select(sql.ref<number | string>(`entry.${column}`).as('sort'));
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
