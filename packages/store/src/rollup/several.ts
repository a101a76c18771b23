import { sql } from 'kysely';
import type { Engine } from '../engine.ts';
import { type EntryColumns, entryColumns } from '../entry-columns.ts';
import { keptForRevision } from '../revision.ts';
import type { SeveralWeights, Slice } from './slice.ts';

const ASKED = { dates: ['start_month', 'end_month'], named: [] } as const;

interface Reading {
  columns: Promise<EntryColumns> | null;
  /** What was counted of them for the latest grids, the one used last at the end. */
  readonly counted: Map<string, readonly SeveralCounts[]>;
}

/** Some megabytes each where lanes are many and buckets fine. */
const MOST_COUNTED = 8;

/** Once for every state of the corpus: some ten bytes an entry. */
const readingOf = keptForRevision((): Reading => ({ columns: null, counted: new Map() }));

/** Entries of three countries or more: what counts of countries and of pairs of them do not tell. */
async function columnsOf(engine: Engine, reading: Reading): Promise<EntryColumns> {
  reading.columns ??= entryColumns(engine, ASKED, sql`from entry where countries like '% % %'`).catch(
    (error: unknown) => {
      reading.columns = null;
      throw error;
    },
  );
  return reading.columns;
}

/** What is counted besides in one lane, by class. */
interface SeveralCounts {
  readonly lane: string | null;
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/** The classes of the months between these are looked up once for all entries; few entries are of others. */
const [FIRST_MONTH, LAST_MONTH] = [1200 * 12, 2200 * 12];

/** Tells the class of a month, -1 for one of none. */
function quickly(classes: number, classOf: (month: number) => number): (month: number) => number {
  const own = (month: number): number => {
    const found = classOf(month);
    return found >= 0 && found < classes ? found : -1;
  };
  const known = new Int32Array(LAST_MONTH - FIRST_MONTH);
  for (let index = 0; index < known.length; index++) known[index] = own(FIRST_MONTH + index);
  return (month) => (month >= FIRST_MONTH && month < LAST_MONTH ? known[month - FIRST_MONTH]! : own(month));
}

/** Counts entries by the class of the month in which they start, and end: from 0 on; those of others count nothing. */
function countsOf(
  { size, dates, offset, country, countries }: EntryColumns,
  { named, own, outside }: SeveralWeights,
  classes: number,
  classOf: (month: number) => number,
): readonly SeveralCounts[] {
  const [starts, ends] = [dates[0]!, dates[1]!];
  const classIn = quickly(classes, classOf);
  // One stretch of numbers a lane; the last lane is that of no country.
  const lanes = countries.length + 1;
  const [started, ended] = [new Float64Array(lanes * classes), new Float64Array(lanes * classes)];
  const isNamed = Uint8Array.from(countries, (code) => (named.has(code) ? 1 : 0));
  const most = countries.length;
  // Weights by how many of an entry's countries are named.
  const [alone, each] = [own, outside].map((weight) =>
    Float64Array.from({ length: named.size + 1 }, (_, inside) => weight?.(inside) ?? 0),
  ) as [Float64Array, Float64Array];
  // Lanes that something is counted in.
  const touched = new Uint8Array(lanes);
  for (let index = 0; index < size; index++) {
    const from = offset[index]!;
    const to = offset[index + 1]!;
    let inside = 0;
    for (let at = from; at < to; at++) inside += isNamed[country[at]!]!;
    if (inside === 0) continue;
    const weight = alone[inside]!;
    const weightOfEach = each[inside]!;
    if (weight === 0 && weightOfEach === 0) continue;
    const start = classIn(starts[index]!);
    const end = classIn(ends[index]!);
    if (start < 0 && end < 0) continue;
    if (weight !== 0) {
      touched[most] = 1;
      if (start >= 0) started[most * classes + start]! += weight;
      if (end >= 0) ended[most * classes + end]! += weight;
    }
    if (weightOfEach === 0) continue;
    for (let at = from; at < to; at++) {
      const lane = country[at]!;
      if (isNamed[lane] === 1) continue;
      touched[lane] = 1;
      if (start >= 0) started[lane * classes + start]! += weightOfEach;
      if (end >= 0) ended[lane * classes + end]! += weightOfEach;
    }
  }
  return [...countries, null].flatMap((lane, index) => {
    if (touched[index] === 0) return [];
    const [from, to] = [index * classes, (index + 1) * classes];
    return [{ lane, starts: started.slice(from, to), ends: ended.slice(from, to) }];
  });
}

/** Classes of months: how many, the class of each month, and a name that tells them from all others. */
export interface MonthClasses {
  readonly name: string;
  readonly count: number;
  readonly classOf: (month: number) => number;
}

const nameOf = ({ named, own, outside }: SeveralWeights): string => {
  const weights = [own, outside].map((weight) => [...named, ''].map((_, inside) => weight?.(inside) ?? 0));
  return JSON.stringify([[...named].sort(), weights]);
};

/** Gives what entries of three countries or more count in a slice besides its rows: nothing, where it has none of them. */
export async function severalOf(
  engine: Engine,
  { several }: Slice,
): Promise<(classes: MonthClasses) => readonly SeveralCounts[]> {
  if (several === null) return () => [];
  const reading = await readingOf(engine);
  const entries = await columnsOf(engine, reading);
  const { counted } = reading;
  const name = nameOf(several);
  return (classes) => {
    const key = `${name} ${classes.name}`;
    const counts = counted.get(key) ?? countsOf(entries, several, classes.count, classes.classOf);
    counted.delete(key);
    counted.set(key, counts);
    if (counted.size > MOST_COUNTED) counted.delete(counted.keys().next().value!);
    return counts;
  };
}
