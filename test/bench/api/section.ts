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

const readResults = () => JSON.parse(readFileSync(RESULTS, 'utf8')) as { api?: readonly SizeResult[] };

/** Writes each size as soon as it is measured: a run that is broken off loses none. */
function keep(result: SizeResult): void {
  const results = readResults();
  const api = withResult(results.api ?? [], result);
  writeFileSync(RESULTS, `${JSON.stringify({ ...results, api }, null, 2)}\n`);
  writePart('api', report(api, machine()));
}

async function benchEngine(engine: Options['engines'][number], { sizes, loadOnly }: Options): Promise<void> {
  const postgres: Postgres | null = engine === 'postgres' ? await startKeptPostgres() : null;
  try {
    for (const entries of sizes) {
      tell(`${engine}, ${entries} entries`);
      const place = await placeOf(engine, entries, postgres, tell);
      if (loadOnly) continue;
      const result = await benchSize(place, tell);
      process.stdout.write(`${sizeReport(result).join('\n')}\n\n`);
      keep(result);
    }
  } finally {
    await postgres?.stop();
  }
}

/**
 * Prints what each size of corpus costs over HTTP, beside bare SQL, bytes from memory, Apollo Server over the same schema and PostGraphile
 * over the same tables; answers all that is known of every size. Corpora are kept: a second run need not load them.
 */
export async function benchApi(args: readonly string[]): Promise<readonly SizeResult[]> {
  const options = readOptions(args);
  if (!options.loadOnly) installRivals();
  for (const engine of options.engines) await benchEngine(engine, options);
  return readResults().api ?? [];
}
