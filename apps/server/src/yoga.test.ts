import type { Store } from '@ephemeride/store';
import { buildSchema, getIntrospectionQuery } from 'graphql';
import { describe, expect, it, vi } from 'vitest';
import { Readiness } from './readiness.ts';
import { createYogaServer } from './yoga.ts';

const serve = (store: Partial<Store> = {}, corsOrigins: readonly string[] = ['https://paper.example']) =>
  createYogaServer({ readiness: Readiness.of(store as Store), corsOrigins, logging: false });

const ADDRESS = 'http://localhost/graphql';

const post = (yoga: ReturnType<typeof serve>, body: unknown, headers: Record<string, string> = {}) =>
  yoga.fetch(ADDRESS, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: JSON.stringify(body),
  });

const get = (yoga: ReturnType<typeof serve>, query: string) =>
  yoga.fetch(`${ADDRESS}?query=${encodeURIComponent(query)}`, {
    headers: { accept: 'application/graphql-response+json' },
  });

describe('the server', () => {
  it('answers a query sent by GET', async () => {
    const response = await get(serve(), '{ __typename }');
    expect(await response.json()).toMatchObject({ data: { __typename: 'Query' } });
  });

  it('has no mutation to send', async () => {
    const response = await post(serve(), { query: 'mutation { wipe }' });
    const { data, errors } = await response.json();
    expect(data ?? null).toBeNull();
    expect(errors[0].message).toBe('Schema is not configured to execute mutation operation.');
  });

  it('answers the introspection that tools send', async () => {
    const query = getIntrospectionQuery({
      descriptions: true,
      schemaDescription: true,
      inputValueDeprecation: true,
      specifiedByUrl: true,
      directiveIsRepeatable: true,
      oneOf: true,
    });
    const { data, errors } = await (await post(serve(), { query })).json();
    expect(errors).toBeUndefined();
    expect(data.__schema.queryType.name).toBe('Query');
  });

  it('prints its schema as text', async () => {
    const response = await serve().fetch('http://localhost/schema.graphql');
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(
      buildSchema(await response.text())
        .getQueryType()
        ?.getFields(),
    ).toHaveProperty('timeline');
  });

  it('takes no form and no plain text, which any page could post', async () => {
    for (const type of [
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/plain',
    ]) {
      const response = await post(serve(), { query: '{ __typename }' }, { 'content-type': type });
      expect(response.status).toBe(415);
      expect((await response.json()).errors[0].extensions.code).toBe('UNSUPPORTED_MEDIA_TYPE');
    }
  });

  it('hides a fault of the program, but for where it struck', async () => {
    const yoga = serve({
      corpus: () => Promise.reject(new Error('no such table: secret in /home/me/ephemeride.db')),
    });
    const response = await post(yoga, { query: '{ corpus { documents } }' });
    const { data, errors } = await response.json();
    expect({ data, errors }).toEqual({
      data: null,
      errors: [
        {
          message: 'the server failed; the fault is in its log',
          path: ['corpus'],
          locations: [{ line: 1, column: 3 }],
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        },
      ],
    });
  });

  it('writes a fault of the program to its log, and none of the client', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {});
    const fault = new Error('no such table');
    const store = { corpus: () => Promise.reject(fault) } as Partial<Store> as Store;
    const yoga = createYogaServer({ readiness: Readiness.of(store), corsOrigins: [] });
    await post(yoga, { query: '{ corpus { documents } }' });
    await post(yoga, { query: '{ corpus { nonsense } }' });
    await post(yoga, { query: '{ events(first: 0) { totalCount } }' });
    expect(log.mock.calls.every(([logged]) => logged === fault)).toBe(true);
    expect(log).toHaveBeenCalled();
    log.mockRestore();
  });

  it('sends a browser to the playground, and answers nothing elsewhere', async () => {
    const root = await serve().fetch('http://localhost/', {
      headers: { accept: 'text/html' },
      redirect: 'manual',
    });
    expect([root.status, root.headers.get('location')]).toEqual([302, '/graphql']);
    expect((await serve().fetch('http://localhost/elsewhere')).status).toBe(404);
  });
});

describe('readiness', () => {
  const starting = () => {
    const readiness = new Readiness();
    return { readiness, yoga: createYogaServer({ readiness, corsOrigins: [], logging: false }) };
  };

  it('is refused with the progress until the corpus is there', async () => {
    const { readiness, yoga } = starting();
    readiness.ingesting(2, 5);
    const response = await yoga.fetch('http://localhost/ready');
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ step: 'INGESTING', done: 2, total: 5 });
    readiness.complete({} as Store);
    expect((await yoga.fetch('http://localhost/ready')).status).toBe(200);
  });

  it('is no matter of health', async () => {
    expect((await starting().yoga.fetch('http://localhost/health')).status).toBe(200);
  });

  it('keeps queries waiting with 503', async () => {
    const response = await post(starting().yoga, { query: '{ __typename }' });
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('1');
    expect((await response.json()).errors[0].extensions.code).toBe('NOT_READY');
  });
});

describe('other origins', () => {
  const from = (origin: string, yoga = serve()) => post(yoga, { query: '{ __typename }' }, { origin });

  it('may call where they are listed, without credentials', async () => {
    const { headers } = await from('https://paper.example');
    expect(headers.get('access-control-allow-origin')).toBe('https://paper.example');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
    expect(headers.get('vary')).toContain('origin');
  });

  it('may not where they are not, nor may a sandboxed frame', async () => {
    for (const origin of ['https://other.example', 'null']) {
      const { headers } = await from(origin);
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('may all call where the list says so', async () => {
    const { headers } = await from('https://other.example', serve({}, ['*']));
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  it('are told so before they post JSON', async () => {
    const preflight = (origin: string) =>
      serve().fetch(ADDRESS, {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      });
    expect((await preflight('https://paper.example')).headers.get('access-control-allow-headers')).toBe(
      'content-type',
    );
    expect((await preflight('https://other.example')).headers.get('access-control-allow-headers')).toBeNull();
  });
});
