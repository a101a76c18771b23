import { graphql, type ResultOf, type VariablesOf } from '@ephemeride/contract';
import type { DayWindow } from '@ephemeride/domain';
import { daysIn, pictureAnniversaryFragment, pictureEntryFragment } from '@ephemeride/timeline';
import { localeOf } from '../../language/languages.ts';
import { entryRowFragment } from '../read-list/entry-row-fragment.ts';
import { LIST_FIELDS, type ListField, type View } from '../share-view/view.ts';
import { type CorpusDigest, OVERVIEW_BUCKETS } from './corpus.ts';

/** The most entries that a page shows at once; counts stay exact beyond it. */
const MOST_ENTRIES = 300;

/** What stands in a window: the entries of the list and the picture, and the anniversaries that return in it. */
export const chronologyQuery = graphql(
  `
    query Chronology(
      $window: DateWindow!
      $filter: EntryFilter
      $first: Int!
      $locale: Locale!
      $withReturns: Boolean!
    ) {
      timeline(window: $window, filter: $filter, first: $first, buckets: 36) {
        total
        shown
        density { start end count }
        entries { id ...EntryRow ...PictureEntry }
      }
      anniversaries @include(if: $withReturns) { id countries { code } ...PictureAnniversary }
    }
  `,
  [entryRowFragment, pictureEntryFragment, pictureAnniversaryFragment],
);

/** How many entries a filter leaves, over all that the corpus covers. */
export const densityQuery = graphql(`
  query Density($window: DateWindow, $filter: EntryFilter, $buckets: Int!) {
    timeline(window: $window, filter: $filter, first: 1, buckets: $buckets) {
      density { start end count }
    }
  }
`);

export type Chronology = ResultOf<typeof chronologyQuery>;
export type ChronologyVariables = VariablesOf<typeof chronologyQuery>;

/** The window that a view shows; what it asks for, or else what the corpus opens with. */
export function shownWindow(view: View, corpus: CorpusDigest): DayWindow | null {
  return view.window === 'all' ? corpus.limits : (view.window ?? corpus.first);
}

/** The filter that a view asks for; null where it asks for none. */
export function viewFilter(view: View): NonNullable<ChronologyVariables['filter']> | null {
  const lists = LIST_FIELDS.filter((field) => view[field].length > 0);
  if (lists.length === 0 && view.text === null) return null;
  return {
    ...Object.fromEntries(lists.map((field) => [field, [...view[field]]])),
    ...(view.text === null ? {} : { text: view.text }),
  };
}

/** What of a view filters anniversaries. */
export type AnniversaryFilter = Pick<View, ListField | 'text'>;

/** Filters that ask for events, or for entries that something names. */
const NOT_OF_ANNIVERSARIES = ['kinds', 'statuses', 'people', 'topics', 'documents'] as const;

/**
 * Whether anniversaries belong in what a view filters, of whatever country. They are drawn whatever the window, so the API leaves
 * this to the page: they are no events, and a search for words asks for entries.
 */
function keepsAnniversaries(view: AnniversaryFilter): boolean {
  if (view.text !== null || NOT_OF_ANNIVERSARIES.some((field) => view[field].length > 0)) return false;
  return (
    view.types.length === 0 || view.types.some((type) => type === 'ANNIVERSARY' || type === 'COMMEMORATION')
  );
}

/** Whether this one does. */
export const keepsAnniversary = (
  view: AnniversaryFilter,
  anniversary: { countries: readonly { code: string }[] },
): boolean =>
  keepsAnniversaries(view) &&
  (view.countries.length === 0 || anniversary.countries.some(({ code }) => view.countries.includes(code)));

/** More returns of anniversaries than this, mentioned and computed, are not asked for: those that despatches mention are entries. */
const MOST_RETURNS = 300;

export const chronologyVariables = (
  view: View,
  window: DayWindow,
  corpus: Pick<CorpusDigest, 'anniversaries'>,
): ChronologyVariables => ({
  window,
  withReturns: keepsAnniversaries(view) && corpus.anniversaries * (daysIn(window) / 365) <= MOST_RETURNS,
  filter: viewFilter(view),
  first: MOST_ENTRIES,
  locale: localeOf(view.language),
});

/** Counts in the very stretches in which the whole corpus was counted; null where nothing is filtered. */
export function densityVariables(view: View, corpus: CorpusDigest): VariablesOf<typeof densityQuery> | null {
  const filter = viewFilter(view);
  return filter && { buckets: OVERVIEW_BUCKETS, window: corpus.covered, filter };
}
