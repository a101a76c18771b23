import type { CountryCode } from '@ephemeride/domain';
import { expressionBuilder, type RawBuilder, sql } from 'kysely';
import type { Engine } from '../engine.ts';
import { groupBy } from '../group-by.ts';
import { idOf } from '../ids.ts';
import type { DateWindow, EncounterRecord } from '../query.ts';
import type { EventRecord } from '../records.ts';
import { OPEN_END, OPEN_START, type Tables } from '../tables.ts';
import { numberList } from './aligned.ts';
import { entryRecord } from './entry-record.ts';
import { entryRows } from './entry-rows.ts';
import { matching } from './matching.ts';
import { postedIn, postingsOf } from './postings.ts';
import { numberedWindow } from './window.ts';

/** Whom a participant stands for: the country told with them at the event, or their own. */
const side = sql<string | null>`coalesce(participant.country, person.country)`;

/** That people of at least two of some countries took part in what stands under an id: an event, since nothing else has people. */
const isEncounter = (id: string, countries: readonly CountryCode[]): RawBuilder<unknown> =>
  sql`(select count(distinct ${side}) from participant join person on person.id = participant.person_id
    where participant.entry_id = ${sql.ref(id)} and ${side} in (${sql.join(countries)})) >= 2`;

/** Rows `id` of the first encounters of a window: of what the lists of the countries share, looked at before any row of it is read. */
async function dated(
  engine: Engine,
  countries: readonly CountryCode[],
  window: DateWindow | null | undefined,
  first: number,
): Promise<RawBuilder<unknown>> {
  const postings = await postingsOf(engine, { allCountries: countries });
  const days = window ? numberedWindow(window) : { from: OPEN_START, to: OPEN_END };
  return sql`with shared as materialized (${postedIn(engine, postings!, days)})
    select shared.id as id from shared where ${isEncounter('shared.id', countries)}
    order by shared.start_day, shared.id limit ${first}`;
}

/** The same of what has no date, which is little. */
function undated(engine: Engine, countries: readonly CountryCode[], first: number): RawBuilder<unknown> {
  const own = matching(engine, { allCountries: countries }, null, 'PROBED');
  return sql`select entry.id as id from entry where entry.start_day is null
    and ${own(expressionBuilder<Tables, 'entry'>())} and ${isEncounter('entry.id', countries)}
    order by entry.id limit ${first}`;
}

/** The people of some countries at each of some events, in the order in which the sources name them. */
async function peopleAt(engine: Engine, events: readonly number[], countries: readonly CountryCode[]) {
  const rows = await engine.reader
    .selectFrom('participant')
    .innerJoin('person', 'person.id', 'participant.person_id')
    .select(['participant.entry_id', 'participant.person_id'])
    .where('participant.entry_id', 'in', numberList(events))
    .where(side, 'in', countries)
    .orderBy('participant.position')
    .execute();
  return groupBy(rows, ({ entry_id }) => entry_id);
}

/** Events at which people of at least two of some countries took part, the earliest first: of those that concern all of the countries. */
export async function encountersOf(
  engine: Engine,
  asked: readonly CountryCode[],
  window: DateWindow | null | undefined,
  first: number,
): Promise<EncounterRecord[]> {
  const countries = [...new Set(asked)];
  if (countries.length < 2 || first < 1) return [];
  const withDate = await dated(engine, countries, window, first);
  const ids = window
    ? withDate
    : sql`select id from (${withDate}) as dated
      union all select id from (${undated(engine, countries, first)}) as undated`;
  const found = [...(await entryRows(ids, engine.reader))];
  const rows = found.sort((a, b) => a.order_day - b.order_day || a.id - b.id).slice(0, first);
  const people = await peopleAt(
    engine,
    rows.map(({ id }) => id),
    countries,
  );
  return rows.map((row) => {
    const present = people.get(row.id) ?? [];
    const personIds = [...new Set(present.map(({ person_id }) => idOf(person_id!)))];
    return { event: entryRecord(row) as EventRecord, personIds };
  });
}
