import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createYogaServer, listenerOf, Metrics, Readiness } from '@ephemeride/server';
import { openStore } from '@ephemeride/store';
import { apolloListener } from './apollo.ts';
import { bareListener } from './bare.ts';
import type { Contender, Part } from './contenders.ts';
import { postgraphileListener } from './postgraphile.ts';

const CACHE_BYTES = 64_000_000;

async function ours(part: Part, cacheBytes: number): Promise<RequestListener> {
  const readiness = Readiness.of(await openStore(part));
  const metrics = new Metrics(readiness);
  const yoga = createYogaServer({ readiness, corsOrigins: [], metrics });
  return listenerOf({ yoga, readiness, metrics, cacheBytes });
}

const planOf = ({ plan }: Part) => JSON.parse(readFileSync(plan, 'utf8'));

/** The bytes of each answer, from memory. */
function still(texts: readonly string[]): RequestListener {
  const answers = texts.map((text) => Buffer.from(text));
  return (request, response) => {
    request.resume().on('end', () => {
      const answer = answers[Number(request.url?.split('/').at(-1))] ?? Buffer.alloc(0);
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length })
        .end(answer);
    });
  };
}

const LISTENERS: Readonly<Record<Contender, (part: Part) => RequestListener | Promise<RequestListener>>> = {
  uncached: (part) => ours(part, 0),
  cached: (part) => ours(part, CACHE_BYTES),
  bare: (part) => bareListener(part, planOf(part)),
  static: (part) => still(planOf(part)),
  apollo: async (part) => apolloListener(await openStore(part)),
  postgraphile: ({ databaseUrl }) => postgraphileListener(databaseUrl ?? ''),
};

/** Tells the milliseconds of the processor that this process has taken, by `/processor`. */
const observed =
  (listener: RequestListener): RequestListener =>
  (request, response) => {
    if (request.url !== '/processor') return listener(request, response);
    const { user, system } = process.cpuUsage();
    response.end(String((user + system) / 1000));
  };

const part = JSON.parse(process.argv[2] ?? '') as Part;
const server = createServer(observed(await LISTENERS[part.contender](part)));
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
