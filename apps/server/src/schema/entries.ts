import type { EntryRecord } from '@ephemeride/store';
import { builder } from './builder.ts';
import { connectionOf, edgeOf } from './connection.ts';
import { partsAskedOfPage } from './entry-parts.ts';
import { listArguments, readList } from './events.ts';
import { pageCost } from './page.ts';
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
    args: listArguments('Which entries.'),
    complexity: pageCost,
    resolve: (_root, args, { store }, info) =>
      store.entries({ ...readList(args), parts: partsAskedOfPage('EntryConnection', 'EntryEdge', info) }),
  }),
);
