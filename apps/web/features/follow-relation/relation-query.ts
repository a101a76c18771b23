import { graphql, type ResultOf } from '@ephemeride/contract';
import { entryRowFragment } from '../read-list/entry-row-fragment.ts';

/** What countries share: entries, agreements and meetings, and how many entries in all. */
export const relationQuery = graphql(
  `
    query Relation($countries: [CountryCode!]!, $locale: Locale!) {
      relation(countries: $countries) {
        countries { code name(locale: $locale) }
        entries(first: 100) {
          __typename
          id
          date { latest }
          ...EntryRow
          ... on Event { status linked { id status date { display(locale: $locale) } } }
        }
        agreements(first: 100) { id date { earliest latest } ...EntryRow }
        meetings(first: 100) {
          event { id ...EntryRow }
          people { id slug name country { code } }
        }
      }
      counted: timeline(filter: { allCountries: $countries }, first: 1, buckets: 1) { total }
      known: timeline(lane: COUNTRY, first: 1, buckets: 1) { total lanes { id label(locale: $locale) count } }
    }
  `,
  [entryRowFragment],
);

export type RelationPage = ResultOf<typeof relationQuery>['relation'];
export type RelationEntry = RelationPage['entries'][number];
