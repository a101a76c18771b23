import { graphql } from '@ephemeride/contract';
import { entryRowFragment } from '../read-list/entry-row-fragment.ts';

/** What a month and day have seen. */
export const onThisDayQuery = graphql(
  `
    query OnThisDay($month: Int!, $day: Int!, $locale: Locale!) {
      onThisDay(month: $month, day: $day) { id ...EntryRow }
    }
  `,
  [entryRowFragment],
);
