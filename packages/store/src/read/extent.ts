import { dayOf } from '@ephemeride/domain';
import { sql } from 'kysely';
import type { Engine } from '../engine.ts';
import type { EntryFilter } from '../query.ts';
import { keptForRevision } from '../revision.ts';
import { isCounted, personAlone } from '../rollup/index.ts';
import { OPEN_END, OPEN_START } from '../tables.ts';
import { extentOfFound } from './density-of-found.ts';
import { foundColumns } from './found-columns.ts';
import { type Condition, isEmpty, matching } from './matching.ts';

type Extent = { readonly from: string; readonly to: string } | null;

const firstDay = sql<
  number | null
>`min(case when entry.start_day > ${OPEN_START} then entry.start_day else entry.end_day end)`;
const lastDay = sql<
  number | null
>`max(case when entry.end_day < ${OPEN_END} then entry.end_day else entry.start_day end)`;

/** Reads every entry that matches: for filters that leave few, and are found from what they name. */
async function scanned(engine: Engine, condition: Condition) {
  return engine.reader
    .selectFrom('entry')
    .select([firstDay.as('from'), lastDay.as('to')])
    .where(condition)
    .where('entry.start_day', 'is not', null)
    .executeTakeFirstOrThrow();
}

/** The same of a person's own entries, from the index of their days. */
async function ofPerson(engine: Engine, person: number) {
  return engine.reader
    .selectFrom('entry_person as entry')
    .select([firstDay.as('from'), lastDay.as('to')])
    .where('person_id', '=', person)
    .where('entry.start_day', 'is not', null)
    .executeTakeFirstOrThrow();
}

/** Reads the indexes of days from both ends, up to the first that matches; what is open on that side is few, and read whole. */
async function fromBothEnds(engine: Engine, condition: Condition, db = engine.reader) {
  // The first of an order, not the least of all: asked for that, PostgreSQL joins all that two countries have.
  const day = (direction: 'asc' | 'desc', column: 'start_day' | 'end_day', operator: '>' | '<' | '=') => {
    const open = column === 'start_day' ? OPEN_START : OPEN_END;
    const found = operator === '=' ? (column === 'start_day' ? 'end_day' : 'start_day') : column;
    return db
      .selectFrom('entry')
      .where(condition)
      .select(`entry.${found} as day`)
      .where(`entry.${column}`, operator, open)
      .orderBy(`entry.${found}`, direction)
      .limit(sql.lit(1));
  };
  const { rows } = await sql<Record<'first' | 'openFirst' | 'last' | 'openLast', number | null>>`select
    ${day('asc', 'start_day', '>')} as "first", ${day('asc', 'start_day', '=')} as "openFirst",
    ${day('desc', 'end_day', '<')} as "last", ${day('desc', 'end_day', '=')} as "openLast"`.execute(db);
  const { first, openFirst, last, openLast } = rows[0]!;
  const days = (...each: (number | null)[]) => each.filter((one) => one !== null);
  return {
    from: days(first, openFirst).length > 0 ? Math.min(...days(first, openFirst)) : null,
    to: days(last, openLast).length > 0 ? Math.max(...days(last, openLast)) : null,
  };
}

/** Filters whose extents are kept, for every state of the corpus: pictures of all time begin with it. */
const MOST_KEPT = 500;
const keptOf = keptForRevision(() => new Map<string, Promise<Extent>>());

/** First and last day of the dated entries that match, or null where there are none; open sides give what they have. */
export async function extentOf(engine: Engine, filter: EntryFilter, but?: Condition): Promise<Extent> {
  if (but !== undefined) return readExtent(engine, filter, but);
  const found = await foundColumns(engine, filter);
  if (found !== null) return extentIn(extentOfFound(found, filter));
  const kept = await keptOf(engine);
  const key = JSON.stringify(filter);
  const known = kept.get(key);
  if (known) return known;
  const extent = readExtent(engine, filter);
  kept.set(key, extent);
  extent.catch(() => kept.delete(key));
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
  return extent;
}

async function readExtent(engine: Engine, filter: EntryFilter, but?: Condition): Promise<Extent> {
  const few = !isCounted(filter);
  const person = but === undefined ? personAlone(filter) : null;
  const own = matching(engine, filter, null, few ? 'LISTED' : 'PROBED');
  const condition: Condition = but ? (eb) => eb.and([own(eb), but(eb)]) : own;
  const extent = await (person !== null
    ? ofPerson(engine, person)
    : few
      ? scanned(engine, condition)
      : fromBothEnds(engine, condition, isEmpty(filter) && !but ? engine.quick : engine.reader));
  return extentIn(extent);
}

const extentIn = ({ from, to }: { readonly from: number | null; readonly to: number | null }): Extent =>
  from === null || to === null ? null : { from: dayOf(from), to: dayOf(to) };
