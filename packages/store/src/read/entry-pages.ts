import { sql } from 'kysely';
import type { Engine } from '../engine.ts';
import type { EntriesQuery, EntryOrder, Page } from '../query.ts';
import type { EntryRecord, EntryType } from '../records.ts';
import { entryRecord } from './entry-record.ts';
import { matching } from './matching.ts';
import { keysetPage } from './page.ts';
import { numberedWindow } from './window.ts';

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
  const column = columnOf(order);
  const window = query.window ? numberedWindow(query.window) : null;
  let matched = engine.reader.selectFrom('entry').where(matching(engine, query.filter, window));
  if (type) matched = matched.where('entry.type', '=', type);
  return keysetPage({
    request: query,
    order: `${order.by} ${order.direction}`,
    direction: order.direction,
    sortType: column === 'sort_title' ? 'string' : 'number',
    async rows({ key, operator, direction, limit }) {
      let rows = matched.selectAll('entry').select(sql.ref<number | string>(`entry.${column}`).as('sort'));
      if (key) {
        const { sort, id } = key;
        rows = rows.where((eb) =>
          eb.or([
            eb(`entry.${column}`, operator, sort as number),
            eb.and([eb(`entry.${column}`, '=', sort as number), eb('entry.id', operator, id)]),
          ]),
        );
      }
      return rows.orderBy(`entry.${column}`, direction).orderBy('entry.id', direction).limit(limit).execute();
    },
    async count() {
      const { count } = await matched
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      return Number(count);
    },
    nodes: async (rows) => rows.map(entryRecord),
  });
}
