import { graphql, type ResultOf } from '@ephemeride/contract';
import { entryRowFragment } from '../read-list/entry-row-fragment.ts';

/** A person with their posts, what they take part in, and who else does. */
export const personQuery = graphql(
  `
    query Person($slug: String!, $locale: Locale!) {
      person(slug: $slug) {
        id
        slug
        name
        aliases
        country { code name(locale: $locale) }
        posts {
          title
          rank
          organization { name }
          seen { display(locale: $locale) }
          document { slug agency date { display(locale: $locale) } }
        }
        entries(first: 100) {
          __typename
          id
          ...EntryRow
          ... on Event {
            participants { role person { id slug name } country { name(locale: $locale) } }
          }
        }
      }
    }
  `,
  [entryRowFragment],
);

export type PersonPage = NonNullable<ResultOf<typeof personQuery>['person']>;
