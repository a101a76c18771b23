import type { AgreementKind } from '@ephemeride/domain';
import { builder } from './builder.ts';
import { connectionOf, edgeOf } from './connection.ts';
import { forwardArguments, pageCost, readPage } from './page.ts';
import { AgreementRef, EdtfDateRef, NodeRef, TimelineEntryRef } from './refs.ts';

const AgreementKindEnum = builder.enumType('AgreementKind', {
  description: 'What an agreement is.',
  values: {
    PROTOCOL: { description: 'A protocol.' },
    PLAN: { description: 'A plan of cooperation.' },
    MEMORANDUM: { description: 'A memorandum of understanding.' },
    DECLARATION: { description: 'A joint declaration or statement.' },
    TREATY: { description: 'A treaty or convention.' },
    MANDATE: { description: 'A mandate or term of office, such as a chair held in turn.' },
    OTHER: { description: 'In force, and none of these.' },
  } satisfies Record<AgreementKind, object>,
});

builder.objectType(AgreementRef, {
  description:
    'A text or mandate in force. Its date is its period, null where none is stated: then it is not on the timeline.',
  interfaces: [NodeRef, TimelineEntryRef],
  fields: (t) => ({
    date: t.field({
      type: EdtfDateRef,
      nullable: true,
      description: 'The period in which it is in force; null where none is stated.',
      resolve: ({ date }) => date,
    }),
    kind: t.expose('kind', { type: AgreementKindEnum, description: 'What it is.' }),
  }),
});

const AgreementEdge = edgeOf(
  'Agreement',
  { edge: 'An agreement and its cursor.', cursor: 'Opaque: for `after`.', node: 'The agreement.' },
  AgreementRef,
);

const AgreementConnection = connectionOf('Agreement', 'A page of agreements.', AgreementRef, AgreementEdge);

builder.queryField('agreements', (t) =>
  t.field({
    type: AgreementConnection,
    description: 'Agreements, the earliest first, those without a period last, a page at a time.',
    args: forwardArguments,
    complexity: pageCost,
    resolve: (_root, args, { store }) => store.agreements(readPage(args)),
  }),
);
