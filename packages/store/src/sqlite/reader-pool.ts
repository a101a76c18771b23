import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { QueryTimeout } from '../store-error.ts';
import { rowsOf } from './connection.ts';

export interface ReaderPoolOptions {
  readonly file: string;
  /** Milliseconds that a reader waits for another process' write. */
  readonly busyTimeout: number;
  /** Milliseconds from asking to the answer, waiting for a free reader included. */
  readonly timeLimit: number;
  readonly readers?: number | undefined;
  /** Milliseconds that closing waits for what is still read. */
  readonly patience?: number | undefined;
}

interface Asker {
  readonly resolve: (rows: unknown[]) => void;
  readonly reject: (error: Error) => void;
  timer: NodeJS.Timeout | null;
}

/** A question, and all who wait for its answer. */
interface Question {
  readonly text: string;
  readonly parameters: readonly unknown[];
  readonly askers: Set<Asker>;
}

const isSame = (one: Question, text: string, parameters: readonly unknown[]): boolean =>
  one.text === text &&
  one.parameters.length === parameters.length &&
  parameters.every((value, index) => Object.is(value, one.parameters[index]));

interface Answer {
  /** Names of columns, and the values of each row: what has no names of its own crosses a thread sooner. */
  readonly names?: readonly string[];
  readonly lists?: readonly (readonly unknown[])[];
  readonly failed?: { readonly message: string; readonly code?: string };
}

/**
 * How long closing waits for what is still read, in milliseconds. A server that is told to stop gives its answers five seconds before
 * that, and is killed after ten: the file is to be closed by then.
 */
const PATIENCE = 4_000;

/** What tells a reader to close its file and end, once it has read what it was asked. */
const END = { end: true } as const;

/**
 * Lets a reader end of itself, once it has read: one that is stopped while it reads can take the process with it. Waits no longer than
 * `patience`, and leaves to itself what then still reads.
 */
const ended = (reader: Worker, patience: number): Promise<void> =>
  new Promise((resolve) => {
    const leave = setTimeout(() => {
      reader.unref();
      resolve();
    }, patience);
    reader.once('exit', () => {
      clearTimeout(leave);
      resolve();
    });
    reader.ref();
    reader.postMessage(END);
  });

const THREAD = new URL('./reader-thread.mjs', import.meta.url);

/**
 * Readers of one SQLite file, each in a thread: the event loop stays free while they read. They are started as they are needed. A
 * query past its time is answered with `QueryTimeout` at once; the engine cannot break it off, so its reader is let go and another
 * takes its place, until as many again as there are readers still read. A question that waits is read once for all who ask it meanwhile:
 * their rows are the same objects.
 */
export class ReaderPool {
  readonly #options: ReaderPoolOptions;
  readonly #most: number;
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Question>();
  readonly #waiting: Question[] = [];
  /** Let go while they read: each ends by itself once it has. */
  readonly #leaving = new Set<Worker>();
  #closed = false;

  constructor(options: ReaderPoolOptions) {
    this.#options = options;
    this.#most = options.readers ?? Math.max(2, Math.min(4, availableParallelism()));
  }

  /** How many readers have not ended, those let go too. */
  get size(): number {
    return this.#idle.length + this.#busy.size + this.#leaving.size;
  }

  all(text: string, parameters: readonly unknown[]): Promise<unknown[]> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new Error('the store is closed'));
      let question = this.#waiting.find((each) => isSame(each, text, parameters));
      if (question === undefined) {
        question = { text, parameters, askers: new Set() };
        this.#waiting.push(question);
      }
      const asked = question;
      const asker: Asker = { resolve, reject, timer: null };
      asker.timer = setTimeout(() => this.#expire(asked, asker), this.#options.timeLimit);
      asked.askers.add(asker);
      this.#serve();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const asked of [...this.#waiting.splice(0), ...this.#busy.values()])
      this.#fail(asked, new Error('the store is closed'));
    const readers = [...this.#idle.splice(0), ...this.#busy.keys(), ...this.#leaving];
    this.#busy.clear();
    for (const reader of readers) this.#leaving.add(reader);
    await Promise.all(readers.map((reader) => ended(reader, this.#options.patience ?? PATIENCE)));
  }

  #serve(): void {
    while (this.#waiting.length > 0) {
      const reader = this.#idle.pop() ?? this.#start();
      if (reader === null) return;
      const asked = this.#waiting.shift()!;
      this.#busy.set(reader, asked);
      reader.ref();
      reader.postMessage({ text: asked.text, parameters: asked.parameters });
    }
  }

  #start(): Worker | null {
    if (this.#busy.size >= this.#most) return null;
    // Those that were let go still read: past as many again, questions wait until one has ended.
    if (this.#busy.size + this.#leaving.size >= 2 * this.#most) return null;
    const { file, busyTimeout } = this.#options;
    const reader = new Worker(THREAD, { workerData: { file, busyTimeout }, execArgv: [] });
    reader.on('message', (answer: Answer) => this.#settle(reader, answer));
    reader.on('error', (error) => this.#lose(reader, error));
    reader.on('exit', () => this.#lose(reader, new Error('a reader of the store ended')));
    return reader;
  }

  #settle(reader: Worker, { names, lists, failed }: Answer): void {
    const asked = this.#busy.get(reader);
    if (!asked) return;
    this.#busy.delete(reader);
    this.#idle.push(reader);
    // An idle reader keeps no process alive.
    reader.unref();
    if (failed) this.#fail(asked, Object.assign(new Error(failed.message), { code: failed.code }));
    else {
      const rows = rowsOf(names ?? [], lists ?? []);
      for (const asker of this.#leave(asked)) asker.resolve(rows);
    }
    this.#serve();
  }

  /** Others may wait for the same, and have waited less. */
  #expire(asked: Question, asker: Asker): void {
    asked.askers.delete(asker);
    asker.reject(new QueryTimeout(`no answer within ${this.#options.timeLimit} ms`));
    if (asked.askers.size > 0) return;
    const place = this.#waiting.indexOf(asked);
    if (place >= 0) this.#waiting.splice(place, 1);
    for (const [reader, current] of this.#busy) {
      if (current !== asked) continue;
      this.#busy.delete(reader);
      reader.unref();
      this.#leaving.add(reader);
      reader.postMessage(END);
    }
    this.#serve();
  }

  /** A reader that ended by itself: what it was asked fails, the next question starts another. */
  #lose(reader: Worker, error: Error): void {
    const asked = this.#busy.get(reader);
    this.#busy.delete(reader);
    this.#leaving.delete(reader);
    const place = this.#idle.indexOf(reader);
    if (place >= 0) this.#idle.splice(place, 1);
    if (asked) this.#fail(asked, error);
    if (!this.#closed) this.#serve();
  }

  #fail(asked: Question, error: Error): void {
    for (const asker of this.#leave(asked)) asker.reject(error);
  }

  /** Those who wait for an answer, who then wait no longer. */
  #leave({ askers }: Question): readonly Asker[] {
    const all = [...askers];
    askers.clear();
    for (const { timer } of all) if (timer) clearTimeout(timer);
    return all;
  }
}
