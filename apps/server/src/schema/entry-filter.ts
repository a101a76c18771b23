import type { EntryFilter } from '@ephemeride/store';
import { readList, readText } from './bounded.ts';
import { builder } from './builder.ts';
import { EventKindEnum, EventStatusEnum } from './event-kind.ts';
import { keysOfType } from './node-id.ts';
import { EntryTypeEnum } from './timeline-entry.ts';

export const EntryFilterInput = builder.inputType('EntryFilter', {
  description:
    'Which entries: those that satisfy every field given. A list is satisfied by any of its values; an empty list asks for nothing; at most 250 values each.',
  fields: (t) => ({
    text: t.string({
      description:
        "Words, every one of which the entry's title, names or evidence hold, in any of their forms, with or without accents; at most 200 characters.",
    }),
    countries: t.field({
      type: ['CountryCode'],
      description: 'Entries that concern any of these countries.',
    }),
    allCountries: t.field({
      type: ['CountryCode'],
      description: 'Entries that concern every one of these countries.',
    }),
    kinds: t.field({
      type: [EventKindEnum],
      description: 'Events of these kinds; leaves out what is not an event.',
    }),
    statuses: t.field({
      type: [EventStatusEnum],
      description: 'Events of these statuses; leaves out what is not an event.',
    }),
    people: t.idList({ description: 'Entries in which any of these people take part.' }),
    topics: t.idList({ description: 'Entries about any of these topics.' }),
    documents: t.idList({ description: 'Entries that any of these documents report.' }),
    types: t.field({ type: [EntryTypeEnum], description: 'Entries of these types.' }),
    minImportance: t.float({ description: 'Entries at least as important, 0 to 1.' }),
  }),
});

/** The store's filter: ids of the schema turned into the store's own. */
export function readFilter(
  filter: typeof EntryFilterInput.$inferInput | null | undefined,
): EntryFilter | null {
  if (!filter) return null;
  const { text, countries, allCountries, kinds, statuses, types, people, topics, documents } = filter;
  return {
    text: text && readText(text),
    countries: countries && readList('countries', countries),
    allCountries: allCountries && readList('allCountries', allCountries),
    kinds: kinds && readList('kinds', kinds),
    statuses: statuses && readList('statuses', statuses),
    types: types && readList('types', types),
    people: people && keysOfType('Person', readList('people', people)),
    topics: topics && keysOfType('Topic', readList('topics', topics)),
    documents: documents && keysOfType('Document', readList('documents', documents)),
    minImportance: filter.minImportance,
  };
}
