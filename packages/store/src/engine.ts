import type { Expression, Kysely, RawBuilder, SqlBool, Transaction } from 'kysely';
import type { Tables } from './tables.ts';

export type Db = Kysely<Tables>;
export type Tx = Transaction<Tables>;
/** What can be searched by words. */
export const SEARCHABLE = ['entry', 'document', 'person'] as const;
export type Searchable = (typeof SEARCHABLE)[number];

export interface SearchRow {
  readonly id: number;
  /** Words as printed: what stems and folded forms are made from. */
  readonly text: string;
}

/** What engines do each in their own way. */
export interface Engine {
  readonly reader: Db;
  readonly writer: Db;
  /** Inserts rows in one statement; rows that have the same `id` are replaced where `id` is the table's key. */
  insertRows<T extends keyof Tables>(db: Tx, table: T, rows: readonly Tables[T][]): Promise<void>;
  indexText(db: Tx, what: Searchable, rows: readonly SearchRow[]): Promise<void>;
  forgetText(db: Tx, what: Searchable, ids: readonly number[]): Promise<void>;
  /** Whether the row of that id has every word. Null where the words come to nothing: it then matches nothing. */
  matches(what: Searchable, id: RawBuilder<number>, words: string): Expression<SqlBool> | null;
  /** Rows `id`, `score` (higher is better) of what has every word. */
  ranked(what: Searchable, words: string): RawBuilder<{ id: number; score: number }> | null;
  close(): Promise<void>;
}

export interface MigratedEngine extends Engine {
  /** Names of the migrations that opening it ran. */
  readonly migrated: readonly string[];
}
