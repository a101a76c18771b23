import { setImmediate as otherWork } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Engine } from '../engine.ts';
import type { EntryFilter } from '../query.ts';
import { laneKind } from '../rollup/contributions.ts';
import { isCounted } from '../rollup/index.ts';
import { soughtWords } from '../text/words.ts';
import { corpusRevision } from './corpus.ts';

/** Stands for a day, or a month, of what has no date: after every other. */
export const NO_DATE = 2 ** 31 - 1;

/** The entries that words find, by column: some thirty bytes each. */
export interface FoundColumns {
  readonly size: number;
  /** Days and months as they are stored; NO_DATE where undated. */
  readonly startDay: Int32Array;
  readonly endDay: Int32Array;
  readonly startMonth: Int32Array;
  readonly endMonth: Int32Array;
  /** Lanes of kinds, statuses and countries by their numbers in the lists of names. */
  readonly kind: Uint8Array;
  readonly status: Uint8Array;
  /** The countries of an entry stand from its offset to before the next one's. */
  readonly offset: Uint32Array;
  readonly country: Uint16Array;
  readonly kinds: readonly string[];
  /** The first stands for none. */
  readonly statuses: readonly (string | null)[];
  readonly countries: readonly string[];
}

/** Names, each with its number in the order in which they came. */
class Numbering {
  readonly #numbers = new Map<string, number>();

  numberOf(name: string): number {
    const number = this.#numbers.get(name) ?? this.#numbers.size;
    if (number === this.#numbers.size) this.#numbers.set(name, number);
    return number;
  }

  get names(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

const numberOf = (text: string): number => (text === '' ? NO_DATE : Number(text));

/** Entries read before others have their turn. */
const AT_ONCE = 5000;

/** Reads `startDay endDay startMonth endMonth kind status country…` of each entry. */
async function columnsOf(told: readonly string[]): Promise<FoundColumns> {
  const size = told.length;
  const [startDay, endDay] = [new Int32Array(size), new Int32Array(size)];
  const [startMonth, endMonth] = [new Int32Array(size), new Int32Array(size)];
  const [kind, status] = [new Uint8Array(size), new Uint8Array(size)];
  const offset = new Uint32Array(size + 1);
  const country: number[] = [];
  const [kinds, statuses, countries] = [new Numbering(), new Numbering(), new Numbering()];
  statuses.numberOf('');
  for (let index = 0; index < size; index++) {
    if (index % AT_ONCE === AT_ONCE - 1) await otherWork();
    const parts = told[index]!.split(' ');
    startDay[index] = numberOf(parts[0]!);
    endDay[index] = numberOf(parts[1]!);
    startMonth[index] = numberOf(parts[2]!);
    endMonth[index] = numberOf(parts[3]!);
    kind[index] = kinds.numberOf(parts[4]!);
    status[index] = statuses.numberOf(parts[5]!);
    for (let at = 6; at < parts.length; at++)
      if (parts[at] !== '') country.push(countries.numberOf(parts[at]!));
    offset[index + 1] = country.length;
  }
  return {
    size,
    startDay,
    endDay,
    startMonth,
    endMonth,
    kind,
    status,
    offset,
    country: Uint16Array.from(country),
    kinds: kinds.names,
    statuses: statuses.names.map((name) => name || null),
    countries: countries.names,
  };
}

async function read(engine: Engine, text: string): Promise<FoundColumns> {
  const from = engine.factsFound(text);
  if (from === null) return columnsOf([]);
  const number = (column: string) => sql`coalesce(cast(${sql.ref(`entry.${column}`)} as text), '')`;
  // One text: a row that a reader hands over costs more than it took to find.
  const { rows } = await sql<{
    told: string | null;
  }>`select string_agg(${number('start_day')} || ' ' || ${number('end_day')}
      || ' ' || ${number('start_month')} || ' ' || ${number('end_month')} || ' ' || ${laneKind}
      || ' ' || coalesce(entry.status, '') || ' ' || entry.countries, ',') as told ${from}`.execute(
    engine.reader,
  );
  const told = rows[0]?.told ?? null;
  return columnsOf(told === null ? [] : told.split(','));
}

/** For how many searches columns are kept, and for how many entries in all. */
const MOST_SEARCHES = 8;
const MOST_ENTRIES = 1_500_000;

interface Kept {
  readonly revision: string;
  readonly searches: Map<string, Promise<FoundColumns>>;
}

const kept = new WeakMap<Engine, Kept>();

async function forgetOldest(searches: Map<string, Promise<FoundColumns>>): Promise<void> {
  const sizes = await Promise.all(
    [...searches].map(async ([key, found]) => [key, (await found).size] as const),
  );
  let entries = sizes.reduce((sum, [, size]) => sum + size, 0);
  for (const [index, [key, size]] of sizes.entries()) {
    const last = index === sizes.length - 1;
    if (last || (entries <= MOST_ENTRIES && searches.size <= MOST_SEARCHES)) return;
    searches.delete(key);
    entries -= size;
  }
}

/**
 * What the words of a filter find, read once for every state of the corpus: whoever asks for words looks at one window after another.
 * Null where the filter asks for no words, or for what the columns do not tell: people, topics, documents, importance.
 */
export async function foundColumns(engine: Engine, filter: EntryFilter): Promise<FoundColumns | null> {
  const { text, statuses: _statuses, ...rest } = filter;
  if (!text?.trim() || !isCounted(rest)) return null;
  const revision = await corpusRevision(engine);
  let known = kept.get(engine);
  if (known?.revision !== revision) {
    known = { revision, searches: new Map() };
    kept.set(engine, known);
  }
  const { searches } = known;
  const key = JSON.stringify(soughtWords(text));
  const found = searches.get(key) ?? read(engine, text);
  searches.delete(key);
  searches.set(key, found);
  try {
    await found;
  } catch (error) {
    searches.delete(key);
    throw error;
  }
  await forgetOldest(searches);
  return found;
}
