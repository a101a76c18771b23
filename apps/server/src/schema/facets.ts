import type { FacetsResult } from '@ephemeride/store';
import { builder } from './builder.ts';
import { DateWindowInput, readWindow } from './date-window.ts';
import { EntryFilterInput, readFilter } from './entry-filter.ts';
import { type Gathered, gathered } from './gathered.ts';
import { countsOf, LaneCountRef } from './lane-count.ts';

const MOST_VALUES = 50;
const COST = { field: 1, multiplier: MOST_VALUES };

const FacetsRef = builder.objectRef<Gathered<FacetsResult>>('Facets').implement({
  description: 'How many entries each value would leave, the fullest first.',
  fields: (t) => ({
    countries: t.field({
      type: [LaneCountRef],
      description: 'By country.',
      complexity: COST,
      resolve: async (facet) => countsOf('COUNTRY', await facet('countries')),
    }),
    kinds: t.field({
      type: [LaneCountRef],
      description: 'By kind of event.',
      resolve: async (facet) => countsOf('KIND', await facet('kinds')),
    }),
    statuses: t.field({
      type: [LaneCountRef],
      description: 'By status of event.',
      resolve: async (facet) => countsOf('STATUS', await facet('statuses')),
    }),
    people: t.field({
      type: [LaneCountRef],
      description: `By person, the ${MOST_VALUES} fullest.`,
      complexity: COST,
      resolve: async (facet) => countsOf('PERSON', (await facet('people')).slice(0, MOST_VALUES)),
    }),
    topics: t.field({
      type: [LaneCountRef],
      description: 'By topic.',
      complexity: COST,
      resolve: async (facet) => countsOf('TOPIC', await facet('topics')),
    }),
    documents: t.field({
      type: [LaneCountRef],
      description: `By document, the ${MOST_VALUES} fullest.`,
      complexity: COST,
      resolve: async (facet) => countsOf('DOCUMENT', (await facet('documents')).slice(0, MOST_VALUES)),
    }),
  }),
});

builder.queryField('facets', (t) =>
  t.field({
    type: FacetsRef,
    description: 'How many entries each country, kind, status, person, topic and document would leave.',
    args: {
      filter: t.arg({ type: EntryFilterInput, description: 'Which entries.' }),
      window: t.arg({
        type: DateWindowInput,
        description: 'Both days included; without it the whole of time.',
      }),
    },
    resolve: (_root, args, { store }) => {
      const [filter, window] = [readFilter(args.filter), readWindow(args.window)];
      return gathered<FacetsResult>((wanted) => store.facets(filter, window, wanted));
    },
  }),
);
