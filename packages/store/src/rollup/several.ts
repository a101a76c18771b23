import { sql } from 'kysely';
import type { Engine } from '../engine.ts';

/** Entries of three countries or more, by column: what counts of countries and of pairs of them do not tell. */
export interface Several {
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
export const NO_MONTH = 2 ** 31 - 1;

const monthOf = (text: string): number => (text === '' ? NO_MONTH : Number(text));

function severalOf(told: readonly string[]): Several {
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
  return severalOf(told === null ? [] : told.split(','));
}

const known = new WeakMap<Engine, { readonly revision: string; readonly several: Promise<Several> }>();

/** Reads them once for every state of the corpus: some ten bytes each. */
export async function readSeveral(engine: Engine): Promise<Several> {
  const note = await engine.reader
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

/** Tells each entry that counts something: where it starts and ends, in which lane, and how much. */
export function eachOfSeveral(
  { size, starts, ends, offsets, countries, codes }: Several,
  { named, own, outside }: SeveralWeights,
  tell: (lane: string | null, weight: number, start: number, end: number) => void,
): void {
  const isNamed = Uint8Array.from(codes, (code) => (named.has(code) ? 1 : 0));
  for (let index = 0; index < size; index++) {
    const [from, to] = [offsets[index]!, offsets[index + 1]!];
    let inside = 0;
    for (let at = from; at < to; at++) inside += isNamed[countries[at]!]!;
    if (inside === 0) continue;
    const [start, end] = [starts[index]!, ends[index]!];
    const weight = own?.(inside) ?? 0;
    if (weight !== 0) tell(null, weight, start, end);
    const each = outside?.(inside) ?? 0;
    if (each === 0) continue;
    for (let at = from; at < to; at++)
      if (isNamed[countries[at]!] === 0) tell(codes[countries[at]!]!, each, start, end);
  }
}
