import { graphql } from '@ephemeride/contract';
import type { DayWindow } from '@ephemeride/domain';
import { print } from 'graphql';
import { localeOf } from '../../language/languages.ts';
import { viewFilter } from '../browse/chronology.ts';
import type { View } from '../share-view/view.ts';

/** What a view shows, as a developer would ask for it. */
const viewDocument = graphql(`
  query View($window: DateWindow!, $filter: EntryFilter, $lane: Lane!, $locale: Locale!) {
    timeline(window: $window, filter: $filter, lane: $lane) {
      total
      shown
      entries {
        __typename
        id
        title(locale: $locale)
        date { edtf display(locale: $locale) }
        countries { code }
        evidence { quote document { slug } }
        ... on Event { kind status }
      }
      lanes { id label(locale: $locale) count }
    }
  }
`);

/** The parameters by which an address of the playground says a query and its variables. */
export function playgroundParameters(view: View, window: DayWindow): URLSearchParams {
  const filter = viewFilter(view);
  const variables = {
    window,
    ...(filter ? { filter } : {}),
    lane: view.lane,
    locale: localeOf(view.language),
  };
  return new URLSearchParams({
    query: print(viewDocument),
    variables: JSON.stringify(variables, null, 2),
  });
}
