import { setImmediate as otherWork } from 'node:timers/promises';
import { type RawBuilder, sql } from 'kysely';
import type { Engine } from './engine.ts';

/** Stands for a day, or a month, of what has no date: after every other. */
export const NO_DATE = 2 ** 31 - 1;

/** A name for each of some entries, by its number in the list of names. */
export interface NameColumn {
  readonly numbers: Uint8Array;
  readonly names: readonly string[];
}

/** Some of what many entries have, by column, in the order in which it was asked for. */
export interface EntryColumns {
  readonly size: number;
  /** Days or months as they are stored; {@link NO_DATE} where undated. */
  readonly dates: readonly Int32Array[];
  readonly named: readonly NameColumn[];
  /** The countries of an entry stand from its offset to before the next one's, by their numbers in the list of codes. */
  readonly offset: Uint32Array;
  readonly country: Uint16Array;
  readonly countries: readonly string[];
}

/** Which columns: dates, then names, and of every entry its countries. */
interface Asked {
  readonly dates: readonly ('start_day' | 'end_day' | 'start_month' | 'end_month')[];
  readonly named: readonly RawBuilder<string>[];
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

const dateOf = (text: string): number => (text === '' ? NO_DATE : Number(text));

/** Entries read before others have their turn. */
const AT_ONCE = 5000;

/** Reads `date… name… country…` of each entry. */
async function columnsOf(told: readonly string[], asked: Asked): Promise<EntryColumns> {
  const size = told.length;
  const dates = asked.dates.map(() => new Int32Array(size));
  const named = asked.named.map(() => ({ numbers: new Uint8Array(size), numbering: new Numbering() }));
  const offset = new Uint32Array(size + 1);
  const country: number[] = [];
  const countries = new Numbering();
  for (let index = 0; index < size; index++) {
    if (index % AT_ONCE === AT_ONCE - 1) await otherWork();
    const parts = told[index]!.split(' ');
    let at = 0;
    for (const column of dates) column[index] = dateOf(parts[at++]!);
    for (const { numbers, numbering } of named) numbers[index] = numbering.numberOf(parts[at++]!);
    for (; at < parts.length; at++) if (parts[at] !== '') country.push(countries.numberOf(parts[at]!));
    offset[index + 1] = country.length;
  }
  return {
    size,
    dates,
    named: named.map(({ numbers, numbering }) => ({ numbers, names: numbering.names })),
    offset,
    country: Uint16Array.from(country),
    countries: countries.names,
  };
}

/** Reads columns of the entries of a `from` clause; of none where it is null. */
export async function entryColumns(
  engine: Engine,
  asked: Asked,
  from: RawBuilder<unknown> | null,
): Promise<EntryColumns> {
  if (from === null) return columnsOf([], asked);
  const parts = [
    ...asked.dates.map((date) => sql`coalesce(cast(${sql.ref(`entry.${date}`)} as text), '')`),
    ...asked.named,
    sql`entry.countries`,
  ];
  // One text: a row that a reader hands over costs more than it took to find.
  const { rows } = await sql<{
    told: string | null;
  }>`select string_agg(${sql.join(parts, sql` || ' ' || `)}, ',') as told ${from}`.execute(engine.reader);
  const told = rows[0]?.told ?? null;
  return columnsOf(told === null ? [] : told.split(','), asked);
}
