import type { CorpusRecord } from '@ephemeride/store';
import { builder } from './builder.ts';
import { firstArgument, pageCost, readSize } from './page.ts';
import { DiagnosticRef } from './refs.ts';

export const CorpusRef = builder.objectRef<CorpusRecord>('Corpus').implement({
  description: 'Everything that has been ingested.',
  fields: (t) => ({
    revision: t.exposeString('revision', {
      description:
        'Changes whenever the corpus does; the same for the same documents read by the same reader.',
    }),
    version: t.exposeString('version', {
      nullable: true,
      description: 'The version of the reader; null in an empty corpus.',
    }),
    ingestedAt: t.exposeString('ingestedAt', {
      nullable: true,
      description: 'When the corpus last changed, an ISO 8601 instant; null in an empty corpus.',
    }),
    documents: t.exposeInt('documents', { description: 'How many documents.' }),
    entries: t.exposeInt('entries', {
      description:
        'How many entries: events, agreements, anniversaries and the commemorations that despatches mention.',
    }),
    events: t.exposeInt('events', { description: 'How many events.' }),
    agreements: t.exposeInt('agreements', { description: 'How many agreements.' }),
    anniversaries: t.exposeInt('anniversaries', { description: 'How many anniversaries.' }),
    commemorations: t.exposeInt('commemorations', {
      description: 'How many commemorations that despatches mention.',
    }),
    people: t.exposeInt('people', { description: 'How many people.' }),
    organizations: t.exposeInt('organizations', { description: 'How many bodies.' }),
    earliest: t.field({
      type: 'Date',
      nullable: true,
      description: 'The first day of the dated entries, anniversaries left out; null where there are none.',
      resolve: ({ extent }) => extent?.from,
    }),
    latest: t.field({
      type: 'Date',
      nullable: true,
      description: 'The last day of the dated entries; null where there are none.',
      resolve: ({ extent }) => extent?.to,
    }),
    diagnostics: t.field({
      type: [DiagnosticRef],
      description: 'Faults of the despatches.',
      args: firstArgument(),
      complexity: pageCost,
      resolve: ({ diagnostics }, { first }) => diagnostics.slice(0, readSize('first', first)),
    }),
  }),
});

builder.queryField('corpus', (t) =>
  t.field({
    type: CorpusRef,
    description: 'Everything that has been ingested.',
    resolve: (_root, _args, { store }) => store.corpus(),
  }),
);
