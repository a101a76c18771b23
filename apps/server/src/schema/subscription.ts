import { corpusChanges } from '../corpus-changes.ts';
import { builder } from './builder.ts';
import { CorpusRef } from './corpus.ts';

builder.subscriptionType({ description: 'What is told as it happens, by server-sent events.' });

builder.subscriptionField('corpusChanged', (t) =>
  t.field({
    type: CorpusRef,
    description: 'The corpus, each time that it has changed.',
    subscribe: async function* (_root, _args, { store, ended, loaders }) {
      for await (const corpus of corpusChanges(store, ended)) {
        // What the loaders hold was true of the corpus before.
        loaders.forget();
        yield corpus;
      }
    },
    resolve: (corpus) => corpus,
  }),
);
