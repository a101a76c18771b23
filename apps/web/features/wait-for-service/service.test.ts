import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { askService } from './service.ts';

const servers: ReturnType<typeof createServer>[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

/** An API that answers `/ready` so. */
async function apiThat(status: number, body: string): Promise<string> {
  const server = createServer((request, response) => {
    response.statusCode = request.url === '/ready' ? status : 404;
    response.end(body);
  }).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('how the API is', () => {
  it('is ready once it says so', async () => {
    expect(await askService(await apiThat(200, '{"step":"READY"}'))).toEqual({ state: 'READY' });
  });

  it('is reading as far as it tells', async () => {
    const reading = await apiThat(503, '{"step":"INGESTING","done":120,"total":3400}');
    expect(await askService(reading)).toEqual({ state: 'READING', done: 120, total: 3400 });
    const migrating = await apiThat(503, '{"step":"MIGRATING","done":0,"total":null}');
    expect(await askService(migrating)).toEqual({ state: 'READING', done: 0, total: null });
  });

  it.each([
    [502, 'Bad Gateway'],
    [503, 'Service Unavailable'],
    [503, 'null'],
  ])('is silent where something else answers in its place: %i %s', async (status, body) => {
    expect(await askService(await apiThat(status, body))).toEqual({ state: 'SILENT' });
  });

  it('is silent where nothing answers', async () => {
    const gone = await apiThat(200, '');
    for (const server of servers.splice(0)) await new Promise((done) => server.close(done));
    expect(await askService(gone)).toEqual({ state: 'SILENT' });
  });
});
