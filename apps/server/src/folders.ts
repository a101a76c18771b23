import { access, constants, mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StartError } from './start-error.ts';

const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isDirectory() ?? false;

/** Level by level: Node's own recursive mkdir never returns where a file system refuses new folders with ENOENT. */
async function makeFolder(path: string): Promise<void> {
  if (await isFolder(path)) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path).catch(async (error: unknown) => {
    if (!(await isFolder(path))) throw error;
  });
}

/** Throws `StartError` where there is no corpus to ingest. */
export async function checkCorpus(folder: string): Promise<void> {
  if (!(await isFolder(folder))) throw new StartError(`no corpus folder: ${folder} (set CORPUS)`);
}

/** Makes the store's folder; throws `StartError` where it cannot be made or written. */
export async function checkDataDir(folder: string): Promise<void> {
  try {
    await makeFolder(folder);
    await access(folder, constants.W_OK);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    throw new StartError(`cannot write in DATA_DIR: ${folder} (${code})`);
  }
}
