import type { TemporaryStore } from '@ephemeride/store/testing';
import { afterAll, beforeAll } from 'vitest';
import { type Answer, type Client, clientOf } from './client.ts';
import { countedStore } from './counted-store.ts';
import { sampleCorpus } from './sample-corpus.ts';

/** A server over the sample corpus for the tests of one file; `callsOf` tells what a query asked of the store. */
export function sampleServer() {
  let corpus: TemporaryStore;
  let client: Client;
  const calls: string[] = [];

  beforeAll(async () => {
    corpus = await sampleCorpus();
    client = clientOf(countedStore(corpus.store, calls));
  });
  afterAll(() => corpus.discard());

  // biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is its query's own
  const ask = <Data = any>(query: string, variables?: object): Promise<Answer<Data>> =>
    client<Data>(query, variables);

  return {
    ask,
    async callsOf(query: string): Promise<string[]> {
      calls.length = 0;
      await ask(query);
      return [...calls].sort();
    },
  };
}
