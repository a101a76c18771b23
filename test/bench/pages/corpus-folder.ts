import { access, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openStore } from '@ephemeride/store';
import { KEPT } from '../api/kept.ts';
import { loadCorpus } from '../corpus/load.ts';

/** The data folder of a corpus of so many entries, loaded where it is not there yet or was left half loaded. */
export async function corpusFolder(entries: number, tell: (line: string) => void): Promise<string> {
  const folder = join(KEPT, `pages-${entries}`);
  const whole = join(folder, 'WHOLE');
  const isThere = await access(whole).then(
    () => true,
    () => false,
  );
  if (isThere) return folder;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const store = await openStore({ dataDir: folder });
  await loadCorpus(store, entries, (documents) => tell(`  ${documents} despatches in`));
  await store.close();
  await writeFile(whole, '');
  return folder;
}

/** A folder without despatches, for a server that is to serve what its store holds already. */
export async function emptyFolder(): Promise<string> {
  const folder = join(KEPT, 'no-despatches');
  await mkdir(folder, { recursive: true });
  return folder;
}
