import 'server-only';
import { cache } from 'react';
import { ask } from '../../graphql-client/server.ts';
import { type Language, localeOf } from '../../language/languages.ts';
import { despatchQuery, type Mention, namedPeopleQuery } from './despatch-query.ts';

/** A despatch, asked for once a page. */
export const loadDespatch = cache(async (slug: string, language: Language) =>
  ask(despatchQuery, { slug, locale: localeOf(language) }),
);

/** The most ids that the API takes at once. */
const MOST_IDS = 100;

/** The slugs of the people that mentions name, by their ids; those whose page cannot be told are left out. */
export async function slugsOfPeople(mentions: readonly Mention[]): Promise<ReadonlyMap<string, string>> {
  const named = mentions.filter(({ kind }) => kind === 'PERSON').flatMap(({ value }) => value ?? []);
  const ids = [...new Set(named)].slice(0, MOST_IDS);
  if (ids.length === 0) return new Map();
  const { data } = await ask(namedPeopleQuery, { ids });
  return new Map(
    data?.nodes.flatMap((node) => (node?.__typename === 'Person' ? [[node.id, node.slug] as const] : [])),
  );
}
