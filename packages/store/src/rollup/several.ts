import { sql } from 'kysely';
import type { Engine } from '../engine.ts';
import { type EntryColumns, entryColumns } from '../entry-columns.ts';
import { keptForRevision } from '../revision.ts';
import type { Slice } from './slice.ts';

const ASKED = { dates: ['start_month', 'end_month'], named: [] } as const;

/** Once for every state of the corpus: some ten bytes an entry. */
const readingOf = keptForRevision((): { columns: Promise<EntryColumns> | null } => ({ columns: null }));

/** Entries of three countries or more: what counts of countries and of pairs of them do not tell. */
async function readSeveral(engine: Engine): Promise<EntryColumns> {
  const reading = await readingOf(engine);
  reading.columns ??= entryColumns(engine, ASKED, sql`from entry where countries like '% % %'`).catch(
    (error: unknown) => {
      reading.columns = null;
      throw error;
    },
  );
  return reading.columns;
}

/** What an entry of three countries or more counts besides, by how many of its countries are among those named. */
export interface SeveralWeights {
  readonly named: ReadonlySet<string>;
  /** In no lane. */
  readonly own?: (inside: number) => number;
  /** In the lane of each of its countries that is not named. */
  readonly outside?: (inside: number) => number;
}

/** What is counted besides in one lane, by class. */
interface SeveralCounts {
  readonly lane: string | null;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/** Counts entries by the class of the month in which they start, and end: from 0 on; those of others count nothing. */
function countsOf(
  { size, dates, offset, country, countries }: EntryColumns,
  { named, own, outside }: SeveralWeights,
  classes: number,
  classOf: (month: number) => number,
): readonly SeveralCounts[] {
  const [starts, ends] = [dates[0]!, dates[1]!];
  // The last lane is that of no country.
  const counts = [...countries, null].map((lane) => ({
    lane,
    starts: new Float64Array(classes),
    ends: new Float64Array(classes),
  }));
  const isNamed = Uint8Array.from(countries, (code) => (named.has(code) ? 1 : 0));
  const add = (lane: number, weight: number, start: number, end: number) => {
    if (start >= 0 && start < classes) counts[lane]!.starts[start]! += weight;
    if (end >= 0 && end < classes) counts[lane]!.ends[end]! += weight;
  };
  for (let index = 0; index < size; index++) {
    const [from, to] = [offset[index]!, offset[index + 1]!];
    let inside = 0;
    for (let at = from; at < to; at++) inside += isNamed[country[at]!]!;
    if (inside === 0) continue;
    const [alone, each] = [own?.(inside) ?? 0, outside?.(inside) ?? 0];
    if (alone === 0 && each === 0) continue;
    const [start, end] = [classOf(starts[index]!), classOf(ends[index]!)];
    if (alone !== 0) add(countries.length, alone, start, end);
    if (each === 0) continue;
    for (let at = from; at < to; at++) if (isNamed[country[at]!] === 0) add(country[at]!, each, start, end);
  }
  return counts.filter(({ starts, ends }) => starts.some(Boolean) || ends.some(Boolean));
}

/** Gives what entries of three countries or more count in a slice besides its rows: nothing, where it has none of them. */
export async function severalOf(
  engine: Engine,
  { several }: Slice,
): Promise<(classes: number, classOf: (month: number) => number) => readonly SeveralCounts[]> {
  if (several === null) return () => [];
  const entries = await readSeveral(engine);
  return (classes, classOf) => countsOf(entries, several, classes, classOf);
}
