import type { CorpusRecord } from '@ephemeride/store';
import { corpusChanges } from '../corpus-changes.ts';
import type { Loaders } from '../loaders.ts';
import { builder } from './builder.ts';
import { CorpusRef } from './corpus.ts';

builder.subscriptionType({ description: 'What is told as it happens, by server-sent events.' });

/** What the loaders hold was true of the corpus before. */
async function* withFreshLoaders(changes: AsyncIterable<CorpusRecord>, loaders: Loaders) {
  for await (const corpus of changes) {
    loaders.forget();
    yield corpus;
  }
}

builder.subscriptionField('corpusChanged', (t) =>
  t.field({
    type: CorpusRef,
    description: 'The corpus, each time that it has changed.',
    // What a subscriber is told of begins when it subscribes, not when it first asks for more.
    subscribe: async (_root, _args, { store, ended, loaders }) =>
      withFreshLoaders(await corpusChanges(store, ended), loaders),
    resolve: (corpus) => corpus,
  }),
);
