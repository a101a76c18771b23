import { builder } from './builder.ts';
import { encodeNodeId } from './node-id.ts';
import { CountryRef, NodeRef, OrganizationRef } from './refs.ts';

builder.objectType(OrganizationRef, {
  description: 'A body: a ministry, an army, a committee.',
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.id({
      description: 'Opaque and stable.',
      resolve: ({ id }) => encodeNodeId('Organization', id),
    }),
    slug: t.exposeString('slug', { description: 'Kebab-case and stable.' }),
    name: t.exposeString('name', { description: 'The fullest name, as printed.' }),
    aliases: t.stringList({
      description: 'Acronyms and other names.',
      resolve: ({ aliases }) => aliases,
    }),
    country: t.field({
      type: CountryRef,
      nullable: true,
      description: 'The country that it belongs to, where known.',
      resolve: ({ country }) => country,
    }),
  }),
});
