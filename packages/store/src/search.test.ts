import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PageRequest } from './query.ts';
import { sampleDocument, sampleEvent, samplePerson } from './testing/sample-reading.ts';
import { type TemporaryStore, temporaryStore } from './testing/temporary-store.ts';

let temporary: TemporaryStore;
beforeAll(async () => {
  const event = (title: string, main: boolean) => sampleEvent({ title, main });
  temporary = await temporaryStore(
    sampleDocument(
      'a',
      {
        people: [samplePerson({ name: 'Đặng Pêche' })],
        events: [
          event('La pêche au large', false),
          event('Le péché du maire', true),
          event('On pêchera demain', true),
          event('Une peche sans accent', false),
        ],
      },
      'Un texte sur la pêche.',
    ),
    sampleDocument('b', { events: [event('Foire aux livres', true), event('La foire du port', false)] }),
  );
});
afterAll(() => temporary.discard());

const namesOf = async (text: string, request: PageRequest = {}) => {
  const { edges } = await temporary.store.search({ text, ...request });
  return edges.map(({ node }) => (node.kind === 'ENTRY' ? node.excerpt.split(' — ')[0]! : node.kind));
};

describe('a search', () => {
  it('answers words with the accents typed first, then with others, then other forms', async () => {
    expect(await namesOf('pêche')).toEqual([
      'PERSON',
      'La pêche au large',
      'DOCUMENT',
      'Le péché du maire',
      'Une peche sans accent',
      'On pêchera demain',
    ]);
  });

  it('answers the most important first among what matches as well', async () => {
    expect(await namesOf('foire')).toEqual(['Foire aux livres', 'La foire du port']);
  });

  it('takes d for đ', async () => {
    expect(await namesOf('dang')).toEqual(['PERSON']);
    expect(await namesOf('Đặng')).toEqual(['PERSON']);
  });

  it('answers words that begin so, however many they are', async () => {
    expect(await namesOf('fo*')).toEqual(['Foire aux livres', 'La foire du port']);
    expect(await namesOf('pech*')).toHaveLength(6);
    expect(await namesOf('zz*')).toEqual([]);
  });

  it('is the same in pages forwards, and backwards from its end', async () => {
    const all = await namesOf('pêche', { first: 10 });
    for (let size = 1; size <= 4; size++) {
      const seen: string[] = [];
      let after: string | null = null;
      for (let turn = 0; turn < 10; turn++) {
        const page = await temporary.store.search({ text: 'pêche', first: size, after });
        expect(await page.totalCount()).toBe(all.length);
        seen.push(...page.edges.map(({ cursor }) => cursor));
        after = page.pageInfo.endCursor;
        if (!page.pageInfo.hasNextPage) break;
      }
      expect(seen).toHaveLength(all.length);
      const back = await temporary.store.search({ text: 'pêche', last: size, before: seen.at(-1)! });
      expect(back.edges.map(({ cursor }) => cursor)).toEqual(seen.slice(-1 - size, -1));
    }
  });

  it('finds what a document says no more nowhere', async () => {
    await temporary.put(sampleDocument('b', { events: [sampleEvent({ title: 'Salon du livre' })] }));
    expect(await namesOf('foire')).toEqual([]);
    expect(await namesOf('salon')).toEqual(['Salon du livre']);
  });
});
