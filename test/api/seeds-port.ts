import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type SeedsServer, seedsServer } from './seeds-server.ts';

export interface SeedsPort extends SeedsServer {
  /** `http://127.0.0.1` with its port. */
  readonly origin: string;
}

/** The server over the seeds, on a free port of this machine. */
export async function seedsPort(): Promise<SeedsPort> {
  const seeds = await seedsServer();
  const server = createServer(seeds.yoga).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    ...seeds,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async discard() {
      server.closeAllConnections();
      server.close();
      await seeds.discard();
    },
  };
}
