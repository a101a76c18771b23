import type { EntryType } from '@ephemeride/store';
import { builder } from './builder.ts';
import { localeArgument } from './locale.ts';
import { encodeNodeId } from './node-id.ts';
import { CountryRef, DocumentRef, EdtfDateRef, EvidenceRef, TimelineEntryRef } from './refs.ts';

/** The schema's names of the store's types of entry. */
export const ENTRY_TYPE_NAMES = {
  EVENT: 'Event',
  AGREEMENT: 'Agreement',
  COMMEMORATION: 'Commemoration',
  ANNIVERSARY: 'Anniversary',
} as const satisfies Record<EntryType, string>;

export const EntryTypeEnum = builder.enumType('EntryType', {
  description: 'What stands on the timeline.',
  values: {
    EVENT: { description: 'Something that happened or will.' },
    AGREEMENT: { description: 'A text or mandate in force.' },
    COMMEMORATION: { description: "One year's return of an anniversary." },
    ANNIVERSARY: { description: 'The day that commemorations look back to.' },
  } satisfies Record<EntryType, object>,
});

builder.interfaceType(TimelineEntryRef, {
  description: 'What stands on the timeline: an event, an agreement, an anniversary or a commemoration.',
  resolveType: ({ type }) => ENTRY_TYPE_NAMES[type],
  fields: (t) => ({
    id: t.id({
      description: 'Opaque and stable.',
      resolve: ({ type, id }) => encodeNodeId(ENTRY_TYPE_NAMES[type], id),
    }),
    title: t.string({
      description:
        "A neutral title, composed in each language; the sources' own label stays in the evidence.",
      args: localeArgument('title'),
      resolve: ({ titles }, { locale }) => titles[locale],
    }),
    date: t.field({
      type: EdtfDateRef,
      nullable: true,
      description: 'When; null where the source gives nothing to date it by.',
      resolve: ({ date }) => date,
    }),
    countries: t.field({
      type: [CountryRef],
      description: 'The countries that it concerns, in the order in which the sources name them.',
      resolve: ({ countries }) => countries,
    }),
    evidence: t.field({
      type: [EvidenceRef],
      description: 'The words that prove it, the strongest first; none where it is computed.',
      resolve: ({ id }, _args, { loaders }) => loaders.evidence.load(id),
    }),
    documents: t.field({
      type: [DocumentRef],
      description: 'The despatches that report it, the earliest first; none where it is computed.',
      resolve: ({ id }, _args, { loaders }) => loaders.documentsOfEntry.load(id),
    }),
    importance: t.exposeFloat('importance', {
      description:
        'From 0 to 1, and the same at every zoom: what stays on the picture when there is not room for all.',
    }),
  }),
});
