import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createYogaServer, listenerOf, Metrics, Readiness } from '@ephemeride/server';
import { openStore } from '@ephemeride/store';
import Libsql from 'libsql';
import { apolloListener } from './apollo.ts';
import type { Contender } from './contenders.ts';
import type { Statement } from './statements-of.ts';

const [contender, dataDir, plan] = process.argv.slice(2) as [Contender, string, string];

const CACHE_BYTES = 64_000_000;

async function ours(cacheBytes: number): Promise<RequestListener> {
  const readiness = Readiness.of(await openStore({ dataDir }));
  const metrics = new Metrics(readiness);
  const yoga = createYogaServer({ readiness, corsOrigins: [], metrics });
  return listenerOf({ yoga, readiness, metrics, cacheBytes });
}

/** The number that a request's address ends with. */
const numberOf = (url: string | undefined): number => Number(url?.split('/').at(-1));

/** The statements that our store sends for a query, and their rows as JSON: what any server must do at least. */
function bare(): RequestListener {
  const plans = JSON.parse(readFileSync(plan, 'utf8')) as Statement[][];
  const database = new Libsql(join(dataDir, 'ephemeride.sqlite'));
  database.exec('pragma cache_size = -65536');
  const prepared = new Map<string, ReturnType<typeof database.prepare>>();
  const statement = (sql: string) => {
    const known = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, known);
    return known;
  };
  const bound = (value: unknown) => (Number.isSafeInteger(value) ? BigInt(value as number) : value);
  return (request, response) => {
    request.resume().on('end', () => {
      const statements = plans[numberOf(request.url)] ?? [];
      const rows = statements.map(({ sql, parameters }) => statement(sql).all(parameters.map(bound)));
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(rows));
    });
  };
}

/** The bytes of each answer, from memory. */
function still(): RequestListener {
  const answers = (JSON.parse(readFileSync(plan, 'utf8')) as string[]).map((text) => Buffer.from(text));
  return (request, response) => {
    request.resume().on('end', () => {
      const answer = answers[numberOf(request.url)] ?? Buffer.alloc(0);
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length })
        .end(answer);
    });
  };
}

const LISTENERS: Readonly<Record<Contender, () => RequestListener | Promise<RequestListener>>> = {
  uncached: () => ours(0),
  cached: () => ours(CACHE_BYTES),
  bare,
  static: still,
  apollo: async () => apolloListener(await openStore({ dataDir })),
};

const server = createServer(await LISTENERS[contender]());
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
