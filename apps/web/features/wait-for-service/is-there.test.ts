import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isThere } from './is-there.ts';

let server: Server;
let api: string;

/** An API that knows one despatch, one person and one event. */
beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { query, variables } = JSON.parse(body) as { query: string; variables: { of: string } };
    const known = ['2024/visite à Pékin', 'anna-berg', 'RXZlbnQ6MQ'].includes(variables.of);
    const anything = query.includes('node(') && variables.of === 'UGVyc29uOjE';
    response.end(JSON.stringify({ data: { found: known ? { id: 'x' } : anything ? {} : null } }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

describe('a page', () => {
  it.each([
    '/',
    '/embed',
    '/documents/2024/visite%20%C3%A0%20P%C3%A9kin',
    '/people/anna-berg',
    '/events/RXZlbnQ6MQ',
    '/relations/vn-la',
    '/days/02-29',
  ])('is there at %s', async (path) => {
    expect(await isThere(path, api)).toBe(true);
  });

  it.each([
    '/documents/aucune',
    '/people/personne',
    '/events/UGVyc29uOjE',
    '/relations/vn',
    '/days/02-30',
    '/documents/%E0%A4%A',
  ])('is missing at %s', async (path) => {
    expect(await isThere(path, api)).toBe(false);
  });

  it('is not called missing where the API does not answer', async () => {
    expect(await isThere('/people/anna-berg', 'http://127.0.0.1:9')).toBe(true);
  });
});
