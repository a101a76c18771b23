import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EntriesQuery, Page } from './query.ts';
import { InvalidCursor } from './store-error.ts';
import { sampleDocument, sampleEvent, stated } from './testing/sample-reading.ts';
import { type TemporaryStore, temporaryStore } from './testing/temporary-store.ts';

let temporary: TemporaryStore;
const dates = ['2024-01-01', '2022-06', null, '2023-03-03', '2023-03-03', '2021', null];
beforeAll(async () => {
  temporary = await temporaryStore(
    sampleDocument('a', {
      events: dates.map((date, index) =>
        sampleEvent({
          title: `${'gfedcba'[index]} titre`,
          date: date === null ? null : stated(date),
          main: index % 2 === 0,
        }),
      ),
    }),
    sampleDocument('b', { date: null }),
    sampleDocument('c', { date: '2025-01' }),
  );
});
afterAll(() => temporary.discard());

const names = (page: Page<{ titles: { FR: string } }>) =>
  page.edges.map(({ node }) => node.titles.FR[0]).join('');

async function walk(query: EntriesQuery, forward: boolean): Promise<string> {
  let found = '';
  let cursor: string | null = null;
  for (let turn = 0; turn < 10; turn++) {
    const page = await temporary.store.events(
      forward ? { ...query, first: 2, after: cursor } : { ...query, last: 2, before: cursor },
    );
    expect(await page.totalCount()).toBe(7);
    found = forward ? found + names(page) : names(page) + found;
    cursor = forward ? page.pageInfo.endCursor : page.pageInfo.startCursor;
    if (!(forward ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage)) return found;
  }
  throw new Error('pages without end');
}

describe('a page of events', () => {
  const orders = (['DATE', 'IMPORTANCE', 'TITLE'] as const).flatMap((by) =>
    (['ASC', 'DESC'] as const).map((direction) => ({ by, direction })),
  );
  it.each(orders)(
    'by $by $direction is the same forwards and backwards, without gap or repetition',
    async (orderBy) => {
      const forward = await walk({ orderBy }, true);
      expect([...forward].sort().join('')).toBe('abcdefg');
      expect(await walk({ orderBy }, false)).toBe(forward);
    },
  );

  it('puts the undated last, whether the oldest or the newest come first', async () => {
    const oldest = names(await temporary.store.events({ first: 10 }));
    const newest = names(
      await temporary.store.events({ first: 10, orderBy: { by: 'DATE', direction: 'DESC' } }),
    );
    expect([oldest.slice(0, 2), [...oldest.slice(5)].sort().join('')]).toEqual(['bf', 'ae']);
    expect([newest[0], [...newest.slice(5)].sort().join('')]).toEqual(['g', 'ae']);
  });

  it('puts titles in the order of the alphabet', async () => {
    expect(await walk({ orderBy: { by: 'TITLE', direction: 'ASC' } }, true)).toBe('abcdefg');
  });

  it('refuses a cursor that is none, and one of another order', async () => {
    await expect(temporary.store.events({ after: 'nonsense' })).rejects.toThrow(InvalidCursor);
    const { pageInfo } = await temporary.store.events({ first: 1 });
    const byTitle = { after: pageInfo.endCursor, orderBy: { by: 'TITLE', direction: 'ASC' } } as const;
    await expect(temporary.store.events(byTitle)).rejects.toThrow(InvalidCursor);
  });

  it('knows of a page before one that came after a cursor', async () => {
    const first = await temporary.store.events({ first: 2 });
    expect(first.pageInfo).toMatchObject({ hasPreviousPage: false, hasNextPage: true });
    const second = await temporary.store.events({ first: 2, after: first.pageInfo.endCursor });
    expect(second.pageInfo.hasPreviousPage).toBe(true);
  });
});

describe('a page of documents', () => {
  it('has the newest first and the undated last', async () => {
    const { edges } = await temporary.store.documents({});
    expect(edges.map(({ node }) => node.slug)).toEqual(['c', 'a', 'b']);
  });
});
