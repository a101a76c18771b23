import { readText } from './bounded.ts';
import { builder } from './builder.ts';
import { connectionOf, edgeOf } from './connection.ts';
import { forwardArguments, pageCost, readPage } from './page.ts';
import { PersonRef } from './refs.ts';

const PersonEdge = edgeOf(
  'Person',
  { edge: 'A person and their cursor.', cursor: 'Opaque: for `after`.', node: 'The person.' },
  PersonRef,
);

const PersonConnection = connectionOf('Person', 'A page of people.', PersonRef, PersonEdge);

builder.queryField('people', (t) =>
  t.field({
    type: PersonConnection,
    description: 'People, by name, a page at a time.',
    args: {
      ...forwardArguments,
      text: t.arg.string({ description: 'Beginnings of words of a name, with or without accents.' }),
    },
    complexity: pageCost,
    resolve: (_root, { text, ...page }, { store }) =>
      store.people({ ...readPage(page), text: text && readText(text) }),
  }),
);

builder.queryField('person', (t) =>
  t.field({
    type: PersonRef,
    nullable: true,
    description: 'The person of this slug; null where there is none.',
    args: { slug: t.arg.string({ required: true, description: "The person's slug, kebab-case." }) },
    resolve: async (_root, { slug }, { store }) => (await store.peopleBySlugs([slug]))[0] ?? null,
  }),
);
