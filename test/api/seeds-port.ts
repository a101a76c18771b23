import type { AddressInfo } from 'node:net';
import { closePort, createYogaServer, listenerOf, Metrics, openPort, Readiness } from '@ephemeride/server';
import { type SeedsServer, seedsServer } from './seeds-server.ts';

export interface SeedsPort extends SeedsServer {
  /** `http://127.0.0.1` with its port. */
  readonly origin: string;
}

/** The whole server over the seeds, on a free port of this machine; it keeps no answers. */
export async function seedsPort(): Promise<SeedsPort> {
  const seeds = await seedsServer();
  const readiness = Readiness.of(seeds.store);
  const metrics = new Metrics(readiness);
  const yoga = createYogaServer({ readiness, corsOrigins: [], metrics });
  const server = await openPort(listenerOf({ yoga, readiness, metrics, cacheBytes: 0 }), 0, '127.0.0.1');
  return {
    ...seeds,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async discard() {
      await closePort(server, 100);
      await seeds.discard();
    },
  };
}
