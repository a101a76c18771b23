import { Worker } from 'node:worker_threads';
import { StoreError } from '../store-error.ts';
import { rowsOf } from './connection.ts';
import type { Runs } from './insert-rows.ts';

const THREAD = new URL('./filling-thread.mjs', import.meta.url);

/** Rows that may wait to be written; who brings more waits as well. */
const ROWS_WAITING = 16_000;
/** Rows handed over at once: what cannot wait is done between. */
const ROWS_AT_ONCE = 1000;

interface Answer {
  readonly id: number;
  readonly names?: readonly string[];
  readonly lists?: readonly (readonly unknown[])[];
  readonly changes?: number;
  readonly failed?: { readonly message: string; readonly code?: string };
}

interface Asked {
  readonly rows: number;
  /** Whether nothing else fails when it does. */
  readonly tried: boolean;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** When it must be done: at once, whenever there is nothing else to do, or after everything that was asked before. */
export type Turn = 'now' | 'whenever' | 'last';

/** Parts of many runs of a statement. */
function* pieces(runs: Runs): Generator<Runs> {
  const { values, each } = runs;
  const times = values.length / each;
  const rowsEach = runs.rows / times;
  const together = Math.max(1, Math.floor(ROWS_AT_ONCE / rowsEach));
  for (let from = 0; from < times; from += together) {
    const part = values.slice(from * each, (from + together) * each);
    yield { ...runs, values: part, rows: (part.length / each) * rowsEach };
  }
}

/** A thread that writes one file while others think. A fault fails everything that is asked after it. */
export class FillingThread {
  readonly #worker: Worker;
  readonly #asked = new Map<number, Asked>();
  #waiting = 0;
  #lastId = 0;
  #failure: Error | null = null;
  /** Called when rows were written. */
  readonly #written: (() => void)[] = [];

  constructor(file: string) {
    this.#worker = new Worker(THREAD, { workerData: { file }, execArgv: [] });
    this.#worker.on('message', (answer: Answer) => this.#settle(answer));
    this.#worker.on('error', (error) => this.#fail(error));
    this.#worker.on('exit', () => this.#fail(new Error('the thread that fills the store ended')));
  }

  /** Has a statement run; resolves once there is room for more, not once it has. */
  async run(runs: Runs, turn: Turn): Promise<void> {
    for (const piece of pieces(runs)) {
      while (this.#waiting > ROWS_WAITING && this.#failure === null)
        await new Promise<void>((resolve) => this.#written.push(resolve));
      this.#waiting += piece.rows;
      this.#ask({ runs: piece }, { turn, rows: piece.rows }).catch(() => undefined);
      if (this.#failure) throw this.#failure;
    }
  }

  async ask(text: string, parameters: readonly unknown[], turn: Turn) {
    const { names, lists, changes } = await this.#ask({ text, parameters }, { turn });
    return { rows: rowsOf(names ?? [], lists ?? []), changes: changes ?? 0 };
  }

  async exec(...texts: string[]): Promise<void> {
    for (const text of texts) await this.ask(text, [], 'last');
  }

  /** The value that a setting comes to; null where it cannot be made. */
  async attempt(pragma: string): Promise<unknown> {
    try {
      const { lists } = await this.#ask({ text: pragma, parameters: [] }, { turn: 'last', tried: true });
      return lists?.[0]?.[0];
    } catch {
      return null;
    }
  }

  /** Closes the file, whatever has become of what was asked. */
  async close(): Promise<void> {
    const ended = new Promise((resolve) => this.#worker.once('exit', resolve));
    this.#failure = null;
    await this.#ask({ close: true }, { turn: 'now' }).catch(() => this.#worker.terminate());
    await ended;
  }

  #ask(
    what: object,
    { turn, rows = 0, tried = false }: { turn: Turn; rows?: number; tried?: boolean },
  ): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.#failure) return reject(this.#failure);
      const id = ++this.#lastId;
      this.#asked.set(id, { rows, tried, resolve, reject });
      this.#worker.postMessage({ id, whenever: turn === 'whenever', last: turn === 'last', ...what });
    });
  }

  #settle(answer: Answer): void {
    const asked = this.#asked.get(answer.id);
    if (!asked) return;
    this.#asked.delete(answer.id);
    this.#waiting -= asked.rows;
    if (answer.failed) {
      const { message, code } = answer.failed;
      const error = Object.assign(new StoreError(message), code !== undefined && { code });
      asked.reject(error);
      if (!asked.tried) this.#fail(error);
    } else asked.resolve(answer);
    this.#goOn();
  }

  #goOn(): void {
    for (const goOn of this.#written.splice(0)) goOn();
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    for (const asked of this.#asked.values()) asked.reject(error);
    this.#asked.clear();
    this.#goOn();
  }
}
