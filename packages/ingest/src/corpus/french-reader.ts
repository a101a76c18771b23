import { read, TOPIC_NAMES } from '@ephemeride/extraction';
import type { Reader } from './reader.ts';
import { readerVersion } from './reader-version.ts';

let made: Reader | null = null;

/** The reader of French despatches, of the version of its rules. */
export function frenchReader(): Reader {
  made ??= { version: readerVersion(), read: (text) => read(text), topicNames: TOPIC_NAMES };
  return made;
}
