import { graphql, type ResultOf } from '@ephemeride/contract';
import { entryRowFragment } from '../read-list/entry-row-fragment.ts';

/** A despatch with all that was read in it. */
export const despatchQuery = graphql(
  `
    query Despatch($slug: String!, $locale: Locale!) {
      document(slug: $slug) {
        id
        slug
        headline
        title(locale: $locale)
        kicker
        agency
        date { edtf display(locale: $locale) }
        text
        parts { start end kind }
        mentions { start end kind text value rule }
        diagnostics { severity message start end }
        entries { id ...EntryRow evidence { start end quote rule document { id } } }
      }
    }
  `,
  [entryRowFragment],
);

/** The people that a despatch names, by the ids that its mentions give. */
export const namedPeopleQuery = graphql(`
  query NamedPeople($ids: [ID!]!) {
    nodes(ids: $ids) { __typename id ... on Person { slug } }
  }
`);

export type DespatchPage = NonNullable<ResultOf<typeof despatchQuery>['document']>;
export type Mention = DespatchPage['mentions'][number];
