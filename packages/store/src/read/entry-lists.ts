import type { Engine } from '../engine.ts';
import type { AnniversaryRecord, EntryRecord } from '../records.ts';
import { entryRecord } from './entry-record.ts';

/** The days looked back to, the oldest first. */
export async function anniversaryRecords(engine: Engine): Promise<AnniversaryRecord[]> {
  const rows = await engine.reader
    .selectFrom('entry')
    .selectAll('entry')
    .where('type', '=', 'ANNIVERSARY')
    .orderBy('order_day')
    .orderBy('id')
    .execute();
  return rows.map((row) => entryRecord(row) as AnniversaryRecord);
}

/** Entries that fall on a day of any year, the oldest first. */
export async function entriesOnDay(engine: Engine, month: number, day: number): Promise<EntryRecord[]> {
  const rows = await engine.reader
    .selectFrom('entry')
    .selectAll('entry')
    .where('month_day', '=', month * 100 + day)
    .orderBy('order_day')
    .orderBy('id')
    .execute();
  return rows.map(entryRecord);
}

export async function countryCounts(engine: Engine): Promise<{ code: string; count: number }[]> {
  const rows = await engine.reader
    .selectFrom('entry_country')
    .select((eb) => ['country as code', eb.fn.countAll<number>().as('count')])
    .groupBy('country')
    .orderBy('count', 'desc')
    .orderBy('country')
    .execute();
  return rows.map(({ code, count }) => ({ code, count: Number(count) }));
}
