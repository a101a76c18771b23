import type { Expression, Kysely, RawBuilder, SqlBool, Transaction } from 'kysely';
import type { Tables } from './tables.ts';
import type { SearchTier } from './text/search-tiers.ts';

export type Db = Kysely<Tables>;
export type Tx = Transaction<Tables>;
/** What can be searched by words. */
export const SEARCHABLE = ['entry', 'document', 'person'] as const;
export type Searchable = (typeof SEARCHABLE)[number];

/** Stands in a statement whose best plan depends on its values, such as how much a person has: no plan of it is kept. */
export const PLANNED_ANEW = '/* planned anew */';

/**
 * Stands in a statement whose best plan does not depend on its values, though PostgreSQL takes it to: to plan it anew each time would take
 * several times as long as to run it.
 */
export const PLANNED_ONCE = '/* planned once */';

/** Ranks are whole numbers from 0 to this. */
export const HIGHEST_RANK = 1023;

/** Tables of what belongs to an entry, by its `entry_id`. */
export const OF_ENTRY = [
  'entry_country',
  'entry_person',
  'entry_topic',
  'entry_document',
  'report',
  'participant',
] as const satisfies readonly (keyof Tables)[];
export type OfEntry = (typeof OF_ENTRY)[number];

export interface SearchRow {
  readonly id: number;
  /** Words as printed: what stems and folded forms are made from. */
  readonly text: string;
  /** Among what matches as well the highest come first. */
  readonly rank: number;
}

/** The words that begin with each of some beginnings. */
export type Begun = ReadonlyMap<string, readonly string[]>;

/** Some of what a search finds in one tier, in the order of rank, then id. */
export interface SearchSlice {
  readonly tier: SearchTier;
  readonly direction: 'asc' | 'desc';
  /** Only what comes after it in this direction. */
  readonly after: { readonly rank: number; readonly id: number } | null;
  readonly limit: number;
  /** What is known of the words that may end as they like. */
  readonly begun?: Begun | undefined;
}

/** Tables of which a filling knows which rows it has stored, and wholes of several variants. */
export const KNOWN = [
  'document',
  'entry',
  'variant',
  'variant_block',
  'person',
  'organization',
  'joined',
] as const;
export type Known = (typeof KNOWN)[number];

/** How an empty store is filled; `engine` is the one to write by meanwhile. */
export interface Filling<T> {
  put(engine: Engine, db: Tx): Promise<T>;
  /** Makes of all rows, once they are there, what is made of them. */
  finish(engine: Engine, db: Tx): Promise<void>;
}

/** What engines do each in their own way. */
export interface Engine {
  /** Reads off the event loop; a query past the store's time limit throws `QueryTimeout`. */
  readonly reader: Db;
  /** Reads what is known to be short, some thousand rows of an index or a hundred of a table at most, on the spot where that costs less. */
  readonly quick: Db;
  /** Reads for as long as it takes, for those who wait for nothing else. */
  readonly patient: Db;
  /** What changes with every change of the corpus: at once after a change of this process, within 50 ms after one of another. */
  revision(): Promise<string>;
  /** One transaction at a time, whoever writes: what it reads stays so until it ends. */
  transaction<T>(work: (db: Tx) => Promise<T>): Promise<T>;
  /**
   * The same, but only to fill a store that is empty: keys of other tables are taken on trust, and what only readers need is made at the
   * end, all at once. All of it is there after it, or after a crash none.
   */
  filling<T>(work: Filling<T>): Promise<T>;
  /** Whether a change counts what it brings at once, or all is counted when a filling ends. */
  readonly counts: 'WITH_CHANGES' | 'AFTERWARDS';
  /** Those of some numbers that a row may be stored under: all that are given, but for a filling, which knows. */
  mayBeStored(table: Known, ids: Iterable<number>): readonly number[];
  /** Told of wholes before several variants are noted as theirs, and of none where a stored variant only moves. */
  joins(db: Tx, wholes: readonly number[]): Promise<void>;
  /** Deletes what belongs to some entries. */
  deleteOf(db: Tx, table: OfEntry, entries: readonly number[]): Promise<void>;
  /** Inserts rows in few statements; rows that have the same `id` are replaced where `id` is the table's key. */
  insertRows<T extends keyof Tables>(db: Tx, table: T, rows: readonly Tables[T][]): Promise<void>;
  /** A table of one column `value`: the words of a text that has spaces between them. */
  words(text: Expression<unknown>): RawBuilder<unknown>;
  /** A table of one column `id`. */
  ids(ids: readonly number[]): RawBuilder<unknown>;
  /** A column of texts, told so that no index is sought by it: an index that it is a part of may still hold it. */
  unsought(column: string): RawBuilder<string>;
  /** A table of pairs `key`, `value` to update from. */
  pairs(rows: readonly (readonly [key: number, value: number | null])[]): RawBuilder<unknown>;
  indexText(db: Tx, what: Searchable, rows: readonly SearchRow[]): Promise<void>;
  forgetText(db: Tx, what: Searchable, ids: readonly number[]): Promise<void>;
  /** The table that has a row `id` for each that can be searched. */
  searchTable(what: Searchable): RawBuilder<unknown>;
  /** Whether the row of that id has every word. Null where the words come to nothing: it then matches nothing. */
  matches(what: Searchable, id: RawBuilder<number>, words: string): Expression<SqlBool> | null;
  /** `from …` the entries that have every word, as `entry`, read by an index of what entries are counted by. Null where the words come to nothing. */
  factsFound(words: string): RawBuilder<unknown> | null;
  /** Whether a row of `entry` has every word, for one row after another in whatever order: `matches` lists all that have. */
  holds(words: string): Expression<SqlBool> | null;
  /**
   * Rows `id` of the most important entries that have every word and meet a condition on `entry`, found without listing all; null where
   * the engine finds them no sooner than by listing.
   */
  strongest:
    | ((words: string, condition: Expression<SqlBool>, first: number) => RawBuilder<{ id: number }> | null)
    | null;
  /** The words that are indexed and begin as those that end in `*`, where they are few enough to be looked for one by one. */
  begun(what: Searchable, words: string): Promise<Begun>;
  /** Rows `id`, `rank` of what has every word as one tier asks. */
  found(what: Searchable, words: string, slice: SearchSlice): RawBuilder<{ id: number; rank: number }> | null;
  /** One row `count`: how many have every word. */
  countFound(what: Searchable, words: string): RawBuilder<{ count: number }> | null;
  /** Reads by indexes even where much of a table is wanted, since what is asked of its rows is dear to ask. */
  byIndex<T>(query: RawBuilder<T>): Promise<readonly T[]>;
  close(): Promise<void>;
}

export interface MigratedEngine extends Engine {
  /** Names of the migrations that opening it ran. */
  readonly migrated: readonly string[];
}
