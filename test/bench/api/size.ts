import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createYogaServer, Readiness } from '@ephemeride/server';
import { openStore } from '@ephemeride/store';
import { ATTACKS } from '../../api/attack.ts';
import { loadCorpus } from '../corpus/load.ts';
import { median } from '../rounds.ts';
import { type Ask, type Case, casesOf, LIST_OF_100 } from './cases.ts';
import { type Contender, startAll } from './contenders.ts';
import { type Latencies, loadWith, type Request, send } from './load.ts';
import { type Statement, statementsOf } from './statements-of.ts';

/** How long each case is asked by one client, then by sixteen, in milliseconds. */
const FOR_MS = 700;
const LIST_ROUNDS = 5;

export interface CaseResult {
  readonly name: string;
  readonly ours: Latencies;
  readonly bareP50: number;
  readonly cachedP50: number;
  readonly staticP50: number;
}

export interface SizeResult {
  readonly entries: number;
  readonly cases: readonly CaseResult[];
  readonly list: { readonly ours: number; readonly apollo: number };
  readonly attack: { readonly slowest: string; readonly plainQueries: number };
}

interface Prepared {
  readonly cases: readonly Case[];
  /** Of each variant of each case, in their order. */
  readonly statements: readonly (readonly Statement[])[];
  readonly answers: readonly string[];
}

const bodyOf = ({ query }: Case, variables: object): string => JSON.stringify({ query, variables });

/** Looks up what each case sends to the store and is answered. */
async function prepare(dataDir: string): Promise<Prepared> {
  const store = await openStore({ dataDir });
  const yoga = createYogaServer({ readiness: Readiness.of(store), corsOrigins: [] });
  const post = async (body: string): Promise<string> => {
    const headers = { 'content-type': 'application/json' };
    const response = await yoga.fetch('http://localhost/graphql', { method: 'POST', headers, body });
    const text = await response.text();
    if (text.includes('"errors":[')) throw new Error(text.slice(0, 500));
    return text;
  };
  const ask: Ask = async (query, variables = {}) =>
    JSON.parse(await post(JSON.stringify({ query, variables }))).data;
  const cases = await casesOf(ask);
  const statements: (readonly Statement[])[] = [];
  const answers: string[] = [];
  for (const each of cases)
    for (const variables of each.variants)
      statements.push(await statementsOf(async () => answers.push(await post(bodyOf(each, variables)))));
  await store.close();
  return { cases, statements, answers };
}

/** The time of each attack that our server itself answers, in plain queries. */
async function attacks(origin: string): Promise<SizeResult['attack']> {
  const agent = new Agent({ keepAlive: true });
  const url = `${origin}/graphql`;
  const time = async (body: string): Promise<number> => {
    const times: number[] = [];
    for (let round = 0; round < 15; round++) {
      const begun = performance.now();
      await send(agent, { url, body });
      times.push(performance.now() - begun);
    }
    return median(times);
  };
  const plain = await time(bodyOf(LIST_OF_100, {}));
  let slowest = { slowest: '', plainQueries: 0 };
  for (const { name, method, contentType, chunked, body } of ATTACKS) {
    if (method === 'GET' || chunked || contentType !== 'application/json' || body.length > 100_000) continue;
    const plainQueries = (await time(body)) / plain;
    if (plainQueries > slowest.plainQueries) slowest = { slowest: name, plainQueries };
  }
  agent.destroy();
  return slowest;
}

/** Requests a second for a list of a hundred, ours and Apollo Server's, the median of rounds in turn. */
async function compareLists(ours: string, apollo: string): Promise<SizeResult['list']> {
  const body = bodyOf(LIST_OF_100, {});
  const figures = { ours: [] as number[], apollo: [] as number[] };
  for (let round = 0; round < LIST_ROUNDS; round++) {
    figures.ours.push((await loadWith([{ url: `${ours}/graphql`, body }], FOR_MS)).perSecond);
    figures.apollo.push((await loadWith([{ url: `${apollo}/graphql`, body }], FOR_MS)).perSecond);
  }
  return { ours: median(figures.ours), apollo: median(figures.apollo) };
}

/** Loads a corpus of so many entries, and asks every contender for every case. */
export async function benchSize(entries: number, tell: (line: string) => void): Promise<SizeResult> {
  const dataDir = await mkdtemp(join(tmpdir(), 'ephemeride-bench-'));
  const plan = (name: string) => join(dataDir, `${name}.json`);
  const store = await openStore({ dataDir });
  const begun = performance.now();
  await loadCorpus(store, entries, (documents) => tell(`  ${documents} despatches in`));
  await store.close();
  tell(`  loaded in ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  const { cases, statements, answers } = await prepare(dataDir);
  await writeFile(plan('bare'), JSON.stringify(statements));
  await writeFile(plan('static'), JSON.stringify(answers));

  // All stand by while one works: each case is put to them in turn, so that a machine that slows down slows all of them.
  const contenders = await startAll(dataDir, plan);
  try {
    const results: CaseResult[] = [];
    let first = 0;
    for (const one of cases) {
      tell(`  ${one.name}`);
      const requests = (origin: string, path: (variant: number) => string): readonly Request[] =>
        one.variants.map((variables, variant) => ({
          url: `${origin}/${path(variant)}`,
          body: bodyOf(one, variables),
        }));
      const asked = (contender: Contender, path: (variant: number) => string) =>
        loadWith(requests(contenders[contender].origin, path), FOR_MS);
      const numbered = (variant: number) => String(first + variant);
      const ours = await asked('uncached', () => 'graphql');
      const bare = await asked('bare', numbered);
      const cached = await asked('cached', () => 'graphql');
      const still = await asked('static', numbered);
      results.push({ name: one.name, ours, bareP50: bare.p50, cachedP50: cached.p50, staticP50: still.p50 });
      first += one.variants.length;
    }
    return {
      entries,
      cases: results,
      list: await compareLists(contenders.uncached.origin, contenders.apollo.origin),
      attack: await attacks(contenders.uncached.origin),
    };
  } finally {
    await Promise.all(Object.values(contenders).map((contender) => contender.stop()));
    await rm(dataDir, { recursive: true });
  }
}
