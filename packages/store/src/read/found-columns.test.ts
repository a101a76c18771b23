import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Engine, MigratedEngine } from '../engine.ts';
import { storeOver } from '../engine-store.ts';
import { openEngine } from '../open-store.ts';
import { QueryTimeout } from '../store-error.ts';
import { plainMerging } from '../testing/plain-merging.ts';
import { sampleDocument, sampleEvent } from '../testing/sample-reading.ts';
import { type TemporaryPlace, temporaryPlace } from '../testing/temporary-place.ts';
import { foundColumns } from './found-columns.ts';

let place: TemporaryPlace;
let engine: MigratedEngine;
beforeAll(async () => {
  place = await temporaryPlace();
  engine = await openEngine(place);
  const titles = ['Foire aux livres', 'Foire du port', 'Salon du thé'];
  const events = titles.map((title) => sampleEvent({ title }));
  const put = [sampleDocument('a', { events })];
  await storeOver(engine).apply({ put, remove: [], merging: plainMerging, at: 'now' });
});
afterAll(async () => {
  await engine.close();
  await place.discard();
});

/** An engine whose search for one word waits for `answered`; it tells the words that it was asked for. */
function holding(
  word: string,
  answered: () => Promise<void>,
): { readonly engine: Engine; readonly asked: string[] } {
  const held = engine.reader.withPlugin({
    transformQuery: ({ node }) => node,
    async transformResult({ result }) {
      await answered();
      return result;
    },
  });
  const asked: string[] = [];
  const factsFound: Engine['factsFound'] = (text) => {
    asked.push(text);
    return engine.factsFound(text);
  };
  const last = () => asked.at(-1);
  return {
    asked,
    engine: {
      ...engine,
      factsFound,
      get reader() {
        return last() === word ? held : engine.reader;
      },
    },
  };
}

const sizeOf = async (of: Engine, text: string) => (await foundColumns(of, { text }))?.size;

it('a search answers without waiting for another under way, and does not fail with it', async () => {
  let giveUp = () => {};
  const late = new Promise<void>((resolve) => {
    giveUp = resolve;
  });
  const { engine: slow } = holding('foire', async () => {
    await late;
    throw new QueryTimeout('no answer within 1 ms');
  });
  const common = sizeOf(slow, 'foire').catch((error: unknown) => error);
  expect(await sizeOf(slow, 'salon')).toBe(1);
  giveUp();
  expect(await common).toBeInstanceOf(QueryTimeout);
  expect(await sizeOf(slow, 'salon')).toBe(1);
});

it('a search is read once for all who ask for it, those of nine others later anew', async () => {
  const { engine: counted, asked } = holding('nobody', async () => {});
  expect(await Promise.all([sizeOf(counted, 'foire'), sizeOf(counted, 'foire')])).toEqual([2, 2]);
  expect(await sizeOf(counted, 'foire')).toBe(2);
  expect(asked).toEqual(['foire']);
  for (let other = 0; other < 9; other++) await sizeOf(counted, `autre${other}`);
  expect(await sizeOf(counted, 'foire')).toBe(2);
  expect(asked.filter((text) => text === 'foire')).toHaveLength(2);
});

it('a search that failed is read again', async () => {
  const { engine: failing, asked } = holding('foire', async () => {
    throw new QueryTimeout('no answer');
  });
  await expect(sizeOf(failing, 'foire')).rejects.toThrow(QueryTimeout);
  await expect(sizeOf(failing, 'foire')).rejects.toThrow(QueryTimeout);
  expect(asked).toEqual(['foire', 'foire']);
});
