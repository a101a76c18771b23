import type { Engine } from '../engine.ts';
import { NO_COUNTRY } from '../query.ts';
import type { AnniversaryRecord, EntryRecord } from '../records.ts';
import { countsOfSlice, sliceOf } from '../rollup/index.ts';
import { entryRecord, OF_ENTRY } from './entry-record.ts';

/** The days looked back to, the oldest first. */
export async function anniversaryRecords(engine: Engine): Promise<AnniversaryRecord[]> {
  const rows = await engine.reader
    .selectFrom('entry')
    .select(OF_ENTRY)
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
    .select(OF_ENTRY)
    .where('month_day', '=', month * 100 + day)
    .orderBy('order_day')
    .orderBy('id')
    .execute();
  return rows.map(entryRecord);
}

export async function countryCounts(engine: Engine): Promise<{ code: string; count: number }[]> {
  const counts = await countsOfSlice(engine, sliceOf({}, 'COUNTRY')!);
  return [...counts]
    .flatMap(([code, count]) =>
      code === null || code === NO_COUNTRY || count === 0 ? [] : [{ code, count }],
    )
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}
