import type { EntryOrder } from '@ephemeride/store';
import { builder } from './builder.ts';
import { connectionOf, edgeOf } from './connection.ts';
import { DateWindowInput, readWindow } from './date-window.ts';
import { EntryFilterInput, readFilter } from './entry-filter.ts';
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

builder.queryField('events', (t) =>
  t.field({
    type: EventConnection,
    description: 'Events, a page at a time.',
    args: {
      filter: t.arg({ type: EntryFilterInput, description: 'Which events.' }),
      window: t.arg({
        type: DateWindowInput,
        description: 'Both days included; leaves out what has no date.',
      }),
      orderBy: t.arg({
        type: EventOrderInput,
        description: 'By date, the earliest first, unless said otherwise.',
      }),
      ...bothWaysArguments,
    },
    complexity: pageCost,
    resolve: (_root, args, { store }) =>
      store.events({
        ...readPage(args),
        filter: readFilter(args.filter),
        window: readWindow(args.window),
        orderBy: args.orderBy,
      }),
  }),
);
