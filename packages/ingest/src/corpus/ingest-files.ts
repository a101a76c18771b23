import { setImmediate as turn } from 'node:timers/promises';
import {
  type Change,
  type DocumentInput,
  isUnavailable,
  type KnownDocument,
  type Store,
} from '@ephemeride/store';
import { merging } from '../merging/merging.ts';
import { type Fault, reasonOf } from './fault.ts';
import type { CorpusFile } from './find-files.ts';
import { readText } from './read-text.ts';
import type { Reader } from './reader.ts';
import { slugOf } from './slug.ts';

/** Documents, and characters of text, of one transaction: many, since each waits for the disk; not so many that a reader waits. */
const BATCH_DOCUMENTS = 64;
const BATCH_CHARACTERS = 1_000_000;

export interface IngestProgress {
  /** Files looked at, of all that were found. */
  readonly done: number;
  readonly total: number;
}

export interface IngestOptions {
  readonly onProgress?: ((progress: IngestProgress) => void) | undefined;
  /** Stops before the next file; what is stored stays. */
  readonly signal?: AbortSignal | undefined;
}

export interface IngestReport {
  /** Documents that are new, and those whose text or reading changed. */
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly faults: readonly Fault[];
}

type Pending = { readonly file: string; readonly input: DocumentInput };

const inputOf = (
  { path }: CorpusFile,
  { text, hash }: { readonly text: string; readonly hash: string },
  reader: Reader,
): DocumentInput => ({
  slug: slugOf(path),
  path,
  text,
  hash,
  readerVersion: reader.version,
  reading: reader.read(text),
});

/** One run over some files: reads those that changed, and stores them in batches. */
class Ingestion {
  readonly faults: Fault[] = [];
  added = 0;
  updated = 0;
  unchanged = 0;
  readonly #store: Store;
  readonly #reader: Reader;
  readonly #known: ReadonlyMap<string, KnownDocument>;
  #pending: Pending[] = [];
  #characters = 0;

  constructor(store: Store, reader: Reader, known: readonly KnownDocument[]) {
    this.#store = store;
    this.#reader = reader;
    this.#known = new Map(known.map((document) => [document.slug, document]));
  }

  async take(file: CorpusFile): Promise<void> {
    const read = await readText(file.file);
    if ('reason' in read) {
      this.faults.push({ file: file.file, ...read });
      return;
    }
    const known = this.#known.get(slugOf(file.path));
    if (known?.hash === read.hash && known.readerVersion === this.#reader.version) {
      this.unchanged++;
      return;
    }
    try {
      this.#pending.push({ file: file.file, input: inputOf(file, read, this.#reader) });
      this.#characters += read.text.length;
    } catch (error) {
      this.faults.push({ file: file.file, line: 1, reason: `cannot be read: ${reasonOf(error)}` });
    }
    if (this.#pending.length >= BATCH_DOCUMENTS || this.#characters >= BATCH_CHARACTERS) await this.flush();
  }

  /** Stores what is pending at once; where that fails, one by one, so that only what cannot be stored stays out. */
  async flush(): Promise<void> {
    const pending = this.#pending;
    this.#pending = [];
    this.#characters = 0;
    if (pending.length === 0) return;
    try {
      await this.#put(pending);
    } catch (error) {
      if (isUnavailable(error)) throw error;
      for (const one of pending) {
        await this.#put([one]).catch((reason) => {
          if (isUnavailable(reason)) throw reason;
          this.faults.push({ file: one.file, line: 1, reason: `cannot be stored: ${reasonOf(reason)}` });
        });
      }
    }
  }

  async #put(pending: readonly Pending[]): Promise<void> {
    await this.#store.apply(changeOf(this.#reader, { put: pending.map(({ input }) => input) }));
    for (const { input } of pending) {
      if (this.#known.has(input.slug)) this.updated++;
      else this.added++;
    }
  }
}

export const changeOf = (reader: Pick<Reader, 'topicNames'>, change: Partial<Change>): Change => ({
  put: [],
  remove: [],
  merging,
  topicNames: reader.topicNames,
  at: new Date().toISOString(),
  ...change,
});

/** Brings some files into the store, each batch whole or not at all; what did not change since is not read again. */
export async function ingestFiles(
  store: Store,
  files: readonly CorpusFile[],
  reader: Reader,
  { onProgress, signal }: IngestOptions = {},
): Promise<IngestReport> {
  // Of these files alone: a store may hold far more than the folder that a server starts on.
  const known = await store.knownDocuments(files.map(({ path }) => slugOf(path)));
  const ingestion = new Ingestion(store, reader, known);
  const total = files.length;
  onProgress?.({ done: 0, total });
  for (const [index, file] of files.entries()) {
    if (signal?.aborted) break;
    await ingestion.take(file);
    onProgress?.({ done: index + 1, total });
    // Others of this process, a server's health for one, have their turn between two files.
    await turn();
  }
  await ingestion.flush();
  const { added, updated, unchanged, faults } = ingestion;
  return { added, updated, unchanged, removed: 0, faults };
}
