import type { EventKind, EventStatus, Locale } from '@ephemeride/domain';
import {
  type EntryType,
  KIND_LANE_OF_TYPE,
  type LANES,
  type Lane,
  type LaneCount,
  NO_COUNTRY,
} from '@ephemeride/store';
import type { Context } from '../context.ts';
import { builder } from './builder.ts';
import { countryName } from './country-name.ts';
import { KIND_NAMES, NO_COUNTRY_NAMES, STATUS_NAMES, TYPE_NAMES } from './label.ts';
import { localeArgument } from './locale.ts';
import { encodeNodeId } from './node-id.ts';

type Dimension = Exclude<Lane, 'NONE'> | 'STATUS' | 'PERSON' | 'TOPIC' | 'DOCUMENT';

/** A count and what its id is an id of: the same word may be a kind and a type. */
export interface CountOf extends LaneCount {
  readonly of: Dimension;
}

export const LaneCountRef = builder.objectRef<CountOf>('LaneCount');

/** The counts of a dimension; none where the lane is NONE. */
export const countsOf = (of: Dimension, counts: readonly LaneCount[]): readonly CountOf[] =>
  counts.map((count) => ({ ...count, of }));

export const LaneEnum = builder.enumType('Lane', {
  description: 'What the timeline is divided by.',
  values: {
    NONE: { description: 'Nothing: one lane.' },
    COUNTRY: { description: 'The countries concerned; an entry stands in the lane of each.' },
    KIND: { description: 'The kinds of event, and a lane for each other type.' },
    TYPE: { description: 'The types of entry.' },
  } satisfies Record<(typeof LANES)[number], object>,
});

const NODE_TYPE_OF = { PERSON: 'Person', TOPIC: 'Topic', DOCUMENT: 'Document' } as const;

const TYPE_OF_KIND_LANE: Readonly<Record<string, EntryType>> = Object.fromEntries(
  Object.entries(KIND_LANE_OF_TYPE).map(([type, lane]) => [lane, type as EntryType]),
);

function laneName(of: 'COUNTRY' | 'KIND' | 'STATUS' | 'TYPE', id: string, locale: Locale): string {
  switch (of) {
    case 'COUNTRY':
      return id === NO_COUNTRY ? NO_COUNTRY_NAMES[locale] : countryName(id, locale);
    case 'STATUS':
      return STATUS_NAMES[id as EventStatus][locale];
    case 'TYPE':
      return TYPE_NAMES[id as EntryType][locale];
    case 'KIND': {
      const type = TYPE_OF_KIND_LANE[id];
      return type ? TYPE_NAMES[type][locale] : KIND_NAMES[id as EventKind][locale];
    }
  }
}

async function labelOf({ of, id, label }: CountOf, locale: Locale, { loaders }: Context): Promise<string> {
  switch (of) {
    case 'TOPIC':
      return (await loaders.topic.load(id))?.names[locale] ?? label ?? id;
    case 'DOCUMENT':
      return (await loaders.document.load(id))?.titles[locale] ?? label ?? id;
    case 'PERSON':
      return label ?? (await loaders.person.load(id))?.name ?? id;
    default:
      return laneName(of, id, locale);
  }
}

builder.objectType(LaneCountRef, {
  description: 'A value, its name and how many entries have it.',
  fields: (t) => ({
    id: t.id({
      description:
        "The value: a country's code, a kind, a status, a type, or the id of a person, topic or document.",
      resolve: ({ of, id }) =>
        of === 'PERSON' || of === 'TOPIC' || of === 'DOCUMENT' ? encodeNodeId(NODE_TYPE_OF[of], id) : id,
    }),
    label: t.string({
      description: 'Its name.',
      args: localeArgument('name'),
      resolve: (count, { locale }, context) => labelOf(count, locale, context),
    }),
    count: t.exposeInt('count', { description: 'How many entries.' }),
  }),
});
