import { createHash } from 'node:crypto';
import type { Store } from '@ephemeride/store';
import { parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { ownOperations } from '../scripts/own-operations.mjs';
import { Readiness } from './readiness.ts';
import { schema } from './schema/index.ts';
import { createYogaServer } from './yoga.ts';

let operations: ReadonlyMap<string, string>;

beforeAll(async () => {
  operations = new Map(Object.entries(await ownOperations()));
});

const named = (name: string) => [...operations].filter(([, text]) => text.includes(`query ${name}`));

describe('the operations of our own pages', () => {
  it('are those that the pages send, each as a server and as a browser sends it', () => {
    for (const name of ['Chronology', 'Entry', 'Despatch', 'Person'])
      expect(named(name), name).toHaveLength(2);
    const [plain, typed] = named('Density').map(([, text]) => text.match(/__typename/g)?.length ?? 0);
    expect([plain, typed]).toEqual([0, 2]);
  });

  it('are all answered by this schema', () => {
    for (const [hash, text] of operations) {
      expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
      expect(validate(schema, parse(text)), text).toEqual([]);
    }
  });

  it('are known by their hash before anybody sends their text', async () => {
    const store = {
      timeline: async () => ({ density: [{ start: '2024-01-01', end: '2024-12-31', lane: null, count: 3 }] }),
    };
    const readiness = Readiness.of(store as unknown as Store);
    const yoga = createYogaServer({ readiness, corsOrigins: [], logging: false, operations });
    const [sha256Hash] = named('Density')[0] ?? [];
    const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });
    const asked = new URLSearchParams({ extensions, variables: '{"buckets":12}' });
    const response = await yoga.fetch(`http://localhost/graphql?${asked}`);
    expect(await response.json()).toMatchObject({ data: { timeline: { density: [{ count: 3 }] } } });
  });
});
