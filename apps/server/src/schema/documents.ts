import { builder } from './builder.ts';
import { connectionOf, edgeOf } from './connection.ts';
import { bothWaysArguments, pageCost, readPage } from './page.ts';
import { DocumentRef } from './refs.ts';

const DocumentEdge = edgeOf(
  'Document',
  { edge: 'A document and its cursor.', cursor: 'Opaque: for `after` or `before`.', node: 'The document.' },
  DocumentRef,
);

const DocumentConnection = connectionOf('Document', 'A page of documents.', DocumentRef, DocumentEdge);

builder.queryField('documents', (t) =>
  t.field({
    type: DocumentConnection,
    description: 'Despatches, the latest first, a page at a time.',
    args: bothWaysArguments,
    complexity: pageCost,
    resolve: (_root, args, { store }) => store.documents(readPage(args)),
  }),
);

builder.queryField('document', (t) =>
  t.field({
    type: DocumentRef,
    nullable: true,
    description: 'The despatch of this slug; null where there is none.',
    args: { slug: t.arg.string({ required: true, description: 'The path of its file without the ending.' }) },
    resolve: async (_root, { slug }, { store }) => (await store.documentsBySlugs([slug]))[0] ?? null,
  }),
);
