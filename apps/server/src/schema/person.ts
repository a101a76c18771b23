import { builder } from './builder.ts';
import { DateWindowInput, readWindow } from './date-window.ts';
import { encodeNodeId } from './node-id.ts';
import { firstArgument, pageCost, readSize } from './page.ts';
import { CountryRef, NodeRef, PersonRef, PostRef, TimelineEntryRef } from './refs.ts';

builder.objectType(PersonRef, {
  description: 'A person, under every spelling in which the despatches name them.',
  interfaces: [NodeRef],
  fields: (t) => ({
    id: t.id({ description: 'Opaque and stable.', resolve: ({ id }) => encodeNodeId('Person', id) }),
    slug: t.exposeString('slug', { description: 'Kebab-case and stable.' }),
    name: t.exposeString('name', { description: 'The fullest name.' }),
    aliases: t.stringList({ description: 'Other spellings.', resolve: ({ aliases }) => aliases }),
    country: t.field({
      type: CountryRef,
      nullable: true,
      description: 'The country stood for, where known.',
      resolve: ({ country }) => country,
    }),
    posts: t.field({
      type: [PostRef],
      description: 'Posts, the earliest seen first.',
      resolve: ({ id }, _args, { loaders }) => loaders.posts.load(id),
    }),
    entries: t.field({
      type: [TimelineEntryRef],
      description: 'What they take part in, the earliest first.',
      args: {
        window: t.arg({
          type: DateWindowInput,
          description: 'Both days included; without it the whole of time.',
        }),
        ...firstArgument(),
      },
      complexity: pageCost,
      resolve: async ({ id }, { window, first }, { loaders }) => {
        const size = readSize('first', first);
        return (await loaders.entriesOfPerson.load(id, readWindow(window))).slice(0, size);
      },
    }),
  }),
});
