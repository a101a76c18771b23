import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../root.ts';
import { writePart } from '../results-part.ts';
import { type GrowthResult, growthInTurn } from './growth.ts';
import { type Options, readOptions } from './options.ts';
import { type Place, placeOf } from './place.ts';
import { type Postgres, startKeptPostgres } from './postgres.ts';
import { growthReport, report, sizeReport } from './report.ts';
import { installRivals } from './rivals.ts';
import { benchSize, type SizeResult } from './size.ts';
import { LIMITS } from './verdict.ts';

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

interface Results {
  readonly api: readonly SizeResult[];
  readonly apiGrowth: readonly GrowthResult[];
}

const readResults = (): Results => ({
  api: [],
  apiGrowth: [],
  ...(JSON.parse(readFileSync(RESULTS, 'utf8')) as Partial<Results>),
});

/** Writes what is measured as soon as it is: a run that is broken off loses none. */
function keep(change: (earlier: Results) => Partial<Results>): void {
  const earlier = readResults();
  const results = { ...earlier, ...change(earlier) };
  writeFileSync(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
  writePart('api', report(results.api, results.apiGrowth, machine()));
}

const print = (lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n\n`);

/** How much queries grow, where both corpora that this is told by are among the sizes asked for. */
async function benchGrowth(places: readonly Place[]): Promise<void> {
  const [small, large] = [LIMITS.growth.from, LIMITS.growth.to].map((size) =>
    places.find(({ entries }) => entries === size),
  );
  if (!small || !large) return;
  const growth = await growthInTurn([small, large], tell);
  print(growthReport(growth));
  keep(({ apiGrowth }) => ({
    apiGrowth: [...apiGrowth.filter(({ engine }) => engine !== growth.engine), growth],
  }));
}

async function benchEngine(
  engine: Options['engines'][number],
  { sizes, loadOnly, growthOnly }: Options,
): Promise<void> {
  const postgres: Postgres | null = engine === 'postgres' ? await startKeptPostgres() : null;
  try {
    const places: Place[] = [];
    for (const entries of sizes) {
      tell(`${engine}, ${entries} entries`);
      const place = await placeOf(engine, entries, postgres, tell);
      places.push(place);
      if (loadOnly || growthOnly) continue;
      const result = await benchSize(place, tell);
      print(sizeReport(result));
      keep(({ api }) => ({ api: withResult(api, result) }));
    }
    if (!loadOnly) await benchGrowth(places);
  } finally {
    await postgres?.stop();
  }
}

/**
 * Prints what each size of corpus costs over HTTP, beside bare SQL, bytes from memory, Apollo Server over the same schema and PostGraphile
 * over the same tables; answers all that is known of every size. Corpora are kept: a second run need not load them.
 */
export async function benchApi(args: readonly string[]): Promise<Results> {
  const options = readOptions(args);
  if (!options.loadOnly && !options.growthOnly) installRivals();
  for (const engine of options.engines) await benchEngine(engine, options);
  const { api, apiGrowth } = readResults();
  return { api, apiGrowth };
}
