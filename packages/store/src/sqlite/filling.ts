import { setImmediate } from 'node:timers/promises';
import { Kysely, sql } from 'kysely';
import { type Engine, type Filling, SEARCHABLE, type Tx } from '../engine.ts';
import { StoreError } from '../store-error.ts';
import type { Tables } from '../tables.ts';
import { deletions } from '../write/delete-of.ts';
import { WRITTEN_BY } from '../write/written-by.ts';
import type { Connection } from './connection.ts';
import { fillingDialect, neverUndoneAlone } from './filling-dialect.ts';
import { FillingThread, type Turn } from './filling-thread.ts';
import { forgetting, indexTextWith } from './full-text.ts';
import { GatheredWords } from './gathered-words.ts';
import { mark, removeHalfFilled, unmark } from './half-filled.ts';
import { insertRowsWith, type Running } from './insert-rows.ts';

/** Kibibytes of pages kept while rows come in any order, and while all are sorted. */
const PAGES = 160_000;
const PAGES_TO_FINISH = 64_000;

/** Words gathered in memory before they are written, in bytes; the pieces are joined once, at the end. */
const WORDS_GATHERED = 16_000_000;
const AT_ONCE = { automerge: 0, crisismerge: 1999, hashsize: WORDS_GATHERED } as const;
const AS_EVER = { automerge: 4, crisismerge: 16, hashsize: 1_048_576 } as const;

async function setMergingOfWords(db: Tx, settings: typeof AT_ONCE | typeof AS_EVER): Promise<void> {
  for (const what of SEARCHABLE) {
    const table = sql.table(`${what}_search`);
    for (const [name, value] of Object.entries(settings))
      await sql`insert into ${table} (${table}, rank) values (${name}, ${value})`.execute(db);
  }
}

/** Statements that make the indexes that were taken away. */
interface IndexesAside {
  /** Made as soon as something is joined, if ever it is. */
  readonly ofJoining: readonly string[];
  readonly ofReaders: readonly string[];
}

async function setIndexesAside(db: Tx): Promise<IndexesAside> {
  const { rows } = await sql<{ name: string; sql: string }>`
    select name, sql from sqlite_master where type = 'index' and sql is not null`.execute(db);
  for (const { name } of rows) await sql`drop index ${sql.ref(name)}`.execute(db);
  const [ofJoining, ofReaders] = [true, false].map((written) =>
    rows.filter(({ name }) => WRITTEN_BY.has(name) === written).map((index) => index.sql),
  );
  return { ofJoining: ofJoining!, ofReaders: ofReaders! };
}

/** What joining reads must be there at once; all else is written whenever the thread has nothing to answer. */
const READ_BY_JOINING: ReadonlySet<keyof Tables> = new Set([
  'note',
  'topic',
  'document',
  'part',
  'variant',
  'variant_block',
  'evidence',
  'person',
  'organization',
]);

interface Compilable {
  compile(db: Kysely<Tables>): { readonly sql: string; readonly parameters: readonly unknown[] };
}

/** The engine's writing, by a thread. */
function writingBy(thread: FillingThread, engine: Engine) {
  const inTurn =
    (turn: Turn): Running =>
    (runs) =>
      thread.run({ ...runs, text: neverUndoneAlone(runs.text) }, turn);
  const unread = new Kysely<Tables>({ dialect: fillingDialect(thread, () => 'whenever') });
  const index = indexTextWith(inTurn('whenever'), setImmediate);
  const words = new GatheredWords((what, rows) => index(unread as unknown as Tx, what, rows));
  const [atOnce, whenever] = [insertRowsWith(inTurn('now')), insertRowsWith(inTurn('whenever'))];
  /** In the order in which it is asked for, and not waited for: the thread tells of a fault when it is next asked. */
  const leave = async (statements: Iterable<Compilable>) => {
    for (const statement of statements) {
      const { sql: text, parameters } = statement.compile(unread);
      thread.ask(neverUndoneAlone(text), parameters, 'whenever').catch(() => undefined);
    }
  };
  const writing: Engine = {
    ...engine,
    insertRows: (db, table, rows) =>
      READ_BY_JOINING.has(table) ? atOnce(db, table, rows) : whenever(db, table, rows),
    deleteOf: (_db, table, ids) => leave(deletions(engine.ids, unread, table, ids)),
    indexText: (_db, what, rows) => words.add(what, rows),
    forgetText: async (_db, what, ids) => leave(forgetting(what, await words.forget(what, ids))),
  };
  return { writing, words };
}

