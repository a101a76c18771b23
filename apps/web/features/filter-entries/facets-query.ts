import { graphql, type ResultOf, type VariablesOf } from '@ephemeride/contract';
import type { DayWindow } from '@ephemeride/domain';
import { localeOf } from '../../language/languages.ts';
import { viewFilter } from '../browse/chronology.ts';
import type { ListField, View } from '../share-view/view.ts';

/** How many entries of a filter and window each value has. */
export const facetsQuery = graphql(`
  query Facets($filter: EntryFilter, $window: DateWindow!, $locale: Locale!) {
    facets(filter: $filter, window: $window) {
      countries { id label(locale: $locale) count }
      kinds { id count }
      statuses { id count }
      people { id label count }
      topics { id label(locale: $locale) count }
      documents { id label(locale: $locale) count }
    }
    byType: timeline(filter: $filter, window: $window, lane: TYPE, first: 1, buckets: 1) {
      lanes { id count }
    }
  }
`);

export type FacetsAnswer = ResultOf<typeof facetsQuery>;

/**
 * What to ask for the values of one filter: all that the view asks for but that filter itself, since its values add up. The same
 * variables for every filter that is not in use.
 */
export const facetVariables = (
  view: View,
  window: DayWindow,
  field: ListField,
): VariablesOf<typeof facetsQuery> => ({
  filter: viewFilter({ ...view, [field]: [] }),
  window,
  locale: localeOf(view.language),
});
