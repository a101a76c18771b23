import type { Localized, Reading } from '@ephemeride/domain';
import type { Merging } from './merging.ts';

/** One despatch to be stored: what was in the file, and what was read in it. */
export interface DocumentInput {
  readonly slug: string;
  /** Path below the corpus folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** SHA-256 of the file's bytes, in hexadecimal. */
  readonly hash: string;
  /** The version of the reader that made the reading: another version reads the file again. */
  readonly readerVersion: string;
  readonly reading: Reading;
}

/** Documents to put (new, or in place of what their slug held) and slugs to remove, at once. */
export interface Change {
  readonly put: readonly DocumentInput[];
  readonly remove: readonly string[];
  /** How reports of several documents become entries: pure functions. */
  readonly merging: Merging;
  /** Names of the topics that the readings speak of, by slug. */
  readonly topicNames?: Readonly<Record<string, Localized>> | undefined;
  /** ISO 8601 instant to note as the corpus' last change. */
  readonly at: string;
}

export interface ChangeSummary {
  readonly put: number;
  readonly removed: number;
}

/** What is stored under a slug, to tell whether a file must be read again. */
export interface KnownDocument {
  readonly slug: string;
  readonly path: string;
  readonly hash: string;
  readonly readerVersion: string;
}