const refuseFull = async (thread: FillingThread): Promise<void> => {
  const { rows } = await thread.ask('select id from document limit 1', [], 'now');
  if (rows.length > 0) throw new StoreError('store is not empty');
};

/** Puts everything in, in one transaction. */
async function fillBy<T>(thread: FillingThread, engine: Engine, { put, finish }: Filling<T>): Promise<T> {
  let turn: Turn = 'now';
  const filled = new Kysely<Tables>({ dialect: fillingDialect(thread, () => turn) });
  return filled.transaction().execute(async (db) => {
    const { ofJoining, ofReaders } = await setIndexesAside(db);
    const notMade = new Set([...ofJoining, ...ofReaders]);
    const make = async (indexes: readonly string[]) => {
      for (const index of indexes) if (notMade.delete(index)) await sql.raw(index).execute(db);
    };
    await setMergingOfWords(db, AT_ONCE);
    const { writing, words } = writingBy(thread, engine);
    const result = await put({ ...writing, joins: () => make(ofJoining) }, db);
    await words.flush();
    turn = 'last';
    await thread.exec(`pragma cache_size = -${PAGES_TO_FINISH}`, 'pragma shrink_memory');
    await finish(engine, db);
    for (const what of SEARCHABLE) {
      const table = sql.table(`${what}_search`);
      await sql`insert into ${table} (${table}) values ('optimize')`.execute(db);
    }
    await setMergingOfWords(db, AS_EVER);
    await make([...notMade]);
    return result;
  });
}

const startThread = async (file: string, busyTimeout: number): Promise<FillingThread> => {
  const thread = new FillingThread(file);
  await thread.exec(
    `pragma busy_timeout = ${busyTimeout}`,
    'pragma foreign_keys = off',
    'pragma synchronous = full',
    'pragma temp_store = file',
    'pragma threads = 1',
    `pragma cache_size = -${PAGES}`,
  );
  return thread;
};

/** Whether a file is let go by its one connection: only without a log can one that stays open have no lock. Waits for nobody. */
function letGo(connection: Connection, busyTimeout: number): boolean {
  connection.exec('pragma busy_timeout = 0');
  try {
    connection.exec('pragma journal_mode = delete');
    return true;
  } catch {
    return false;
  } finally {
    connection.exec(`pragma busy_timeout = ${busyTimeout}`);
  }
}

/** Whether the thread has the file to itself from now on, and keeps no journal. */
async function takeAlone(thread: FillingThread): Promise<boolean> {
  await thread.attempt('pragma locking_mode = exclusive');
  if ((await thread.attempt('pragma journal_mode = off')) !== 'off') return false;
  return (await thread.attempt('begin exclusive')) !== null && (await thread.attempt('commit')) !== null;
}

/** Fills a file without a journal, so that each page is written once. Null where somebody else has it open. */
async function fillAlone<T>(
  file: string,
  busyTimeout: number,
  connection: Connection,
  engine: Engine,
  filling: Filling<T>,
): Promise<{ readonly result: T } | null> {
  if (!letGo(connection, busyTimeout)) return null;
  const thread = await startThread(file, 0);
  let marked = false;
  try {
    if (!(await takeAlone(thread))) return null;
    await refuseFull(thread);
    mark(file);
    marked = true;
    const result = await fillBy(thread, engine, filling);
    unmark(file);
    marked = false;
    return { result };
  } finally {
    if (marked) removeHalfFilled(file);
    await thread.close();
    if (marked) connection.close();
    else connection.exec('pragma journal_mode = wal');
  }
}

/** Fills a file that others read: what it writes shows to none before its end, and is gone after a crash. */
async function fillBesideOthers<T>(
  file: string,
  busyTimeout: number,
  engine: Engine,
  filling: Filling<T>,
): Promise<T> {
  const thread = await startThread(file, busyTimeout);
  try {
    await refuseFull(thread);
    const result = await fillBy(thread, engine, filling);
    await thread.exec('pragma wal_checkpoint(truncate)');
    return result;
  } finally {
    await thread.close();
  }
}

/**
 * Fills an empty file from a thread of its own, so that one core writes while another thinks. `connection` is the caller's, which has no
 * transaction open; where filling fails the file may be a new one, without tables.
 */
export const fill = async <T>(
  file: string,
  busyTimeout: number,
  connection: Connection,
  engine: Engine,
  filling: Filling<T>,
): Promise<T> => {
  const alone = await fillAlone(file, busyTimeout, connection, engine, filling);
  return alone ? alone.result : fillBesideOthers(file, busyTimeout, engine, filling);
};
