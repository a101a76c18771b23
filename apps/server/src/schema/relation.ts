import type { CountryCode } from '@ephemeride/domain';
import type { DateWindow, EncounterRecord, RelationResult } from '@ephemeride/store';
import { clientError } from '../client-error.ts';
import type { Context } from '../context.ts';
import { builder } from './builder.ts';
import { DateWindowInput, readWindow } from './date-window.ts';
import { firstArgument, pageCost, readSize } from './page.ts';
import { present } from './present.ts';
import { AgreementRef, CountryRef, EventRef, PersonRef, TimelineEntryRef } from './refs.ts';

const MOST_COUNTRIES = 10;

/** The relation of some countries, asked of the store once a window however many fields want it. */
class Relation {
  readonly countries: readonly CountryCode[];
  readonly #store: Context['store'];
  readonly #answers = new Map<string, Promise<RelationResult>>();

  constructor(countries: readonly CountryCode[], store: Context['store']) {
    this.countries = countries;
    this.#store = store;
  }

  within(window: DateWindow | null): Promise<RelationResult> {
    const key = window ? `${window.from}/${window.to}` : '';
    let answer = this.#answers.get(key);
    if (!answer) {
      answer = this.#store.relation(this.countries, window);
      this.#answers.set(key, answer);
    }
    return answer;
  }
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
      resolve: async (relation, { window, first }) => {
        const size = readSize('first', first);
        return (await relation.within(readWindow(window))).entries.slice(0, size);
      },
    }),
    agreements: t.field({
      type: [AgreementRef],
      description: 'Agreements between them, the earliest first.',
      args: listArguments,
      complexity: pageCost,
      resolve: async (relation, { window, first }) => {
        const size = readSize('first', first);
        return (await relation.within(readWindow(window))).agreements.slice(0, size);
      },
    }),
    meetings: t.field({
      type: [EncounterRef],
      description: 'Where their people have met, the earliest first.',
      args: listArguments,
      complexity: pageCost,
      resolve: async (relation, { window, first }) => {
        const size = readSize('first', first);
        return (await relation.within(readWindow(window))).meetings.slice(0, size);
      },
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
    resolve: (_root, { countries }, { store }) => {
      const distinct = [...new Set(countries)];
      if (distinct.length < 2 || distinct.length > MOST_COUNTRIES)
        throw clientError('INVALID_PAGE', `countries: 2 to ${MOST_COUNTRIES}, not ${distinct.length}`);
      return new Relation(distinct, store);
    },
  }),
);
