import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../root.ts';
import { writePart } from '../results-part.ts';
import { type Options, readOptions } from './options.ts';
import { placeOf } from './place.ts';
import { type Postgres, startKeptPostgres } from './postgres.ts';
import { report, sizeReport } from './report.ts';
import { installRivals } from './rivals.ts';
import { benchSize, type SizeResult } from './size.ts';

const RESULTS = join(ROOT, 'test', 'bench', 'results.json');

const tell = (line: string): void => void process.stderr.write(`${line}\n`);

const machine = () => ({
  node: process.version,
  cores: cpus().length,
  model: cpus()[0]?.model ?? 'unknown',
});

/** Earlier results, this one in the place of that of its engine and size. */
function withResult(earlier: readonly SizeResult[], result: SizeResult): readonly SizeResult[] {
  const others = earlier.filter(
    ({ engine, entries }) => engine !== result.engine || entries !== result.entries,
  );
  return [...others, result].sort((a, b) => b.engine.localeCompare(a.engine) || a.entries - b.entries);
}

/** Writes each size as soon as it is measured: a run that is broken off loses none. */
function keep(result: SizeResult): readonly SizeResult[] {
  const results = JSON.parse(readFileSync(RESULTS, 'utf8')) as { api?: readonly SizeResult[] };
  const api = withResult(results.api ?? [], result);
  writeFileSync(RESULTS, `${JSON.stringify({ ...results, api }, null, 2)}\n`);
  writePart('api', report(api, machine()));
  return api;
}

async function benchEngine(
  engine: Options['engines'][number],
  sizes: readonly number[],
): Promise<readonly SizeResult[]> {
  const postgres: Postgres | null = engine === 'postgres' ? await startKeptPostgres() : null;
  let all: readonly SizeResult[] = [];
  try {
    for (const entries of sizes) {
      tell(`${engine}, ${entries} entries`);
      const result = await benchSize(await placeOf(engine, entries, postgres, tell), tell);
      process.stdout.write(`${sizeReport(result).join('\n')}\n\n`);
      all = keep(result);
    }
  } finally {
    await postgres?.stop();
  }
  return all;
}

/**
 * Prints what each size of corpus costs over HTTP, beside bare SQL, bytes from memory, Apollo Server over the same schema and PostGraphile
 * over the same tables; answers all that is known of every size. Corpora are kept: a second run need not load them.
 */
export async function benchApi(args: readonly string[]): Promise<readonly SizeResult[]> {
  const { engines, sizes } = readOptions(args);
  installRivals();
  let all: readonly SizeResult[] = [];
  for (const engine of engines) all = await benchEngine(engine, sizes);
  return all;
}
