import { Agent, request } from 'node:http';
import { quantile } from '../rounds.ts';
import { SHORT } from './options.ts';

export interface Asked {
  readonly url: string;
  readonly body: string;
}

/** Milliseconds from the request to the end of its answer. */
export interface Latencies {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Milliseconds of the processor that a request takes of the answering process, all its threads together; a database is another. */
  readonly processor: number;
}

const CLIENTS = 16;
/** The share of each stretch of time that is taken. */
const PACE = process.argv.includes(SHORT) ? 0.2 : 1;
/** How long contenders are asked in turn, in milliseconds. */
const FOR_MS = 2500 * PACE;
/** Connections to each in turn: one may have less of the wide answers under way at once, for as long as it is open. */
const CONNECTIONS = 3;
/** At least how often each is asked on a connection, and at most: of so many in all the 95th percentile is not the slowest. */
const AT_LEAST = 21 / CONNECTIONS;
const AT_MOST = Math.ceil(200 / CONNECTIONS);
/** What each contender is sent before: an engine compiles what it runs often. */
const WARM_UP = { requests: 40, ms: 1500 * PACE } as const;
/** How long sixteen clients ask at once, in milliseconds. */
const CROWD_MS = 800 * PACE;

export const keepAlive = (): Agent => new Agent({ keepAlive: true, maxSockets: CLIENTS });

/** Sends one request and reads its answer to the end. */
export function send(agent: Agent, { url, body }: Asked): Promise<{ status: number; answer: Buffer }> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const outgoing = request(url, { agent, method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, answer: Buffer.concat(chunks) }));
      response.on('error', reject);
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** Sends requests in turn, over and over, by the agent of the moment; one that is refused is a fault of the bench. */
function asker(agent: () => Agent, requests: readonly Asked[]): () => Promise<void> {
  let next = 0;
  return async () => {
    const asked = requests[next++ % requests.length]!;
    const { status, answer } = await send(agent(), asked);
    if (status !== 200 || answer.includes('"errors":['))
      throw new Error(`${asked.url}: status ${status}: ${answer.toString().slice(0, 300)}`);
  };
}

const processorOf = async ({ url }: Asked): Promise<number> =>
  Number(await (await fetch(new URL('/processor', url))).text());

function latencies(times: readonly number[], processor: number): Latencies {
  const sorted = [...times].sort((a, b) => a - b);
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((share) => quantile(sorted, share)) as [
    number,
    number,
    number,
  ];
  return { p50, p95, p99, processor: processor / times.length };
}

/** Sends requests in turn, so many in all. */
export async function ask(requests: readonly Asked[], times: number): Promise<void> {
  const agent = keepAlive();
  const one = asker(() => agent, requests);
  for (let sent = 0; sent < times; sent++) await one();
  agent.destroy();
}

/** Every request once, and more while there is time. */
async function warmUp(requests: number, ask: () => Promise<void>): Promise<void> {
  const end = performance.now() + WARM_UP.ms;
  for (let sent = 0; sent < requests || (sent < WARM_UP.requests && performance.now() < end); sent++)
    await ask();
}

/**
 * Puts requests to several contenders by one client, A B C A B C …, so that a machine that slows down slows all of them.
 */
export async function askInTurn<Name extends string>(
  contenders: Readonly<Partial<Record<Name, readonly Asked[]>>>,
): Promise<Partial<Record<Name, Latencies>>> {
  let agent = keepAlive();
  const each = Object.entries<readonly Asked[] | undefined>(contenders).flatMap(([name, requests]) =>
    requests
      ? [{ name: name as Name, requests, ask: asker(() => agent, requests), times: [] as number[] }]
      : [],
  );
  for (const { requests, ask } of each) await warmUp(requests.length, ask);
  const before = await Promise.all(each.map(({ requests }) => processorOf(requests[0]!)));
  for (let connection = 1; connection <= CONNECTIONS; connection++) {
    agent.destroy();
    agent = keepAlive();
    for (const { ask } of each) await ask();
    const end = performance.now() + FOR_MS / CONNECTIONS;
    for (let round = 0; round < AT_MOST && (performance.now() < end || round < AT_LEAST); round++) {
      for (const { ask, times } of each) {
        const begun = performance.now();
        await ask();
        times.push(performance.now() - begun);
      }
    }
  }
  const after = await Promise.all(each.map(({ requests }) => processorOf(requests[0]!)));
  agent.destroy();
  return Object.fromEntries(
    each.map(({ name, times }, index) => [
      name,
      latencies(times, ((after[index]! - before[index]!) * times.length) / (times.length + CONNECTIONS)),
    ]),
  ) as Partial<Record<Name, Latencies>>;
}

/** Requests a second that sixteen clients are answered at once. */
export async function askTogether(requests: readonly Asked[]): Promise<number> {
  const agent = keepAlive();
  const ask = asker(() => agent, requests);
  let answered = 0;
  const begun = performance.now();
  const client = async () => {
    while (performance.now() - begun < CROWD_MS) {
      await ask();
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  agent.destroy();
  return (answered / (performance.now() - begun)) * 1000;
}
