import type { EntryOrder } from '@ephemeride/store';
import type { InputShapeFromFields } from '@pothos/core';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../context.ts';
import { builder } from './builder.ts';
import { connectionOf, edgeOf } from './connection.ts';
import { DateWindowInput, readWindow } from './date-window.ts';
import { EntryFilterInput, readFilter } from './entry-filter.ts';
import { partsAskedOfPage } from './entry-parts.ts';
import { InvalidCursorRef, InvalidWindowRef, orInvalidCursor, orInvalidWindow, resultType } from './fault.ts';
import { bothWaysArguments, pageCost, readPage } from './page.ts';
import { EventRef } from './refs.ts';

const EventOrderByEnum = builder.enumType('EventOrderBy', {
  description: 'What a list of events is ordered by.',
  values: {
    DATE: { description: 'The first day that its date can mean.' },
    IMPORTANCE: { description: 'Importance.' },
    TITLE: { description: 'The French title.' },
  } satisfies Record<EntryOrder['by'], object>,
});

const DirectionEnum = builder.enumType('Direction', {
  description: 'Which way an order runs.',
  values: {
    ASC: { description: 'The smallest first.' },
    DESC: { description: 'The greatest first.' },
  } satisfies Record<EntryOrder['direction'], object>,
});

const EventOrderInput = builder.inputType('EventOrder', {
  description: 'How a list of events is ordered; without it by date, the earliest first.',
  fields: (t) => ({
    by: t.field({ type: EventOrderByEnum, required: true, description: 'What it is ordered by.' }),
    direction: t.field({ type: DirectionEnum, required: true, description: 'Which way.' }),
  }),
});

const EventEdge = edgeOf(
  'Event',
  { edge: 'An event and its cursor.', cursor: 'Opaque: for `after` or `before`.', node: 'The event.' },
  EventRef,
);

const EventConnection = connectionOf('Event', 'A page of events.', EventRef, EventEdge);

const EventsResult = builder.unionType('EventsResult', {
  description: 'A page of events, or what is wrong with the request.',
  types: [EventConnection, InvalidCursorRef, InvalidWindowRef],
  resolveType: resultType('EventConnection'),
});

/** What a list of entries may be asked by; `which` describes its filter. */
export const listArguments = (which: string) => ({
  ...builder.args((t) => ({
    filter: t.field({ type: EntryFilterInput, description: which }),
    window: t.field({
      type: DateWindowInput,
      description: 'Both days included; leaves out what has no date.',
    }),
    orderBy: t.field({
      type: EventOrderInput,
      description: 'By date, the earliest first, unless said otherwise.',
    }),
  })),
  ...bothWaysArguments,
});

type ListArguments = InputShapeFromFields<ReturnType<typeof listArguments>>;

/** The same arguments as the store takes them. */
export const readList = (args: ListArguments) => ({
  ...readPage(args),
  filter: readFilter(args.filter),
  window: readWindow(args.window),
  orderBy: args.orderBy,
});

const eventsArguments = listArguments('Which events.');

const eventsPage = (args: ListArguments, { store }: Context, info: GraphQLResolveInfo) =>
  store.events({ ...readList(args), parts: partsAskedOfPage('EventConnection', 'EventEdge', info) });

builder.queryFields((t) => ({
  events: t.field({
    type: EventConnection,
    description: 'Events, a page at a time.',
    args: eventsArguments,
    complexity: pageCost,
    resolve: (_root, args, context, info) => eventsPage(args, context, info),
  }),
  eventsResult: t.field({
    type: EventsResult,
    description: 'What `events` answers, with faults as types.',
    args: eventsArguments,
    complexity: pageCost,
    resolve: (_root, args, context, info) =>
      orInvalidWindow(args.window, () =>
        orInvalidCursor(args.after ?? args.before, () => eventsPage(args, context, info)),
      ),
  }),
}));
