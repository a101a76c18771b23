import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { type Fault, reasonOf } from './fault.ts';

/** A file to read: where it is, and its path below its corpus folder with forward slashes. */
export interface CorpusFile {
  readonly file: string;
  readonly path: string;
}

export interface Found {
  readonly files: readonly CorpusFile[];
  readonly faults: readonly Fault[];
  /** What stands below these, and was not found, is gone: paths below the corpus folder, '' for all of it. */
  readonly folders: readonly string[];
}

const slashed = (path: string): string => path.split(sep).join('/');

const isBelow = (path: string): boolean => path !== '..' && !path.startsWith(`..${sep}`);

/** The real place of a path, or the path itself where there is nothing. */
const placeOf = (path: string): Promise<string> => realpath(path).catch(() => path);

/** Text files of a folder and the folders in it, by name; what is hidden, or a link to a folder, is passed over. */
async function* textFiles(folder: string, faults: Fault[]): AsyncGenerator<string> {
  const found = await readdir(folder, { withFileTypes: true }).catch((error) => {
    faults.push({ file: folder, line: 1, reason: reasonOf(error) });
    return [];
  });
  for (const item of found.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (item.name.startsWith('.')) continue;
    const path = join(folder, item.name);
    if (item.isDirectory()) yield* textFiles(path, faults);
    else if (/\.txt$/i.test(item.name)) yield path;
  }
}

/**
 * The files that some paths name: a folder gives its `.txt` files, a file itself. Paths are relative to the corpus folder where they
 * lie in it, so that a file has one name however it is given; elsewhere to the folder given, or to the file's own.
 */
export async function findFiles(paths: readonly string[], corpus: string): Promise<Found> {
  const files: CorpusFile[] = [];
  const faults: Fault[] = [];
  const folders: string[] = [];
  const corpusPlace = await placeOf(corpus);
  const seen = new Map<string, string>();
  for (const given of paths) {
    const found = await stat(given).catch((error) => reasonOf(error));
    if (typeof found === 'string') {
      faults.push({ file: given, line: 1, reason: found });
      continue;
    }
    const place = await placeOf(given);
    const inCorpus = isBelow(relative(corpusPlace, place));
    const base = inCorpus ? corpusPlace : found.isDirectory() ? place : dirname(place);
    if (found.isDirectory()) folders.push(slashed(relative(base, place)));
    const list = found.isDirectory() ? textFiles(given, faults) : [given];
    for await (const file of list) {
      const inside = found.isDirectory() ? relative(given, file) : '';
      const path = slashed(relative(base, join(place, inside))) || basename(file);
      const other = seen.get(path);
      if (other === undefined) files.push({ file, path });
      else if ((await placeOf(other)) !== (await placeOf(file))) {
        faults.push({ file, line: 1, reason: `has the name of ${other}` });
      }
      if (other === undefined) seen.set(path, file);
    }
  }
  return { files, faults, folders };
}
