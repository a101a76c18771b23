import { graphql, type ResultOf, type VariablesOf } from '@ephemeride/contract';
import type { DayWindow } from '@ephemeride/domain';
import { localeOf } from '../../language/languages.ts';
import { viewFilter } from '../browse/chronology.ts';
import type { View } from '../share-view/view.ts';
import { bucketsFor } from './periods.ts';

/** The most pairs of a network that are asked for. */
export const MOST_PAIRS = 60;

/** All that the charts of a view count: entries by time and country, by kind, by status, and who met whom. */
export const chartsQuery = graphql(`
  query Charts($window: DateWindow!, $filter: EntryFilter, $buckets: Int!, $pairs: Int!, $locale: Locale!) {
    overall: timeline(window: $window, filter: $filter, first: 1, buckets: $buckets) {
      total
      unit
      density { start end count }
    }
    byCountry: timeline(window: $window, filter: $filter, lane: COUNTRY, first: 1, buckets: $buckets) {
      density { start lane count }
      lanes { id label(locale: $locale) count }
    }
    byKind: timeline(window: $window, filter: $filter, lane: KIND, first: 1, buckets: 1) {
      lanes { id label(locale: $locale) count }
    }
    facets(filter: $filter, window: $window) {
      statuses { id count }
    }
    meetings(filter: $filter, window: $window) {
      total
      counted
      countries(first: $pairs) { countries { code name(locale: $locale) } count }
      people(first: $pairs) { people { id slug name country { code name(locale: $locale) } } count }
    }
  }
`);

export type ChartsAnswer = ResultOf<typeof chartsQuery>;

export const chartsVariables = (view: View, window: DayWindow): VariablesOf<typeof chartsQuery> => ({
  window,
  filter: viewFilter(view),
  buckets: bucketsFor(window),
  pairs: MOST_PAIRS,
  locale: localeOf(view.language),
});
