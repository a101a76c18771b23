import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import type { Store } from '@ephemeride/store';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Readiness } from '../readiness.ts';
import { createYogaServer } from '../yoga.ts';
import { answering } from './answering.ts';
import { closePort, openPort } from './port.ts';

/** A store that counts what it is asked, and whose corpus changes when its revision is told to. */
let revision = 1;
let asked = 0;
let fails = false;
const store = {
  revision: () => Promise.resolve(String(revision)),
  countries: async () => {
    asked += 1;
    if (fails) throw new Error('no such table');
    return Array.from({ length: revision === 1 ? 1 : 200 }, () => ({ code: 'VN', count: 1 }));
  },
} as unknown as Store;

const readiness = Readiness.of(store);
const yoga = createYogaServer({
  readiness,
  corsOrigins: ['https://a.example', 'https://b.example'],
  logging: false,
});
let server: Awaited<ReturnType<typeof openPort>>;
let origin: string;

beforeAll(async () => {
  server = await openPort(answering(yoga, readiness, 10_000_000), 0, '127.0.0.1');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => closePort(server));
afterEach(async () => {
  revision = 1;
  fails = false;
  await new Promise((done) => setTimeout(done, 60));
});

let queries = 0;
/** A query that nobody has sent before. */
const freshQuery = () => {
  queries += 1;
  return `{ countries { name } } # ${queries}`;
};

const post = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: JSON.stringify({ query }),
  });

const get = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${origin}/graphql?query=${encodeURIComponent(query)}`, { headers });

const callsDuring = async (act: () => Promise<unknown>): Promise<number> => {
  const before = asked;
  await act();
  return asked - before;
};

describe('a query that was asked before', () => {
  it('is answered without asking the store again', async () => {
    const query = freshQuery();
    const first = await (await post(query)).text();
    let second = '';
    expect(
      await callsDuring(async () => {
        second = await (await post(query)).text();
      }),
    ).toBe(0);
    expect(second).toBe(first);
  });

  it('is asked anew once the corpus has changed', async () => {
    const query = freshQuery();
    await post(query);
    revision = 2;
    await new Promise((done) => setTimeout(done, 60));
    const { data } = await (await post(query)).json();
    expect(data.countries).toHaveLength(200);
  });

  it('is asked once where many ask it at once', async () => {
    const query = freshQuery();
    expect(await callsDuring(() => Promise.all(Array.from({ length: 20 }, () => post(query))))).toBe(1);
  });

  it('is asked anew where the program failed', async () => {
    const query = freshQuery();
    fails = true;
    await post(query);
    fails = false;
    const { data } = await (await post(query)).json();
    expect(data.countries).toEqual([{ name: 'Vietnam' }]);
  });

  it('gives each origin its own leave', async () => {
    const query = freshQuery();
    for (const from of ['https://a.example', 'https://b.example'])
      expect((await post(query, { origin: from })).headers.get('access-control-allow-origin')).toBe(from);
    expect(
      (await post(query, { origin: 'https://c.example' })).headers.get('access-control-allow-origin'),
    ).toBeNull();
  });
});

describe('a query that is known to be good', () => {
  const QUERY = 'query ($locale: Locale!) { countries { name(locale: $locale) } }';
  /** What Yoga answers by itself, and what is answered before it, as whole answers. */
  const bothWays = async (query: string, variables: object, headers: Record<string, string>) => {
    let handed = 0;
    const counted = {
      handleNodeRequestAndResponse(...given: Parameters<typeof yoga.handleNodeRequestAndResponse>) {
        handed += 1;
        return yoga.handleNodeRequestAndResponse(...given);
      },
    } as typeof yoga;
    const bare = await openPort(answering(counted, readiness, 0), 0, '127.0.0.1');
    const ask = async () => {
      const response = await fetch(`http://127.0.0.1:${(bare.address() as AddressInfo).port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const { date: _date, ...told } = Object.fromEntries(response.headers);
      return { status: response.status, told, text: await response.text() };
    };
    const first = await ask();
    const byYoga = handed;
    const second = await ask();
    const again = handed - byYoga;
    await closePort(bare);
    return { first, second, again };
  };

  it('is answered as Yoga answers it, without Yoga', async () => {
    for (const headers of [
      {},
      { origin: 'https://a.example' },
      { origin: 'https://c.example' },
      { accept: 'application/graphql-response+json' },
    ]) {
      const { first, second, again } = await bothWays(QUERY, { locale: 'VI' }, headers);
      expect(second).toEqual(first);
      expect(first.text).toContain('Việt Nam');
      expect(again).toBe(0);
    }
  });

  it('has its errors told by Yoga, and is asked of the store once', async () => {
    fails = true;
    const { first, second, again } = await bothWays(QUERY, { locale: 'EN' }, {});
    expect(second).toEqual(first);
    expect(first.text).toContain('INTERNAL_SERVER_ERROR');
    expect(again).toBe(1);
    expect(await callsDuring(() => bothWays(QUERY, { locale: 'EN' }, {}))).toBe(2);
  });

  it('is refused as any other where its variables are wrong or it costs too much', async () => {
    const wrong = await bothWays(QUERY, { locale: 'XX' }, {});
    expect(wrong.second).toEqual(wrong.first);
    expect(wrong.first.text).toContain('BAD_USER_INPUT');
    const deep = `query ($first: Int!) { documents(first: $first) { nodes { ${'entries { documents { '.repeat(4)} slug ${'} } '.repeat(4)} } } }`;
    await bothWays(deep, { first: 1 }, {});
    expect((await bothWays(deep, { first: 100 }, {})).second.text).toContain('QUERY_TOO_COMPLEX');
  });
});

