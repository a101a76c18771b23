import { graphql, type ResultOf, type VariablesOf } from '@ephemeride/contract';
import type { DayWindow, EventStatus } from '@ephemeride/domain';
import { localeOf } from '../../language/languages.ts';
import { viewFilter } from '../browse/chronology.ts';
import { entryRowFragment } from '../read-list/entry-row-fragment.ts';
import type { View } from '../share-view/view.ts';

/** The events at which one was chosen out of a network met others. */
export const chosenQuery = graphql(
  `
    query ChosenMeetings($window: DateWindow!, $filter: EntryFilter!, $locale: Locale!) {
      events(window: $window, filter: $filter, first: 100, orderBy: { by: DATE, direction: DESC }) {
        totalCount
        nodes {
          id
          ...EntryRow
          countries { code name(locale: $locale) }
          participants { role person { id slug name } country { name(locale: $locale) } }
        }
      }
    }
  `,
  [entryRowFragment],
);

export type ChosenEvent = ResultOf<typeof chosenQuery>['events']['nodes'][number];

/** Where someone has met someone; what the network counts. */
const TOOK_PLACE: readonly EventStatus[] = ['HELD', 'ONGOING'];

/** Asks for the events of a country or a person among those of a view. */
export function chosenVariables(
  view: View,
  window: DayWindow,
  chosen: string,
): VariablesOf<typeof chosenQuery> {
  const statuses = TOOK_PLACE.filter(
    (status) => view.statuses.length === 0 || view.statuses.includes(status),
  );
  const own = isCountry(chosen) ? { allCountries: [chosen] } : { people: [chosen] };
  return {
    window,
    filter: { ...viewFilter(view), ...own, statuses },
    locale: localeOf(view.language),
  };
}

/** Whether what was chosen is a country: people have longer ids. */
export const isCountry = (id: string): boolean => /^[A-Z]{2}$/.test(id);
