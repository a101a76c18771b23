import type { CountryCode } from '@ephemeride/domain';
import type { Engine } from '../engine.ts';
import { groupBy } from '../group-by.ts';
import { idOf, numberOfId } from '../ids.ts';
import type { DateWindow, EncounterRecord } from '../query.ts';
import type { AgreementRecord, EntryRecord, EventRecord } from '../records.ts';
import type { RelationResult } from '../store.ts';
import { numberList } from './aligned.ts';
import { entryRecord, OF_ENTRY } from './entry-record.ts';
import { narrowest } from './narrowest.ts';
import { numberedWindow } from './window.ts';

const isEvent = (entry: EntryRecord): entry is EventRecord => entry.type === 'EVENT';
const isAgreement = (entry: EntryRecord): entry is AgreementRecord => entry.type === 'AGREEMENT';

/** Events at which people of at least two of these countries took part. */
async function encounters(
  engine: Engine,
  events: readonly EventRecord[],
  countries: readonly CountryCode[],
): Promise<EncounterRecord[]> {
  const numbers = numberList(events.map(({ id }) => numberOfId(id)!));
  const rows = await engine.reader
    .selectFrom('participant')
    .innerJoin('person', 'person.id', 'participant.person_id')
    .select(['participant.entry_id', 'participant.person_id', 'person.country as of', 'participant.country'])
    .where('participant.entry_id', 'in', numbers)
    .orderBy('participant.position')
    .execute();
  const byEvent = groupBy(rows, ({ entry_id }) => entry_id);
  return events.flatMap((event) => {
    const people = (byEvent.get(numberOfId(event.id)!) ?? []).filter((row) =>
      countries.includes(row.country ?? row.of ?? ''),
    );
    const sides = new Set(people.map((row) => row.country ?? row.of));
    const personIds = [...new Set(people.map(({ person_id }) => idOf(person_id!)))];
    return sides.size < 2 ? [] : [{ event, personIds }];
  });
}

/** What every one of some countries has a part in, in the order of dates. */
export async function relationOf(
  engine: Engine,
  asked: readonly CountryCode[],
  window: DateWindow | null | undefined,
): Promise<RelationResult> {
  const countries = [...new Set(asked)];
  if (countries.length === 0) return { countries, entries: [], agreements: [], meetings: [] };
  const within = window ? numberedWindow(window) : null;
  const { condition } = await narrowest(engine, { allCountries: countries }, within);
  const rows = await engine.reader
    .selectFrom('entry')
    .select(OF_ENTRY)
    .where(condition)
    .orderBy('entry.order_day')
    .orderBy('entry.id')
    .execute();
  const entries = rows.map(entryRecord);
  return {
    countries,
    entries,
    agreements: entries.filter(isAgreement),
    meetings: await encounters(engine, entries.filter(isEvent), countries),
  };
}
