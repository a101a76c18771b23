import { graphql, type ResultOf } from '@ephemeride/contract';
import type { View } from '../share-view/view.ts';

/** What the people, topics and despatches of a filter are called. */
export const chosenNamesQuery = graphql(`
  query ChosenNames($ids: [ID!]!, $locale: Locale!) {
    nodes(ids: $ids) {
      id
      ... on Person { name }
      ... on Topic { topic: name(locale: $locale) }
      ... on Document { title(locale: $locale) }
    }
  }
`);

/** Names by id. */
export type ChosenNames = Readonly<Record<string, string>>;

/** The most ids that the API takes at once. */
const MOST_IDS = 100;

/** The ids of a view's filter that only the API can name. */
export const chosenIds = ({ people, topics, documents }: View): string[] =>
  [...people, ...topics, ...documents].slice(0, MOST_IDS);

export const namesOf = ({ nodes }: ResultOf<typeof chosenNamesQuery>): ChosenNames =>
  Object.fromEntries(
    nodes.flatMap((node) => {
      if (!node) return [];
      const { name, topic, title } = node as { name?: string; topic?: string; title?: string };
      return [[node.id, name ?? topic ?? title ?? node.id]];
    }),
  );
