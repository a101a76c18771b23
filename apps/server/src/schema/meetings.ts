import type { CountryCode } from '@ephemeride/domain';
import {
  type Id,
  type MeetingsResult,
  MOST_EVENTS_OF_PAIRS,
  MOST_PAIRS,
  type PairCount,
} from '@ephemeride/store';
import { builder } from './builder.ts';
import { DateWindowInput, readWindow } from './date-window.ts';
import { EntryFilterInput, readFilter } from './entry-filter.ts';
import { type Gathered, gathered } from './gathered.ts';
import { firstArgument, pageCost, readSize } from './page.ts';
import { present } from './present.ts';
import { CountryRef, PersonRef } from './refs.ts';

const CountryPairRef = builder.objectRef<PairCount<CountryCode>>('CountryPair').implement({
  description: 'Two countries that took part in the same events.',
  fields: (t) => ({
    countries: t.field({
      type: [CountryRef],
      description: 'The two, in the order of their codes.',
      resolve: ({ pair }) => [...pair],
    }),
    count: t.exposeInt('count', { description: 'In how many events.' }),
  }),
});

const PersonPairRef = builder.objectRef<PairCount<Id>>('PersonPair').implement({
  description:
    'Two people who were sides of the same events, and are not known to have stood for one country there.',
  fields: (t) => ({
    people: t.field({
      type: [PersonRef],
      description: 'The two.',
      resolve: ({ pair }, _args, { loaders }) =>
        Promise.all(pair.map(async (id) => present(await loaders.person.load(id), 'person', id))),
    }),
    count: t.exposeInt('count', { description: 'At how many events.' }),
  }),
});

const pairArguments = firstArgument(MOST_PAIRS, MOST_PAIRS);

/** To count pairs looks at every event twice: at those who had a part in it, and at whom they met. */
const pairsCost = (page: { readonly first: number }) => ({
  ...pageCost(page),
  field: 2 * MOST_EVENTS_OF_PAIRS,
});

const MeetingsRef = builder.objectRef<Gathered<MeetingsResult>>('Meetings').implement({
  description: 'Who met whom, counted at events that took place or still run.',
  fields: (t) => ({
    total: t.int({ description: 'How many events match.', resolve: (part) => part('total') }),
    counted: t.int({
      description:
        'At how many of them pairs were counted: all, or where they are too many the most important.',
      resolve: (part) => part('counted'),
    }),
    countries: t.field({
      type: [CountryPairRef],
      description: 'Pairs of countries, those that met most often first.',
      args: pairArguments,
      complexity: pairsCost,
      resolve: async (part, { first }) => {
        const size = readSize('first', first, MOST_PAIRS);
        return (await part('countries')).slice(0, size);
      },
    }),
    people: t.field({
      type: [PersonPairRef],
      description: 'Pairs of people, those who met most often first.',
      args: pairArguments,
      complexity: pairsCost,
      resolve: async (part, { first }) => {
        const size = readSize('first', first, MOST_PAIRS);
        return (await part('people')).slice(0, size);
      },
    }),
  }),
});

builder.queryField('meetings', (t) =>
  t.field({
    type: MeetingsRef,
    description: 'Who met whom, and how often.',
    args: {
      filter: t.arg({ type: EntryFilterInput, description: 'Which events.' }),
      window: t.arg({
        type: DateWindowInput,
        description: 'Both days included; without it all that are dated.',
      }),
    },
    resolve: (_root, args, { store }) => {
      const [filter, window] = [readFilter(args.filter), readWindow(args.window)];
      return gathered<MeetingsResult>((wanted) => store.meetings(filter, window, wanted));
    },
  }),
);
