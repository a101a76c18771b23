import { boundsOf, dayNumber, importanceOfReturn } from '@ephemeride/domain';
import type { Engine } from '../engine.ts';
import { groupBy } from '../group-by.ts';
import { commemorationId, idOf, numberOfId } from '../ids.ts';
import type { DateWindow } from '../query.ts';
import type { CommemorationRecord, Id } from '../records.ts';
import { returnIn, returnTitles } from '../returns.ts';
import { numbersOf } from './aligned.ts';
import { codesOf, type EntryRow, entryRecord, isJubilee, OF_ENTRY } from './entry-record.ts';
import { inWindow } from './matching.ts';
import { type NumberedWindow, numberedWindow } from './window.ts';

/** A return that no despatch mentions: its day is arithmetic, and nothing proves it. */
export function computedReturn(anniversary: EntryRow, year: number): CommemorationRecord | null {
  const found = anniversary.edtf === null ? null : returnIn(anniversary.edtf, year);
  if (!found) return null;
  const titles = { FR: anniversary.title_fr, EN: anniversary.title_en, VI: anniversary.title_vi };
  return {
    type: 'COMMEMORATION',
    id: commemorationId(anniversary.id, year),
    titles: returnTitles(titles, found.ordinal),
    date: { edtf: found.edtf, basis: 'COMPUTED', stated: null },
    countries: codesOf(anniversary.countries),
    importance: importanceOfReturn({ ordinal: found.ordinal, reports: 0 }),
    ordinal: found.ordinal,
    year,
    jubilee: isJubilee(found.ordinal),
    anniversaryId: idOf(anniversary.id),
    mentioned: false,
  };
}

function overlaps({ date }: CommemorationRecord, window: NumberedWindow): boolean {
  const { earliest, latest } = boundsOf(date!.edtf);
  return dayNumber(earliest!) <= window.to && dayNumber(latest!) >= window.from;
}

function withComputed(
  anniversary: EntryRow,
  mentioned: readonly CommemorationRecord[],
  window: NumberedWindow,
): CommemorationRecord[] {
  const stored = new Set(mentioned.map(({ year }) => year));
  const found = [...mentioned];
  const first = Math.max(Math.floor(window.fromMonth / 12), Math.floor(anniversary.start_month! / 12) + 1);
  for (let year = first; year <= Math.floor(window.toMonth / 12); year++) {
    const computed = stored.has(year) ? null : computedReturn(anniversary, year);
    if (computed && overlaps(computed, window)) found.push(computed);
  }
  return found.sort((a, b) => a.year - b.year);
}

/** The returns of some anniversaries, the earliest first: with a window every one in it, without one those that are mentioned. */
export async function commemorationsOf(
  engine: Engine,
  ids: readonly Id[],
  asked?: DateWindow | null,
): Promise<CommemorationRecord[][]> {
  const window = asked ? numberedWindow(asked) : null;
  const numbers = numbersOf(ids);
  const anniversaries = await engine.reader
    .selectFrom('entry')
    .select(OF_ENTRY)
    .where('type', '=', 'ANNIVERSARY')
    .where('id', 'in', numbers)
    .execute();
  let returns = engine.reader.selectFrom('entry').select(OF_ENTRY).where('anniversary_id', 'in', numbers);
  if (window) returns = returns.where(inWindow(window));
  const rows = await returns.orderBy('year').execute();
  const mentioned = groupBy(rows, (row) => row.anniversary_id!);
  const byId = new Map(anniversaries.map((row) => [row.id, row]));
  return ids.map((id) => {
    const anniversary = byId.get(numberOfId(id) ?? -1);
    if (!anniversary) return [];
    const own = (mentioned.get(anniversary.id) ?? []).map((row) => entryRecord(row) as CommemorationRecord);
    return window ? withComputed(anniversary, own, window) : own;
  });
}
