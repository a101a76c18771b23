import { builder } from './builder.ts';
import { present } from './present.ts';
import { DocumentRef, EdtfDateRef, OrganizationRef, PostRef } from './refs.ts';

builder.objectType(PostRef, {
  description: 'A post as the despatches show it.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'As printed: `vice-ministre de la Défense`.' }),
    rank: t.exposeString('rank', {
      nullable: true,
      description: 'The military or police rank shown beside it, as printed.',
    }),
    organization: t.field({
      type: OrganizationRef,
      nullable: true,
      description: 'The body that it belongs to, where named.',
      resolve: ({ organizationId }, _args, { loaders }) =>
        organizationId === null ? null : loaders.organization.load(organizationId),
    }),
    seen: t.field({
      type: EdtfDateRef,
      nullable: true,
      description: 'The date of the despatch that shows it.',
      resolve: ({ seen }) => seen,
    }),
    document: t.field({
      type: DocumentRef,
      description: 'The despatch.',
      resolve: async ({ documentId }, _args, { loaders }) =>
        present(await loaders.document.load(documentId), 'document', documentId),
    }),
  }),
});
