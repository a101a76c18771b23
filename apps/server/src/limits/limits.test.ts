import type { Store } from '@ephemeride/store';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { Readiness } from '../readiness.ts';
import { schema } from '../schema/index.ts';
import { encodeNodeId } from '../schema/node-id.ts';
import { createYogaServer } from '../yoga.ts';
import { costOf, MOST_COMPLEX } from './cost.ts';

/** A store that must not be called: a call is a fault of the program, and has that code. */
const untouched = new Proxy({} as Store, {
  get: (_target, method) => () => {
    throw new Error(`the store was asked for ${String(method)}`);
  },
});

const yoga = createYogaServer({ readiness: Readiness.of(untouched), corsOrigins: [], logging: false });

const codesOf = async (query: string, variables?: object): Promise<string[]> => {
  const response = await yoga.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  });
  const { errors = [] } = await response.json();
  return errors.map((error: { extensions: { code: string } }) => error.extensions.code);
};

const repeat = (times: number, field: (index: number) => string): string =>
  Array.from({ length: times }, (_each, index) => field(index)).join(' ');

/** Documents of entries of documents, a leaf so many fields deep. */
const deep = (depth: number): string => {
  let selection = 'title';
  for (let level = depth - 1; level > 2; level -= 1)
    selection = `${level % 2 === 0 ? 'documents' : 'entries'} { ${selection} }`;
  return `{ documents(first: 1) { nodes { ${selection} } } }`;
};

describe('a query is refused before the store is asked where it', () => {
  it('is deeper than twelve fields', async () => {
    expect(await codesOf(deep(13))).toEqual(['QUERY_TOO_DEEP']);
  });

  it('hides its depth in fragments', async () => {
    const query = deep(13)
      .replace('nodes {', 'nodes { ...Rest } } } fragment Rest on Document {')
      .slice(0, -4);
    expect(await codesOf(query)).toEqual(['QUERY_TOO_DEEP']);
  });

  it('renames more than fifteen fields', async () => {
    expect(await codesOf(`{ ${repeat(16, (index) => `a${index}: corpus { documents }`)} }`)).toEqual([
      'TOO_MANY_ALIASES',
    ]);
  });

  it('holds more than fifty directives', async () => {
    expect(await codesOf(`{ ${repeat(51, () => '__typename @include(if: true)')} }`)).toEqual([
      'TOO_MANY_DIRECTIVES',
    ]);
  });

  it('is longer than a thousand tokens', async () => {
    const query = (ids: number) => `{ nodes(ids: [${repeat(ids, () => '"x"')}]) { id } }`;
    expect(await codesOf(query(988))).toEqual(['INVALID_PAGE']);
    expect(await codesOf(query(989))).toEqual(['TOO_MANY_TOKENS']);
  });

  it('would cost too much, though it is neither deep nor long', async () => {
    const query = `{ documents(first: 100) { nodes { ${'entries { documents { '.repeat(4)} slug ${'} } '.repeat(4)} } } }`;
    expect(await codesOf(query)).toEqual(['QUERY_TOO_COMPLEX']);
  });

  it('costs too much by its variables', async () => {
    const query = `query ($size: Int) { documents(first: $size) { nodes { ${'entries { documents { '.repeat(4)} slug ${'} } '.repeat(4)} } } }`;
    expect(await codesOf(query, { size: 100 })).toEqual(['QUERY_TOO_COMPLEX']);
  });

  it('counts who met whom again and again', async () => {
    const query = (times: number) =>
      `{ ${repeat(times, (index) => `a${index}: meetings { countries { count } people { count } }`)} }`;
    expect(await codesOf(query(7))).toEqual(['QUERY_TOO_COMPLEX']);
    expect(await codesOf(query(6))).toEqual(['INTERNAL_SERVER_ERROR']);
  });

  it('spreads a fragment into itself', async () => {
    const query =
      '{ documents { nodes { ...A } } } fragment A on Document { entries { documents { ...A } } }';
    expect(await codesOf(query)).toContain('GRAPHQL_VALIDATION_FAILED');
  });

  it('asks for a page of none, of too many or from both ends', async () => {
    for (const page of [
      'first: 0',
      'first: -1',
      'first: 101',
      'first: 1000000000',
      'last: 101',
      'first: 1, last: 1',
    ])
      expect(await codesOf(`{ events(${page}) { totalCount } }`), page).toEqual(['INVALID_PAGE']);
    for (const size of ['first: 0', 'first: 1001', 'buckets: 0', 'buckets: 1001'])
      expect(await codesOf(`{ timeline(${size}) { total } }`), size).toEqual(['INVALID_PAGE']);
  });

  it('asks for a window that ends before it starts, or a day that is none', async () => {
    const query = 'query ($window: DateWindow) { timeline(window: $window) { total } }';
    expect(await codesOf(query, { window: { from: '2025-01-01', to: '2024-12-31' } })).toEqual([
      'INVALID_WINDOW',
    ]);
    expect(await codesOf(query, { window: { from: '-0044-01-01', to: '-0043-01-01' } })).not.toContain(
      'INVALID_WINDOW',
    );
    for (const from of ['2023-02-29', '2023', 'yesterday', 5]) {
      expect(await codesOf(query, { window: { from, to: '2024-12-31' } }), String(from)).toEqual([
        'INVALID_WINDOW',
      ]);
    }
    expect(await codesOf('{ timeline(window: { from: "2023-13-01", to: "2024-01-01" }) { total } }')).toEqual(
      ['INVALID_WINDOW'],
    );
  });

  it('names a country that is none', async () => {
    const query = 'query ($codes: [CountryCode!]) { events(filter: { countries: $codes }) { totalCount } }';
    expect(await codesOf(query, { codes: ['VN', 'XX'] })).toEqual(['UNKNOWN_COUNTRY']);
    expect(await codesOf('{ relation(countries: ["VN", "vietnam"]) { countries { code } } }')).toEqual([
      'UNKNOWN_COUNTRY',
    ]);
  });

  it('filters by the id of something else', async () => {
    expect(await codesOf('{ events(filter: { people: ["x"] }) { totalCount } }')).toEqual(['INVALID_ID']);
  });

  it('searches for a whole despatch, or filters by more than there are', async () => {
    const words = 'a '.repeat(101);
    expect(await codesOf(`{ search(text: "${words}") { totalCount } }`)).toEqual(['INVALID_FILTER']);
    expect(await codesOf(`{ people(text: "${words}") { totalCount } }`)).toEqual(['INVALID_FILTER']);
    expect(await codesOf(`{ events(filter: { text: "${words}" }) { totalCount } }`)).toEqual([
      'INVALID_FILTER',
    ]);
    const ids = Array.from({ length: 251 }, (_each, index) => encodeNodeId('Person', String(index)));
    const query = 'query ($people: [ID!]) { events(filter: { people: $people }) { totalCount } }';
    expect(await codesOf(query, { people: ids })).toEqual(['INVALID_FILTER']);
    expect(await codesOf(query, { people: ids.map(() => ids[0]) })).toEqual(['INTERNAL_SERVER_ERROR']);
  });

  it('asks for a day that no month has', async () => {
    for (const day of ['month: 2, day: 30', 'month: 13, day: 1', 'month: 4, day: 31', 'month: 1, day: 0'])
      expect(await codesOf(`{ onThisDay(${day}) { id } }`), day).toEqual(['INVALID_DAY']);
  });

  it('wants the relation of one country', async () => {
    expect(await codesOf('{ relation(countries: ["VN", "VN"]) { countries { code } } }')).toEqual([
      'INVALID_PAGE',
    ]);
  });
});

