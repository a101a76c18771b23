import type { Store } from '@ephemeride/store';
import { findFiles } from './find-files.ts';
import { changeOf, type IngestOptions, type IngestReport, ingestFiles } from './ingest-files.ts';
import type { Reader } from './reader.ts';

/** What an ingest of paths needs to know. */
export interface PathOptions extends IngestOptions {
  /** The corpus folder: paths in it are named from there. */
  readonly corpus: string;
  /** Whether documents that are no more in the folders given are removed. */
  readonly prune?: boolean | undefined;
}

const isIn = (path: string, folder: string): boolean => folder === '' || path.startsWith(`${folder}/`);

/** Brings files and folders into the store. A file that is there and cannot be read is no file that is gone. */
export async function ingestPaths(
  store: Store,
  paths: readonly string[],
  reader: Reader,
  options: PathOptions,
): Promise<IngestReport> {
  const { files, faults, folders } = await findFiles(paths, options.corpus);
  const report = await ingestFiles(store, files, reader, options);
  const all = { ...report, faults: [...faults, ...report.faults] };
  // A folder that could not be listed would look empty: nothing is removed after a fault of that kind.
  if (!options.prune || faults.length > 0 || options.signal?.aborted) return all;
  const present = new Set(files.map(({ path }) => path));
  const gone = (await store.knownDocuments()).filter(
    ({ path }) => !present.has(path) && folders.some((folder) => isIn(path, folder)),
  );
  if (gone.length === 0) return all;
  const { removed } = await store.apply(changeOf(reader, { remove: gone.map(({ slug }) => slug) }));
  return { ...all, removed };
}
