import { builder } from './builder.ts';
import { EventKindEnum, EventStatusEnum } from './event-kind.ts';
import { present } from './present.ts';
import { DocumentRef, EdtfDateRef, EvidenceRef, PlaceRef, ReportRef } from './refs.ts';

builder.objectType(ReportRef, {
  description: 'What one despatch says of one event.',
  fields: (t) => ({
    document: t.field({
      type: DocumentRef,
      description: 'The despatch.',
      resolve: async ({ documentId }, _args, { loaders }) =>
        present(await loaders.document.load(documentId), 'document', documentId),
    }),
    kind: t.expose('kind', { type: EventKindEnum, description: 'What this despatch calls it.' }),
    date: t.field({
      type: EdtfDateRef,
      nullable: true,
      description: 'The date that this despatch gives.',
      resolve: ({ date }) => date,
    }),
    status: t.expose('status', {
      type: EventStatusEnum,
      description: 'The status as of this despatch.',
    }),
    place: t.expose('place', {
      type: PlaceRef,
      nullable: true,
      description: 'The place that this despatch gives.',
    }),
    evidence: t.field({
      type: [EvidenceRef],
      description: 'Its words.',
      resolve: ({ evidence }) => evidence,
    }),
    differs: t.stringList({
      description:
        'The fields in which it departs from the event: `kind`, `date`, `status`, `countries`, `place`, `ordinal`, `people`.',
      resolve: ({ differs }) => differs,
    }),
  }),
});
