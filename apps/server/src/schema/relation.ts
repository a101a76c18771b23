import type { CountryCode } from '@ephemeride/domain';
import type { EncounterRecord } from '@ephemeride/store';
import type { InputShapeFromFields } from '@pothos/core';
import { clientError } from '../client-error.ts';
import { builder } from './builder.ts';
import { DateWindowInput, readWindow } from './date-window.ts';
import { firstArgument, pageCost, readSize } from './page.ts';
import { present } from './present.ts';
import { AgreementRef, CountryRef, EventRef, PersonRef, TimelineEntryRef } from './refs.ts';

const MOST_COUNTRIES = 10;

/** What some countries share. */
interface Relation {
  readonly countries: readonly CountryCode[];
}

const EncounterRef = builder.objectRef<EncounterRecord>('Encounter').implement({
  description: 'People of different countries at one event.',
  fields: (t) => ({
    event: t.field({ type: EventRef, description: 'The event.', resolve: ({ event }) => event }),
    people: t.field({
      type: [PersonRef],
      description: 'The people, in the order in which the sources name them.',
      resolve: ({ personIds }, _args, { loaders }) =>
        Promise.all(personIds.map(async (id) => present(await loaders.person.load(id), 'person', id))),
    }),
  }),
});

const windowArgument = builder.args((t) => ({
  window: t.field({
    type: DateWindowInput,
    description: 'Both days included; without it the whole of time.',
  }),
}));
const listArguments = { ...windowArgument, ...firstArgument() };
type ListArguments = InputShapeFromFields<typeof listArguments>;

/** A list of what concerns all of the countries, as the store is asked for a page of it. */
const readList = ({ countries }: Relation, { window, first }: ListArguments) => ({
  filter: { allCountries: countries },
  window: readWindow(window),
  first: readSize('first', first),
});

const RelationRef = builder.objectRef<Relation>('Relation').implement({
  description: 'What two or more countries share.',
  fields: (t) => ({
    countries: t.field({
      type: [CountryRef],
      description: 'The countries asked for.',
      resolve: ({ countries }) => countries,
    }),
    entries: t.field({
      type: [TimelineEntryRef],
      description: 'Entries that concern all of them, the earliest first.',
      args: listArguments,
      complexity: pageCost,
      resolve: async (relation, args, { store }) =>
        (await store.entries(readList(relation, args))).edges.map(({ node }) => node),
    }),
    agreements: t.field({
      type: [AgreementRef],
      description: 'Agreements between them, the earliest first.',
      args: listArguments,
      complexity: pageCost,
      resolve: async (relation, args, { store }) =>
        (await store.agreements(readList(relation, args))).edges.map(({ node }) => node),
    }),
    meetings: t.field({
      type: [EncounterRef],
      description: 'Where their people have met, the earliest first.',
      args: listArguments,
      complexity: pageCost,
      resolve: ({ countries }, { window, first }, { store }) =>
        store.encounters(countries, readWindow(window), readSize('first', first)),
    }),
  }),
});

builder.queryField('relation', (t) =>
  t.field({
    type: RelationRef,
    description: 'What two or more countries share.',
    args: {
      countries: t.arg({
        type: ['CountryCode'],
        required: true,
        description: `Two to ${MOST_COUNTRIES}, each once.`,
      }),
    },
    resolve: (_root, { countries }) => {
      const distinct = [...new Set(countries)];
      if (distinct.length < 2 || distinct.length > MOST_COUNTRIES)
        throw clientError('INVALID_PAGE', `countries: 2 to ${MOST_COUNTRIES}, not ${distinct.length}`);
      return { countries: distinct };
    },
  }),
);
