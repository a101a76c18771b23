import { stat } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Store } from '@ephemeride/store';
import { openCorpus } from './corpus.ts';
import type { Env } from './env.ts';
import { listenerOf } from './http/listener.ts';
import { closePort, openPort } from './http/port.ts';
import { Metrics } from './metrics.ts';
import { Readiness } from './readiness.ts';
import { StartError } from './start-error.ts';
import { createYogaServer } from './yoga.ts';

/** A server whose port is open. */
export interface Service {
  readonly address: string;
  /** Resolves once the corpus is served; rejects where it cannot be, or when stopped before. */
  readonly ready: Promise<void>;
  /** Stops accepting, lets what is under way finish, closes the store; may be called at any time. */
  stop(): Promise<void>;
}

async function checkCorpus(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw new StartError(`no corpus folder: ${folder} (set CORPUS)`);
}

const addressOf = (host: string, server: Server): string =>
  `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}/graphql`;

/** Opens the port at once, then migrates and ingests behind it. Throws `StartError`. */
export async function serve(env: Env): Promise<Service> {
  await checkCorpus(env.corpus);
  const readiness = new Readiness();
  const metrics = new Metrics(readiness);
  metrics.addProcess();
  const yoga = createYogaServer({ readiness, corsOrigins: env.corsOrigins, metrics });
  const { cacheBytes, port, host } = env;
  const server: Server = await openPort(listenerOf({ yoga, readiness, metrics, cacheBytes }), port, host);
  let store: Store | null = null;

  const ready = openCorpus(env, {
    signal: readiness.ended,
    opened: (opened) => {
      store = opened;
    },
    progress: (done, total) => readiness.ingesting(done, total),
  }).then((opened) => {
    // A corpus whose reading was broken off is not one to answer from.
    if (!readiness.ended.aborted) readiness.complete(opened);
  });

  const stop = async (): Promise<void> => {
    readiness.end();
    await Promise.all([closePort(server), ready.catch(() => undefined)]);
    await store?.close();
    store = null;
  };
  return { address: addressOf(env.host, server), ready, stop };
}
