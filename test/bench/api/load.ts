import { Agent, request } from 'node:http';

export interface Request {
  readonly url: string;
  readonly body: string;
}

export interface Latencies {
  /** Milliseconds with one client. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Requests a second with sixteen. */
  readonly perSecond: number;
}

const CLIENTS = 16;

/** Sends one request and reads its answer to the end. */
export function send(agent: Agent, { url, body }: Request): Promise<{ status: number; answer: Buffer }> {
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

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** Sends requests in turn, first by one client, then by sixteen, each for so many milliseconds after every request was sent once. */
export async function loadWith(requests: readonly Request[], forMs: number): Promise<Latencies> {
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  let next = 0;
  const one = async () => {
    const asked = requests[next++ % requests.length]!;
    const { status } = await send(agent, asked);
    if (status !== 200) throw new Error(`${asked.url}: status ${status}`);
  };
  for (let warm = 0; warm < requests.length; warm++) await one();

  const times: number[] = [];
  for (const end = performance.now() + forMs; performance.now() < end || times.length < 5; ) {
    const start = performance.now();
    await one();
    times.push(performance.now() - start);
  }

  let answered = 0;
  const start = performance.now();
  const end = start + forMs;
  const client = async () => {
    while (performance.now() < end) {
      await one();
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  const perSecond = (answered / (performance.now() - start)) * 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  return { p50: quantile(times, 0.5), p95: quantile(times, 0.95), p99: quantile(times, 0.99), perSecond };
}
