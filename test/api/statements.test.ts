import { createYogaServer, Readiness, WORKED_QUERIES } from '@ephemeride/server';
import type { Store } from '@ephemeride/store';
import type { TemporaryStore } from '@ephemeride/store/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corpusOfMany } from './corpus-of-many.ts';
import { countStatements } from './statements.ts';

/** No query of the API guide sends more statements than this, whatever its page and its corpus. */
const MOST_STATEMENTS = 13;

let few: TemporaryStore;
let many: TemporaryStore;
let statements: ReturnType<typeof countStatements>;
beforeAll(async () => {
  statements = countStatements();
  [few, many] = [await corpusOfMany(12), await corpusOfMany(120)];
});
afterAll(async () => {
  statements.stop();
  await Promise.all([few.discard(), many.discard()]);
});

/** The length of the answer tells that the larger page was really larger. */
async function ask(store: Store, query: string): Promise<{ count: number; length: number }> {
  const yoga = createYogaServer({ readiness: Readiness.of(store), corsOrigins: [] });
  let answer = '';
  const count = await statements.of(async () => {
    const response = await yoga.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    answer = await response.text();
  });
  expect(answer).not.toContain('"errors"');
  return { count, length: answer.length };
}

const paged = (query: string, first: number): string => query.replace(/first: \d+/g, `first: ${first}`);

describe('the statements of', () => {
  // A search that finds less looks further, so that a small corpus may ask for more.
  it.each(WORKED_QUERIES)('$name are no more on 120 despatches than on 12', async ({ query }) => {
    const [onFew, onMany] = [
      await ask(few.store, paged(query, 100)),
      await ask(many.store, paged(query, 100)),
    ];
    expect(onMany.length).toBeGreaterThan(onFew.length);
    expect(onMany.count).toBeLessThanOrEqual(onFew.count);
    expect(onMany.count).toBeGreaterThan(0);
    expect(onFew.count).toBeLessThanOrEqual(MOST_STATEMENTS);
  });

  it.each(WORKED_QUERIES.filter(({ query }) => query.includes('first:')))(
    '$name are as many for a page of 100 as for one of 10',
    async ({ query }) => {
      const [ten, hundred] = [
        await ask(many.store, paged(query, 10)),
        await ask(many.store, paged(query, 100)),
      ];
      expect(hundred.length).toBeGreaterThan(ten.length);
      expect(hundred.count).toBe(ten.count);
    },
  );
});
