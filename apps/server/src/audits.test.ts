import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Store } from '@ephemeride/store';
import { type Audit, serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answering } from './http/answering.ts';
import { limitBody } from './http/body-limit.ts';
import { Readiness } from './readiness.ts';
import { createYogaServer } from './yoga.ts';

/** The audits only ask for `__typename`: of the store nothing but its revision is asked. */
const readiness = Readiness.of({ revision: () => Promise.resolve('1') } as Store);
const yoga = createYogaServer({ readiness, corsOrigins: [], logging: false });

const faults = async (audits: readonly Audit[]): Promise<string[]> => {
  const results = await Promise.all(audits.map((audit) => audit.fn()));
  return results.flatMap((result) => (result.status === 'ok' ? [] : [`${result.name}: ${result.reason}`]));
};

describe('GraphQL over HTTP', () => {
  const server: Server = createServer(limitBody(answering(yoga, readiness, 1_000_000)));
  beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
  afterAll(() => new Promise((done) => server.close(done)));

  it('passes every audit as a function', async () => {
    const audits = serverAudits({ url: 'http://localhost/graphql', fetchFn: yoga.fetch });
    expect(audits).toHaveLength(61);
    expect(await faults(audits)).toEqual([]);
  });

  it('passes every audit over TCP', async () => {
    const { port } = server.address() as AddressInfo;
    expect(await faults(serverAudits({ url: `http://127.0.0.1:${port}/graphql` }))).toEqual([]);
  });
});
