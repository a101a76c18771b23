import { sql } from 'kysely';
import type { Engine, Tx } from '../engine.ts';
import { chunksOf } from './chunks-of.ts';

/** Notes which documents prove some entries; null: all, where none is noted yet. */
export async function linkDocuments(engine: Engine, db: Tx, ids: readonly number[] | null): Promise<void> {
  for (const chunk of ids === null ? [null] : chunksOf(ids)) {
    const within = chunk === null ? sql`` : sql`and whole_id in (${engine.ids(chunk)})`;
    // Sorted before they are joined: entries are then read, and links written, in the order in which they stand.
    await sql`insert into entry_document (entry_id, document_id, start_day, end_day)
      select proof.whole_id, proof.document_id, entry.start_day, entry.end_day
      from (select whole_id, document_id from part
        where family not in ('person', 'organization') and whole_id is not null ${within}
        group by whole_id, document_id) as proof
      join entry on entry.id = proof.whole_id`.execute(db);
  }
}

/** Makes the postings of all entries by country and by person, where there are none yet. */
export async function postEntries(engine: Engine, db: Tx): Promise<void> {
  await sql`insert into entry_country (entry_id, country, start_day, end_day, importance)
    select entry.id, value, entry.start_day, entry.end_day, entry.importance
    from entry cross join ${engine.words(sql.ref('entry.countries'))} where entry.countries <> ''
    on conflict do nothing`.execute(db);
  await sql`insert into entry_person (entry_id, person_id, start_day, end_day, importance)
    select participant.entry_id, participant.person_id, entry.start_day, entry.end_day, entry.importance
    from participant join entry on entry.id = participant.entry_id where participant.person_id is not null
    on conflict do nothing`.execute(db);
}
