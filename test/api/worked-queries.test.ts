import { WORKED_QUERIES } from '@ephemeride/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SeedsServer, seedsServer } from './seeds-server.ts';

let server: SeedsServer;
beforeAll(async () => {
  server = await seedsServer();
});
afterAll(() => server.discard());

/** Lists of an answer that hold nothing, by their path. */
const emptyLists = (value: unknown, path = ''): string[] => {
  if (Array.isArray(value))
    return value.length === 0 ? [path] : value.flatMap((item) => emptyLists(item, `${path}[]`));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => emptyLists(inner, `${path}.${name}`));
};

describe('the queries that the playground opens with', () => {
  it.each(WORKED_QUERIES)(
    '$name answers with something in every list of its first two levels',
    async ({ query }) => {
      const data = await server.ask(query);
      expect(emptyLists(data).filter((path) => !path.includes('[]'))).toEqual([]);
    },
  );
});
