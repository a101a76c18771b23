import type { EventStatus } from '@ephemeride/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Engine } from '../engine.ts';
import { idOf } from '../ids.ts';
import {
  type DateWindow,
  type EntryFilter,
  type MeetingsResult,
  MOST_EVENTS_OF_PAIRS,
  MOST_PAIRS,
} from '../query.ts';
import { countOf } from './count.ts';
import { extentOf } from './extent.ts';
import { mostImportantIds } from './most-important.ts';
import { numberedWindow } from './window.ts';

/** At what is only announced, or fell through, nobody has met. */
const TOOK_PLACE: readonly EventStatus[] = ['HELD', 'ONGOING'];

const NOBODY: MeetingsResult = { total: 0, counted: 0, countries: [], people: [] };

/** The events of a filter that took place or run; null where it asks for none of them. */
function ofEventsThatTookPlace({ types, statuses, ...filter }: EntryFilter): EntryFilter | null {
  const asked = statuses?.length ? TOOK_PLACE.filter((status) => statuses.includes(status)) : TOOK_PLACE;
  const events = !types?.length || types.includes('EVENT');
  return events && asked.length > 0 ? { ...filter, statuses: asked } : null;
}

const most = (pairs: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`select one, other, count(*) as count from (${pairs}) as pairs
    group by one, other order by count desc, one, other limit ${sql.lit(MOST_PAIRS)}`;

/** A pair of countries, or of people as numbers, once for each event that both have a part in. */
const COUNTRIES = sql`select one.country as one, other.country as other
  from chosen cross join entry_country as one
    join entry_country as other on other.entry_id = one.entry_id and one.country < other.country
  where one.entry_id = chosen.id`;

/** Who was merely present met nobody for that, and those who stand for the same country are colleagues. */
const PEOPLE = sql`select distinct one.entry_id, one.person_id as one, other.person_id as other
  from chosen cross join participant as one
    join participant as other on other.entry_id = one.entry_id and one.person_id < other.person_id
  where one.entry_id = chosen.id and one.role <> 'ATTENDEE' and other.role <> 'ATTENDEE'
    and (one.country is null or other.country is null or one.country <> other.country)`;

const PAIRS = { countries: COUNTRIES, people: PEOPLE } as const;
type Pairs = keyof typeof PAIRS;
const ALL_OF_THEM = ['countries', 'people'] as const;

interface PairRow {
  readonly of: Pairs;
  readonly one: string;
  readonly other: string;
  readonly count: number;
}

const keyOf = ({ one, other }: PairRow): string => `${one} ${other}`;

const pairsOf = <T>(rows: readonly PairRow[], of: PairRow['of'], read: (text: string) => T) =>
  rows
    .filter((row) => row.of === of)
    .sort((a, b) => Number(b.count) - Number(a.count) || (keyOf(a) < keyOf(b) ? -1 : 1))
    .map(({ one, other, count }) => ({ pair: [read(one), read(other)] as const, count: Number(count) }));

/** The pairs that were most often at some events. */
async function pairsAt(
  engine: Engine,
  ids: RawBuilder<unknown>,
  wanted: readonly Pairs[],
): Promise<readonly PairRow[]> {
  const parts = wanted.map(
    (of) => sql`select ${sql.lit(of)} as of, cast(one as text) as one, cast(other as text) as other, count
      from (${most(PAIRS[of])}) as ${sql.ref(of)}`,
  );
  const { rows } = await sql<PairRow>`with chosen as materialized (select id from (${ids}) as ids)
    ${sql.join(parts, sql` union all `)}`.execute(engine.reader);
  return rows;
}

/**
 * Who met whom at the events that match: countries that had a part in the same ones, people who stood for different countries. Pairs
 * that are not wanted are not counted, and empty.
 */
export async function meetingsOf(
  engine: Engine,
  asked: EntryFilter | null | undefined,
  within: DateWindow | null | undefined,
  wanted: readonly (keyof MeetingsResult)[] = ALL_OF_THEM,
): Promise<MeetingsResult> {
  const filter = ofEventsThatTookPlace(asked ?? {});
  const days = filter && (within ?? (await extentOf(engine, filter)));
  if (!days) return NOBODY;
  const window = numberedWindow(days);
  const total = await countOf(engine, filter, window);
  if (total === 0) return NOBODY;
  const counted = Math.min(total, MOST_EVENTS_OF_PAIRS);
  const pairs = ALL_OF_THEM.filter((of) => wanted.includes(of));
  if (pairs.length === 0) return { ...NOBODY, total, counted };
  const ids = await mostImportantIds(engine, filter, window, counted, total);
  const rows = await pairsAt(engine, ids, pairs);
  return {
    total,
    counted,
    countries: pairsOf(rows, 'countries', (code) => code),
    people: pairsOf(rows, 'people', (text) => idOf(Number(text))),
  };
}
