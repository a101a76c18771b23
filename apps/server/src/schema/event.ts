import { eventCodes } from '@ephemeride/domain';
import type { EventRecord } from '@ephemeride/store';
import { builder } from './builder.ts';
import { EventKindEnum, EventStatusEnum } from './event-kind.ts';
import {
  EventRef,
  NodeRef,
  ParticipantRef,
  PlaceRef,
  ReportRef,
  TimelineEntryRef,
  TopicRef,
} from './refs.ts';

/** A meeting is held in a third country where its place's country is known and is no side of it. */
const codesOf = ({ kind, status, place, countries }: EventRecord) =>
  eventCodes(kind, status, place?.country != null && !countries.includes(place.country));

builder.objectType(EventRef, {
  description: 'Something that happened or will, once, however many despatches report it.',
  interfaces: [NodeRef, TimelineEntryRef],
  fields: (t) => ({
    kind: t.expose('kind', { type: EventKindEnum, description: 'What it is.' }),
    status: t.expose('status', {
      type: EventStatusEnum,
      description: 'Whether it took place, as of the latest report.',
    }),
    plover: t.string({
      nullable: true,
      description: 'The event type of PLOVER: `CONSULT`, `COOPERATE`; null where none fits.',
      resolve: (event) => codesOf(event).plover,
    }),
    cameo: t.string({
      nullable: true,
      description: 'The event code of CAMEO: `042`; null where none fits.',
      resolve: (event) => codesOf(event).cameo,
    }),
    ordinal: t.exposeInt('ordinal', {
      nullable: true,
      description:
        'The edition: 2 for `la 2e Rencontre`; of a ceremony the number of its anniversary; null where none is stated.',
    }),
    series: t.exposeString('series', {
      nullable: true,
      description: 'The standing series that it belongs to, as named; null where none is.',
    }),
    place: t.expose('place', { type: PlaceRef, nullable: true, description: 'Where, if stated.' }),
    participants: t.field({
      type: [ParticipantRef],
      description: 'The sides, in the order in which the sources name them.',
      resolve: ({ id }, _args, { loaders }) => loaders.participants.load(id),
    }),
    topics: t.field({
      type: [TopicRef],
      description: 'Its subjects.',
      resolve: ({ id }, _args, { loaders }) => loaders.topics.load(id),
    }),
    reports: t.field({
      type: [ReportRef],
      description: 'What each despatch says of it, the earliest first.',
      resolve: ({ id }, _args, { loaders }) => loaders.reports.load(id),
    }),
    linked: t.field({
      type: [EventRef],
      description: 'The later edition of what was postponed, or the postponed one of what was held later.',
      resolve: ({ id }, _args, { loaders }) => loaders.linkedEvents.load(id),
    }),
  }),
});
