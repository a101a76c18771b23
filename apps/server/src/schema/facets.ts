import type { FacetsResult } from '@ephemeride/store';
import { builder } from './builder.ts';
import { DateWindowInput, readWindow } from './date-window.ts';
import { EntryFilterInput, readFilter } from './entry-filter.ts';
import { countsOf, LaneCountRef } from './lane-count.ts';

const MOST_VALUES = 50;
const COST = { field: 1, multiplier: MOST_VALUES };

const FacetsRef = builder.objectRef<FacetsResult>('Facets').implement({
  description: 'How many entries each value would leave, the fullest first.',
  fields: (t) => ({
    countries: t.field({
      type: [LaneCountRef],
      description: 'By country.',
      complexity: COST,
      resolve: ({ countries }) => countsOf('COUNTRY', countries),
    }),
    kinds: t.field({
      type: [LaneCountRef],
      description: 'By kind of event.',
      resolve: ({ kinds }) => countsOf('KIND', kinds),
    }),
    statuses: t.field({
      type: [LaneCountRef],
      description: 'By status of event.',
      resolve: ({ statuses }) => countsOf('STATUS', statuses),
    }),
    people: t.field({
      type: [LaneCountRef],
      description: `By person, the ${MOST_VALUES} fullest.`,
      complexity: COST,
      resolve: ({ people }) => countsOf('PERSON', people.slice(0, MOST_VALUES)),
    }),
    topics: t.field({
      type: [LaneCountRef],
      description: 'By topic.',
      complexity: COST,
      resolve: ({ topics }) => countsOf('TOPIC', topics),
    }),
    documents: t.field({
      type: [LaneCountRef],
      description: `By document, the ${MOST_VALUES} fullest.`,
      complexity: COST,
      resolve: ({ documents }) => countsOf('DOCUMENT', documents.slice(0, MOST_VALUES)),
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
    resolve: (_root, { filter, window }, { store }) => store.facets(readFilter(filter), readWindow(window)),
  }),
);
