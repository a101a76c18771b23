import { graphql, type ResultOf } from '@ephemeride/contract';
import { entryRowFragment } from '../read-list/entry-row-fragment.ts';

/** An event with what each despatch says of it. */
export const eventQuery = graphql(
  `
    query Event($id: ID!, $locale: Locale!) {
      node(id: $id) {
        __typename
        ... on Event {
          id
          kind
          status
          title(locale: $locale)
          date { edtf display(locale: $locale) }
          place { name(locale: $locale) country { name(locale: $locale) } }
          countries { code name(locale: $locale) }
          participants {
            role
            post
            rank
            person { id slug name }
            organization { id name }
            country { code name(locale: $locale) }
          }
          linked { id ...EntryRow }
          reports {
            document { slug agency title(locale: $locale) headline date { display(locale: $locale) } }
            kind
            status
            date { edtf stated display(locale: $locale) }
            place { name(locale: $locale) }
            evidence { start quote }
            differs
          }
        }
      }
    }
  `,
  [entryRowFragment],
);

type Node = NonNullable<ResultOf<typeof eventQuery>['node']>;
export type EventPage = Extract<Node, { __typename: 'Event' }>;
export type Report = EventPage['reports'][number];