describe('the cost of a query', () => {
  const cost = (query: string, operationName?: string): number | null =>
    costOf({ schema, document: parse(query), operationName: operationName ?? null });

  it('grows with the page', () => {
    const page = (first: number) => cost(`{ events(first: ${first}) { nodes { title kind } } }`) ?? 0;
    expect(page(100) / page(10)).toBeGreaterThan(8);
  });

  it('is that of the operation asked for, not of its neighbour', () => {
    const two = 'query Small { corpus { documents } } query Large { events(first: 100) { nodes { title } } }';
    expect(cost(two, 'Small')).toBe(2);
    expect(cost(two, 'Large')).toBeGreaterThan(100);
  });

  it('is told in the answer, and may be asked for', async () => {
    const response = await yoga.fetch(
      `http://localhost/graphql?query=${encodeURIComponent('{ rateLimit { cost limit } }')}`,
    );
    expect(await response.json()).toEqual({
      data: { rateLimit: { cost: 3, limit: MOST_COMPLEX } },
      extensions: { cost: { cost: 3, limit: MOST_COMPLEX } },
    });
  });

  it('leaves room for a full timeline with its evidence', () => {
    const full = `{ timeline(first: 1000, lane: COUNTRY) {
      total shown density { start end lane count } lanes { id label count }
      entries { id title date { edtf earliest latest precision display } countries { code name } importance
        evidence { quote start end rule document { id title slug } } documents { id title }
        ... on Event { kind status ordinal place { name } } } } }`;
    expect(cost(full)).toBeLessThan(MOST_COMPLEX);
  });
});
