import { buildSchema, type ExecutionResult, execute, getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema as ownSchema } from '../schema/index.ts';
import { executeQuery } from './execute-query.ts';

const schema = buildSchema(`
  interface Port { name: String! }
  type Quay implements Port { name: String! length(unit: Unit! = METRE): Float ships: [Ship!]! first: Ship! }
  type Bay implements Port { name: String! depth: Int }
  union Place = Quay | Bay
  enum Unit { METRE FOOT }
  type Ship { name: String! flag: String! captain: String tonnage: Int! crew: [String] }
  type Query { ports(names: [String!]): [Port!]! place(name: String!): Place ship: Ship! port: Port late: Int }
`);

const fault = (message: string) => () => {
  throw new Error(message);
};
const refused = (message: string) => async () => {
  throw new Error(message);
};

const SHIPS = [
  { name: 'Alma', flag: 'FR', captain: 'Anna Berg', tonnage: 900, crew: ['Li', null] },
  { name: 'Bora', flag: async () => 'IT', captain: fault('drunk'), tonnage: 1e12, crew: null },
  { name: 'Cora', flag: refused('struck'), captain: refused('ashore'), tonnage: 7, crew: fault('deserted') },
];
const length = ({ unit }: { unit: string }) => (unit === 'FOOT' ? 328 : 100);
const QUAY = { __typename: 'Quay', name: 'Nord', length, ships: SHIPS.slice(0, 1), first: SHIPS[2] };
const BAY = { __typename: 'Bay', name: async () => 'Sud', depth: '12' };
const ROOT = {
  ports: async () => [QUAY, BAY],
  place: ({ name }: { name: string }) => ({ Nord: QUAY, Sud: Promise.resolve(BAY) })[name],
  ship: SHIPS[1],
  port: { __typename: 'Ship' },
  late: Promise.resolve(3),
};

type Asked = readonly [what: string, query: string, variables?: Record<string, unknown>];

const ASKED: readonly Asked[] = [
  ['fields in the order asked for, some late', '{ late ports { name } again: late }'],
  [
    'fragments and types told by their objects',
    'query { ports { ...on Quay { length } ...Deep name } } fragment Deep on Port { name ...on Bay { depth } }',
  ],
  [
    'one selection in two parts',
    '{ ports { ...on Quay { ships { name } } } ports { ...on Quay { ships { flag } } } }',
  ],
  [
    'arguments by default, as written, by variable',
    'query ($u: Unit!) { place(name: "Nord") { ...on Quay { a: length b: length(unit: FOOT) c: length(unit: $u) } } }',
    { u: 'METRE' },
  ],
  [
    'a variable that is no value of its type',
    'query ($u: Unit!) { place(name: "Nord") { ...on Quay { length(unit: $u) } } }',
    { u: 'MILE' },
  ],
  ['a variable that is not given', 'query ($n: String!) { place(name: $n) { __typename } }'],
  [
    'what is skipped and included',
    'query ($no: Boolean!) { late @include(if: $no) ports @skip(if: $no) { ...on Quay @skip(if: true) { length } name @include(if: true) } }',
    { no: false },
  ],
  [
    'union, null, and a promised object',
    '{ a: place(name: "Nord") { __typename } b: place(name: "Sud") { ...on Bay { name depth } } c: place(name: "Est") { __typename } }',
  ],
  ['a fault that null stands for', '{ ship { name captain flag } }'],
  ['faults of a list and its items', '{ ports { ...on Quay { ships { crew } first { crew captain } } } }'],
  ['a fault where null may not stand', '{ late ship { name tonnage } }'],
  ['a late fault where null may not stand', '{ late ports { ...on Quay { first { name flag } } } }'],
  ['names that every object inherits', '{ __proto__: late constructor: late ports { __proto__: name } }'],
  ['the schema itself', getIntrospectionQuery()],
  [
    'one type of it',
    '{ __type(name: "Ship") { name fields { name type { kind ofType { name } } } } __typename }',
  ],
];

/** As a client gets it; faults of one object come in any order. */
const told = (result: ExecutionResult) => {
  const { errors = [], ...rest } = JSON.parse(JSON.stringify(result)) as ExecutionResult;
  return { ...rest, errors: errors.map((error) => JSON.stringify(error)).sort() };
};

describe('executing a query', () => {
  const asked = ASKED.map(([what, query, variables = {}]) => ({ what, query, variables }));

  it.each(asked)('answers $what as graphql-js does', async ({ query, variables }) => {
    const args = { schema, document: parse(query), rootValue: ROOT, variableValues: variables };
    const ours = await executeQuery(args);
    const theirs = await execute(args);
    expect(told(ours!)).toEqual(told(theirs));
    expect(JSON.stringify(ours!.data)).toBe(JSON.stringify(theirs.data));
  });

  it('tells where an object is none of the types that it may be, and goes on', async () => {
    const result = await executeQuery({ schema, document: parse('{ late port { name } }'), rootValue: ROOT });
    expect(JSON.parse(JSON.stringify(result))).toEqual({
      data: { late: 3, port: null },
      errors: [{ message: 'not a type of Port: Ship', path: ['port'], locations: [{ line: 1, column: 8 }] }],
    });
  });

  it('leaves what is no query to others', () => {
    const document = parse('query A { late } query B { late }');
    expect(executeQuery({ schema, document, rootValue: ROOT })).toBeNull();
    expect(executeQuery({ schema, document: parse('mutation { wipe }') })).toBeNull();
  });

  it('reads the arguments of a field once, whatever the number of its objects', async () => {
    let read = 0;
    const counted = buildSchema(
      'type Query { all: [Item!]! } type Item { of(day: Day = "x"): Int } scalar Day',
    );
    Object.assign(counted.getType('Day')!, { parseValue: () => read++, parseLiteral: () => read++ });
    const document = parse('{ all { of(day: "2024-03-05") } }');
    const all = Array.from({ length: 50 }, () => ({ of: 1 }));
    expect(await executeQuery({ schema: counted, document, rootValue: { all } })).toEqual({ data: { all } });
    expect(read).toBe(1);
  });

  it('serves a schema whose interfaces and unions tell types, never the types themselves', () => {
    const types = Object.values(ownSchema.getTypeMap());
    expect(types.filter((type) => 'isTypeOf' in type && type.isTypeOf)).toEqual([]);
  });
});
