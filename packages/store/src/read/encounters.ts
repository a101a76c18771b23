import type { CountryCode } from '@ephemeride/domain';
import { sql } from 'kysely';
import type { Engine } from '../engine.ts';
import { groupBy } from '../group-by.ts';
import { idOf, numberOfId } from '../ids.ts';
import type { DateWindow, EncounterRecord } from '../query.ts';
import type { EventRecord } from '../records.ts';
import { numberList } from './aligned.ts';
import { entryPage } from './entry-pages.ts';
import type { Condition } from './matching.ts';

/** Whom a participant stands for: the country told with them at the event, or their own. */
const side = sql<string | null>`coalesce(participant.country, person.country)`;

/** That people of at least two of some countries took part in an event. */
const isEncounter =
  (countries: readonly CountryCode[]): Condition =>
  (eb) =>
    eb(
      eb
        .selectFrom('participant')
        .innerJoin('person', 'person.id', 'participant.person_id')
        .select(sql<number>`count(distinct ${side})`.as('sides'))
        .whereRef('participant.entry_id', '=', 'entry.id')
        .where(side, 'in', countries),
      '>=',
      sql.lit(2),
    );

/** The people of some countries at each of some events, in the order in which the sources name them. */
async function peopleAt(engine: Engine, events: readonly EventRecord[], countries: readonly CountryCode[]) {
  const rows = await engine.reader
    .selectFrom('participant')
    .innerJoin('person', 'person.id', 'participant.person_id')
    .select(['participant.entry_id', 'participant.person_id'])
    .where('participant.entry_id', 'in', numberList(events.map(({ id }) => numberOfId(id)!)))
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
  if (countries.length < 2) return [];
  const query = { filter: { allCountries: countries }, window, first };
  const { edges } = await entryPage(engine, query, 'EVENT', isEncounter(countries));
  const events = edges.map(({ node }) => node as EventRecord);
  const people = await peopleAt(engine, events, countries);
  return events.map((event) => {
    const present = people.get(numberOfId(event.id)!) ?? [];
    return { event, personIds: [...new Set(present.map(({ person_id }) => idOf(person_id!)))] };
  });
}
