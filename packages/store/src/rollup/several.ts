import { sql } from 'kysely';
import type { Engine } from '../engine.ts';
import type { Slice } from './slice.ts';

/** Entries of three countries or more, by column: what counts of countries and of pairs of them do not tell. */
interface Several {
  readonly size: number;
  /** Months since year 0; {@link NO_MONTH} where undated. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** The countries of an entry stand from its offset to before the next one's, by their numbers. */
  readonly offsets: Uint32Array;
  readonly countries: Uint16Array;
  readonly codes: readonly string[];
}

/** The month of what has no date: after every other. */
const NO_MONTH = 2 ** 31 - 1;

const monthOf = (text: string): number => (text === '' ? NO_MONTH : Number(text));

function columnsOf(told: readonly string[]): Several {
  const starts = new Int32Array(told.length);
  const ends = new Int32Array(told.length);
  const offsets = new Uint32Array(told.length + 1);
  const numbers = new Map<string, number>();
  const countries: number[] = [];
  for (const [index, entry] of told.entries()) {
    const [start, end, ...codes] = entry.split(' ');
    starts[index] = monthOf(start!);
    ends[index] = monthOf(end!);
    for (const code of codes) {
      const number = numbers.get(code) ?? numbers.size;
      numbers.set(code, number);
      countries.push(number);
    }
    offsets[index + 1] = countries.length;
  }
  const codes = [...numbers.keys()];
  return { size: told.length, starts, ends, offsets, countries: Uint16Array.from(countries), codes };
}

async function read(engine: Engine): Promise<Several> {
  // One text: a row that a reader hands over costs more than it took to find.
  const { rows } = await sql<{ told: string | null }>`select string_agg(
      coalesce(cast(start_month as text), '') || ' ' || coalesce(cast(end_month as text), '') || ' ' || countries, ',') as told
    from entry where countries like '% % %'`.execute(engine.reader);
  const told = rows[0]?.told ?? null;
  return columnsOf(told === null ? [] : told.split(','));
}

const known = new WeakMap<Engine, { readonly revision: string; readonly several: Promise<Several> }>();

/** Reads them once for every state of the corpus: some ten bytes each. */
async function readSeveral(engine: Engine): Promise<Several> {
  const note = await engine.quick
    .selectFrom('note')
    .select('value')
    .where('name', '=', 'revision')
    .executeTakeFirst();
  const revision = note?.value ?? '';
  const kept = known.get(engine);
  if (kept?.revision === revision) return kept.several;
  const several = read(engine);
  known.set(engine, { revision, several });
  several.catch(() => known.delete(engine));
  return several;
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
  { size, starts, ends, offsets, countries, codes }: Several,
  { named, own, outside }: SeveralWeights,
  classes: number,
  classOf: (month: number) => number,
): readonly SeveralCounts[] {
  // The last lane is that of no country.
  const counts = [...codes, null].map((lane) => ({
    lane,
    starts: new Float64Array(classes),
    ends: new Float64Array(classes),
  }));
  const isNamed = Uint8Array.from(codes, (code) => (named.has(code) ? 1 : 0));
  const add = (lane: number, weight: number, start: number, end: number) => {
    if (start >= 0 && start < classes) counts[lane]!.starts[start]! += weight;
    if (end >= 0 && end < classes) counts[lane]!.ends[end]! += weight;
  };
  for (let index = 0; index < size; index++) {
    const [from, to] = [offsets[index]!, offsets[index + 1]!];
    let inside = 0;
    for (let at = from; at < to; at++) inside += isNamed[countries[at]!]!;
    if (inside === 0) continue;
    const [alone, each] = [own?.(inside) ?? 0, outside?.(inside) ?? 0];
    if (alone === 0 && each === 0) continue;
    const [start, end] = [classOf(starts[index]!), classOf(ends[index]!)];
    if (alone !== 0) add(codes.length, alone, start, end);
    if (each === 0) continue;
    for (let at = from; at < to; at++)
      if (isNamed[countries[at]!] === 0) add(countries[at]!, each, start, end);
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
