import { buildSchema, execute, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { executeQuery } from './execute-query.ts';

const schema = buildSchema(`
  type Query { tides(few: Boolean): [Tide]! }
  enum Moon { FULL NEW }
  type Tide { port: String! metres: Float hour: Int! moon: Moon note: String of(day: Int): Int }
`);
const tides = Array.from({ length: 300 }, (_, index) => ({
  port: index % 2 ? 'Saint-Malo "intra muros"' : 'Brest\n',
  metres: 1.5,
  hour: index - 150,
  moon: index % 3 ? 'NEW' : 'FULL',
  note: index % 7 ? null : `list:${index}`,
  of: () => index,
}));

async function both(query: string, items: readonly unknown[] = tides) {
  const args = { schema, document: parse(query), rootValue: { tides: items } };
  const ours = await executeQuery(args);
  const { stringify, bytesOf } = ours!;
  if (bytesOf) expect(bytesOf(ours).toString()).toBe(stringify!(ours));
  return {
    isWritten: stringify !== undefined,
    ours: (stringify ?? JSON.stringify)(ours),
    theirs: JSON.stringify(await execute(args)),
  };
}

const ASKED = 'tides { at: hour port __typename moon note }';

describe('a long list of objects of which only leaves are asked', () => {
  it('is written as graphql-js writes it, whatever names, nulls and marks stand in it', async () => {
    const { isWritten, ours, theirs } = await both(`{ ${ASKED} again: tides(few: true) { hour } }`);
    expect(isWritten).toBe(true);
    expect(ours).toBe(theirs);
  });

  it.each([
    ['a field has arguments', '{ tides { hour of(day: 3) } }', tides],
    ['a number is no whole one', '{ tides { metres } }', tides],
    ['only types are asked', '{ tides { __typename } }', tides],
    ['it is short', `{ ${ASKED} }`, tides.slice(0, 20)],
    ['an item is null', `{ ${ASKED} }`, [...tides, null]],
    ['an item is late', `{ ${ASKED} }`, [...tides, Promise.resolve(tides[0])]],
    ['a value is late', `{ ${ASKED} }`, [...tides, { ...tides[0], port: async () => 'Brest' }]],
    ['a value is none of its type', `{ ${ASKED} }`, [...tides, { ...tides[0], moon: 'HALF' }]],
    ['a value is missing', `{ ${ASKED} }`, [...tides, { ...tides[0], note: undefined }]],
  ])('is completed item by item where %s', async (_where, query, items) => {
    const { isWritten, ours, theirs } = await both(query, items);
    expect(isWritten).toBe(false);
    expect(JSON.parse(ours)).toEqual(JSON.parse(theirs));
  });
});
