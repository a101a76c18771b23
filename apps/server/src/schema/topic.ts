import { builder } from './builder.ts';
import { localeArgument } from './locale.ts';
import { encodeNodeId } from './node-id.ts';
import { NodeRef, TopicRef } from './refs.ts';

builder.objectType(TopicRef, {
  description: 'A subject that entries share.',
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.id({ description: 'Opaque and stable.', resolve: ({ id }) => encodeNodeId('Topic', id) }),
    slug: t.exposeString('slug', { description: 'Kebab-case and stable.' }),
    name: t.string({
      description: 'Its name.',
      args: localeArgument('name'),
      resolve: ({ names }, { locale }) => names[locale],
    }),
  }),
});
