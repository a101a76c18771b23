import { resolve } from 'node:path';
import type { Store } from '@ephemeride/store';
import { frenchReader } from './corpus/french-reader.ts';
import type { IngestOptions, IngestReport } from './corpus/ingest-files.ts';
import { ingestPaths } from './corpus/ingest-paths.ts';

/** A place in the other languages, as the reader writes it in the titles that it composes. */
export { placeName } from '@ephemeride/extraction';
export { type Fault, faultText } from './corpus/fault.ts';
export type { IngestOptions, IngestProgress, IngestReport } from './corpus/ingest-files.ts';

/**
 * Brings every `.txt` file of a corpus folder into the store: new and changed ones are read, the others passed over, none removed.
 * Files that cannot be read are among the report's faults; throws where the store cannot be written.
 */
export function ingestCorpus(
  store: Store,
  folder: string,
  options: IngestOptions & { readonly prune?: boolean | undefined } = {},
): Promise<IngestReport> {
  const corpus = resolve(folder);
  return ingestPaths(store, [corpus], frenchReader(), { ...options, corpus });
}
