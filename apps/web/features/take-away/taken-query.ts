import { graphql } from '@ephemeride/contract';

/** What of an entry is taken away. */
export const takenFragment = graphql(`
  fragment TakenEntry on TimelineEntry {
    __typename
    id
    title(locale: $locale)
    date { edtf earliest latest precision approximate basis stated display(locale: $locale) }
    countries { code name(locale: $locale) }
    evidence { quote document { slug } }
    documents { slug agency title(locale: $locale) date { edtf display(locale: $locale) } }
    ... on Event {
      kind
      status
      place { name(locale: $locale) country { name(locale: $locale) } }
      participants { person { name } organization { name } }
      topics { name(locale: $locale) }
    }
    ... on Agreement { agreementKind: kind }
  }
`);

/** A page of a view's entries. */
export const takenPageQuery = graphql(
  `
    query TakenPage(
      $filter: EntryFilter
      $window: DateWindow!
      $orderBy: EventOrder!
      $first: Int!
      $after: String
      $locale: Locale!
    ) {
      entries(
        filter: $filter
        window: $window
        orderBy: $orderBy
        first: $first
        after: $after
      ) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...TakenEntry }
      }
    }
  `,
  [takenFragment],
);

/** One entry, to be cited. */
export const takenEntryQuery = graphql(
  `
    query TakenEntry($id: ID!, $locale: Locale!) {
      node(id: $id) { __typename ...TakenEntry }
    }
  `,
  [takenFragment],
);
