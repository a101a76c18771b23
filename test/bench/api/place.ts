import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprint, KEPT } from './kept.ts';
import { type Loaded, loadInto } from './loading.ts';
import type { EngineName } from './options.ts';
import { freshDatabase, type Postgres } from './postgres.ts';

/** A store that holds a corpus, and how it came to. */
export interface Place {
  readonly engine: EngineName;
  readonly entries: number;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  /** How its corpus was loaded, in this run or an earlier one; null where that is not known. */
  readonly loaded: Loaded | null;
}

interface Whole {
  readonly fingerprint: string;
  readonly loaded: Loaded | null;
}

async function readWhole(file: string): Promise<Whole | null> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as Whole);
}

/**
 * A store with so many entries: one that an earlier run loaded, where the same would be loaded now; else a new one. What was left half
 * loaded has no file that says that it is whole.
 */
export async function placeOf(
  engine: EngineName,
  entries: number,
  postgres: Postgres | null,
  tell: (line: string) => void,
): Promise<Place> {
  const dataDir = join(KEPT, `${engine}-${entries}`);
  const file = join(KEPT, `${engine}-${entries}.whole.json`);
  const print = fingerprint();
  const whole = await readWhole(file);
  const found = whole?.fingerprint === print ? whole : null;
  if (found === null) {
    await rm(file, { force: true });
    await rm(dataDir, { recursive: true, force: true });
  }
  const databaseUrl = postgres && (await freshDatabase(postgres, `bench_${entries}`, found === null));
  if (found) {
    tell(`  ${entries} entries were loaded before: ${dataDir}`);
    return { engine, entries, dataDir, databaseUrl, loaded: found.loaded };
  }
  const loaded = await loadInto({ dataDir, databaseUrl, entries });
  await writeFile(file, `${JSON.stringify({ fingerprint: print, loaded } satisfies Whole)}\n`);
  return { engine, entries, dataDir, databaseUrl, loaded };
}
