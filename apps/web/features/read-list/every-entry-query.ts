import { graphql } from '@ephemeride/contract';
import { entryRowFragment } from './entry-row-fragment.ts';

/** How many entries a page of all of them has. */
export const ENTRIES_A_PAGE = 100;

/** A page of every entry of a view, the newest first as in its list: after a cursor, or before one. */
export const everyEntryQuery = graphql(
  `
    query EveryEntry(
      $filter: EntryFilter
      $window: DateWindow!
      $first: Int
      $after: String
      $last: Int
      $before: String
      $locale: Locale!
    ) {
      entries(
        filter: $filter
        window: $window
        orderBy: { by: DATE, direction: DESC }
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        totalCount
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        nodes { id ...EntryRow }
      }
    }
  `,
  [entryRowFragment],
);