describe('an answer', () => {
  it('to a GET is told by its tag, and not sent twice', async () => {
    const query = freshQuery();
    const first = await get(query);
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^W\/"[\w-]{22}"$/);
    const second = await get(query, { 'if-none-match': tag });
    expect([second.status, await second.text(), second.headers.get('etag')]).toEqual([304, '', tag]);
    expect((await get(query, { 'if-none-match': 'W/"other"' })).status).toBe(200);
  });

  it('to a POST has no tag', async () => {
    expect((await post(freshQuery())).headers.get('etag')).toBeNull();
  });

  it('is compressed where it is long and the client takes it', async () => {
    revision = 2;
    await new Promise((done) => setTimeout(done, 60));
    const path = `/graphql?query=${encodeURIComponent(freshQuery())}`;
    const raw = (encoding: string) =>
      new Promise<{ encoding: string | undefined; length: number; body: Buffer }>((resolve) => {
        httpRequest(`${origin}${path}`, { headers: { 'accept-encoding': encoding } }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () =>
            resolve({
              encoding: response.headers['content-encoding'],
              length: Number(response.headers['content-length']),
              body: Buffer.concat(chunks),
            }),
          );
        }).end();
      });
    const plain = await raw('identity');
    const zipped = await raw('gzip');
    expect([plain.encoding, zipped.encoding]).toEqual([undefined, 'gzip']);
    expect(zipped.length).toBe(zipped.body.length);
    expect(zipped.length).toBeLessThan(plain.length / 4);
    expect(gunzipSync(zipped.body).equals(plain.body)).toBe(true);
    expect((await raw('br')).encoding).toBe('br');
  });

  it('is left as it is where it is short', async () => {
    const response = await post(freshQuery(), { 'accept-encoding': 'gzip' });
    expect(response.headers.get('content-encoding')).toBeNull();
  });

  it('comes in pieces where a query defers some of it', async () => {
    const response = await post('{ ... @defer { countries { name } } __typename }', {
      accept: 'multipart/mixed',
    });
    expect(response.headers.get('content-type')).toMatch(/^multipart\/mixed/);
    const text = await response.text();
    expect(text).toContain('"hasNext":true');
    expect(text).toContain('Vietnam');
  });
});

describe('a cache of no bytes', () => {
  it('keeps nothing', async () => {
    const bare = await openPort(answering(yoga, readiness, 0), 0, '127.0.0.1');
    const address = `http://127.0.0.1:${(bare.address() as AddressInfo).port}/graphql?query=${encodeURIComponent(freshQuery())}`;
    expect(await callsDuring(() => fetch(address))).toBe(1);
    expect(await callsDuring(() => fetch(address))).toBe(1);
    await closePort(bare);
  });
});
