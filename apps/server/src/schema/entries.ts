import type { EntryRecord } from '@ephemeride/store';
import { builder } from './builder.ts';
import { connectionOf, edgeOf } from './connection.ts';
import { DateWindowInput, readWindow } from './date-window.ts';
import { EntryFilterInput, readFilter } from './entry-filter.ts';
import { EventOrderInput } from './events.ts';
import { bothWaysArguments, pageCost, readPage } from './page.ts';
import { TimelineEntryRef } from './refs.ts';

const EntryEdge = edgeOf<EntryRecord>(
  'Entry',
  { edge: 'An entry and its cursor.', cursor: 'Opaque: for `after` or `before`.', node: 'The entry.' },
  TimelineEntryRef,
);

const EntryConnection = connectionOf('Entry', 'A page of entries of any type.', TimelineEntryRef, EntryEdge);

builder.queryField('entries', (t) =>
  t.field({
    type: EntryConnection,
    description: 'Everything that a timeline of this filter and window counts, a page at a time.',
    args: {
      ...builder.args((t) => ({
        filter: t.field({ type: EntryFilterInput, description: 'Which entries.' }),
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
    },
    complexity: pageCost,
    resolve: (_root, args, { store }) =>
      store.entries({
        ...readPage(args),
        filter: readFilter(args.filter),
        window: readWindow(args.window),
        orderBy: args.orderBy,
      }),
  }),
);
