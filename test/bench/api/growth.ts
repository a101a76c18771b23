import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { shippedProgram } from '../shipped.ts';
import { bodyOf, bySchema, type Case, casesOf, LIST_OF_100 } from './cases.ts';
import { type Running, start } from './contenders.ts';
import { ask, askInTurn, keepAlive, send } from './measure.ts';
import type { EngineName } from './options.ts';
import type { Place } from './place.ts';

/** Milliseconds of our server, its cache off, over the smaller corpus and over the larger. */
export interface Grown {
  readonly name: string;
  readonly p50: readonly [small: number, large: number];
  readonly p95: readonly [small: number, large: number];
}

export interface GrowthResult {
  readonly engine: EngineName;
  /** When it was measured, an ISO 8601 day. */
  readonly on: string;
  readonly cases: readonly Grown[];
  /** The cases that one of them answered with an error. */
  readonly unanswered: readonly string[];
}

/** Each server is first asked for a list of a hundred so often: an engine compiles what it runs often. */
const WARM_UP = 300;

/** The cases of the corpus that a server answers from. */
async function casesAt({ origin }: Running): Promise<readonly Case[]> {
  const agent = keepAlive();
  try {
    return await casesOf(async (query, variables = {}) => {
      const { answer } = await send(agent, { url: `${origin}/graphql`, body: bodyOf(query, variables) });
      return JSON.parse(answer.toString()).data;
    });
  } finally {
    agent.destroy();
  }
}

/** Puts each query to servers over both corpora, one request each in turn, so that a machine that slows down slows both. */
export async function growthInTurn(
  places: readonly [small: Place, large: Place],
  tell: (line: string) => void,
): Promise<GrowthResult> {
  const program = await shippedProgram('contender');
  const running: Running[] = [];
  try {
    for (const { dataDir, databaseUrl } of places)
      running.push(await start(program, { contender: 'uncached', dataDir, databaseUrl, plan: '' }));
    const [small, large] = running as [Running, Running];
    for (const { origin } of running) await ask(bySchema(origin, LIST_OF_100), WARM_UP);
    const [ofSmall, ofLarge] = [await casesAt(small), await casesAt(large)];
    const cases: Grown[] = [];
    const unanswered: string[] = [];
    for (const [index, one] of ofSmall.entries()) {
      tell(`  growth, ${index + 1} of ${ofSmall.length}: ${one.name}`);
      try {
        const asked = await askInTurn({
          small: bySchema(small.origin, one),
          large: bySchema(large.origin, ofLarge[index]!),
        });
        const [before, after] = [asked.small!, asked.large!];
        cases.push({ name: one.name, p50: [before.p50, after.p50], p95: [before.p95, after.p95] });
      } catch (error) {
        tell(`    ${String(error)}`);
        unanswered.push(one.name);
      }
    }
    return { engine: places[0].engine, on: new Date().toISOString().slice(0, 10), cases, unanswered };
  } finally {
    await Promise.all(running.map((server) => server.stop()));
    await rm(dirname(program), { recursive: true });
  }
}
