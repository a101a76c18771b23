import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Store } from '@ephemeride/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Metrics } from '../metrics.ts';
import { Readiness } from '../readiness.ts';
import { createYogaServer } from '../yoga.ts';
import { listenerOf } from './listener.ts';
import { closePort, openPort } from './port.ts';

const store = {
  revision: () => Promise.resolve('1'),
  corpus: () => Promise.reject(new Error('no such table')),
} as Partial<Store> as Store;

let server: Server;
let origin: string;
beforeAll(async () => {
  const readiness = Readiness.of(store);
  const metrics = new Metrics(readiness);
  const yoga = createYogaServer({ readiness, corsOrigins: [], logging: false, metrics });
  server = await openPort(listenerOf({ yoga, readiness, metrics, cacheBytes: 100_000 }), 0, '127.0.0.1');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => closePort(server));

const ask = (query: string) =>
  fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  }).then((response) => response.text());

/** The value of each series that the metrics tell, by its name and labels. */
const series = async (): Promise<Record<string, number>> => {
  const response = await fetch(`${origin}/metrics`);
  expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4');
  const lines = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.split(' ').at(-1))]),
  );
};

describe('the metrics', () => {
  it('count answers by status and source, errors by code, and the time of each', async () => {
    await ask('{ __typename }');
    await ask('{ __typename }');
    await ask('{ nonsense }');
    await ask('{ corpus { documents } }');
    await fetch(`${origin}/elsewhere`);
    await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{}',
    });
    expect(await series()).toMatchObject({
      'ephemeride_http_requests_total{status="404"}': 1,
      'ephemeride_http_requests_total{status="415"}': 1,
      'ephemeride_graphql_answers_total{from="cache"}': 1,
      'ephemeride_graphql_answers_total{from="execution"}': 3,
      'ephemeride_graphql_errors_total{code="GRAPHQL_VALIDATION_FAILED"}': 1,
      'ephemeride_graphql_errors_total{code="INTERNAL_SERVER_ERROR"}': 1,
      ephemeride_http_request_seconds_count: 6,
      ephemeride_ready: 1,
    });
  });
});
