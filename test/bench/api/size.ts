import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { median } from '../rounds.ts';
import { shippedProgram } from '../shipped.ts';
import { type AttackResult, timeAttacks } from './attacks.ts';
import { bySchema, type Case, LIST_OF_100 } from './cases.ts';
import { CONTENDERS, type Contender, type Started, start } from './contenders.ts';
import type { Loaded } from './loading.ts';
import { type Asked, ask, askInTurn, askTogether, type Latencies } from './measure.ts';
import type { EngineName } from './options.ts';
import type { Place } from './place.ts';
import { prepare } from './prepare.ts';
import { timeStart } from './start.ts';

export interface CaseResult {
  readonly name: string;
  readonly ours: Latencies;
  /** Requests a second with sixteen clients, the cache off. */
  readonly perSecond: number;
  /** Medians with one client, in milliseconds. */
  readonly bareP50: number;
  /** Milliseconds of the processor that bare SQL takes for one request. */
  readonly bareProcessor: number;
  readonly cachedP50: number;
  readonly staticP50: number;
  /** Ours and PostGraphile's, of the fields that both have; null where PostGraphile cannot be asked. */
  readonly likewiseP50: number | null;
  readonly postgraphileP50: number | null;
}

export interface SizeResult {
  readonly engine: EngineName;
  readonly entries: number;
  /** When it was measured, an ISO 8601 day. */
  readonly on: string;
  readonly loaded: Loaded | null;
  /** Milliseconds from the start of the server, as it is shipped, to its readiness. */
  readonly startMs: number;
  readonly cases: readonly CaseResult[];
  /** The cases that some contender answered with an error. */
  readonly unanswered: readonly string[];
  /** Requests a second for a list of a hundred with sixteen clients. */
  readonly list: { readonly ours: number; readonly apollo: number };
  readonly attack: AttackResult;
}

const LIST_ROUNDS = 5;

/** Whom a request is put to by its GraphQL, and whom by its number. */
function requestsOf(
  one: Case,
  first: number,
  started: Started,
): Partial<Record<Contender | 'likewise', readonly Asked[]>> {
  const { uncached, cached, bare, static: still, postgraphile } = started;
  const byNumber = (origin: string): readonly Asked[] =>
    bySchema(origin, one).map(({ body }, variant) => ({ url: `${origin}/${first + variant}`, body }));
  return {
    ...(uncached && { uncached: bySchema(uncached.origin, one) }),
    ...(cached && { cached: bySchema(cached.origin, one) }),
    ...(bare && { bare: byNumber(bare.origin) }),
    ...(still && { static: byNumber(still.origin) }),
    ...(postgraphile &&
      one.postgraphile && {
        postgraphile: bySchema(postgraphile.origin, one.postgraphile),
        likewise: bySchema(uncached!.origin, { query: one.postgraphile.likewise, variants: one.variants }),
      }),
  };
}

/** Two by two those that are held against each other, each pair in turn: what one still does once it has answered slows the next. */
async function askCase(one: Case, first: number, started: Started): Promise<CaseResult> {
  const requests = requestsOf(one, first, started);
  const pair = <Name extends keyof typeof requests>(...names: readonly Name[]) =>
    askInTurn<Name>(
      Object.fromEntries(
        names.flatMap((name) => (requests[name] ? [[name, requests[name]]] : [])),
      ) as Partial<Record<Name, readonly Asked[]>>,
    );
  const { uncached, bare } = await pair('uncached', 'bare');
  const { cached, static: still } = await pair('cached', 'static');
  const { likewise, postgraphile } = await pair('likewise', 'postgraphile');
  return {
    name: one.name,
    ours: uncached!,
    perSecond: await askTogether(requests.uncached!),
    bareP50: bare!.p50,
    bareProcessor: bare!.processor,
    cachedP50: cached!.p50,
    staticP50: still!.p50,
    likewiseP50: likewise?.p50 ?? null,
    postgraphileP50: postgraphile?.p50 ?? null,
  };
}

/** Requests a second for a list of a hundred, ours and Apollo Server's, the median of rounds in turn. */
async function compareLists({ uncached, apollo }: Started): Promise<SizeResult['list']> {
  const figures = { ours: [] as number[], apollo: [] as number[] };
  for (let round = 0; round < LIST_ROUNDS; round++) {
    figures.ours.push(await askTogether(bySchema(uncached!.origin, LIST_OF_100)));
    figures.apollo.push(await askTogether(bySchema(apollo!.origin, LIST_OF_100)));
  }
  return { ours: median(figures.ours), apollo: median(figures.apollo) };
}

/** How often each contender is asked for a list of a hundred before anything is measured. */
const WARM_UP = 300;

/** An engine compiles what it runs often: the first case would pay for all that the others share. */
async function warmAll(started: Started): Promise<void> {
  const requests = requestsOf(LIST_OF_100, 0, started);
  for (const each of Object.values(requests)) await ask(each, WARM_UP);
  if (started.apollo) await ask(bySchema(started.apollo.origin, LIST_OF_100), WARM_UP);
}

/** Asks every contender for every case over one corpus; all stand by while one works. */
export async function benchSize(place: Place, tell: (line: string) => void): Promise<SizeResult> {
  const folder = await mkdtemp(join(tmpdir(), 'ephemeride-plans-'));
  const plan = (contender: Contender) => join(folder, `${contender}.json`);
  const started: Partial<Record<Contender, Awaited<ReturnType<typeof start>>>> = {};
  let program: string | null = null;
  try {
    tell('  the start of the server');
    const startMs = await timeStart(place);
    const { cases, statements, answers, unanswered: refused } = await prepare(place);
    await writeFile(plan('bare'), JSON.stringify(statements));
    await writeFile(plan('static'), JSON.stringify(answers));
    const { dataDir, databaseUrl } = place;
    program = await shippedProgram('contender');
    for (const contender of CONTENDERS)
      if (contender !== 'postgraphile' || databaseUrl !== null)
        started[contender] = await start(program, { contender, dataDir, databaseUrl, plan: plan(contender) });
    tell('  all compile what they run often');
    await warmAll(started);

    const results: CaseResult[] = [];
    const unanswered = [...refused];
    let first = 0;
    for (const [index, one] of cases.entries()) {
      tell(`  ${index + 1} of ${cases.length}: ${one.name}`);
      try {
        results.push(await askCase(one, first, started));
      } catch (error) {
        tell(`    ${String(error)}`);
        unanswered.push(one.name);
      }
      first += one.variants.length;
    }
    tell('  Apollo Server, attacks');
    return {
      engine: place.engine,
      entries: place.entries,
      on: new Date().toISOString().slice(0, 10),
      loaded: place.loaded,
      startMs,
      cases: results,
      unanswered,
      list: await compareLists(started),
      attack: await timeAttacks(started.uncached!.origin),
    };
  } finally {
    await Promise.all(Object.values(started).map((contender) => contender.stop()));
    await rm(folder, { recursive: true });
    if (program !== null) await rm(dirname(program), { recursive: true });
  }
}
