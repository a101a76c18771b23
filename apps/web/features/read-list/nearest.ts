import { graphql, type ResultOf } from '@ephemeride/contract';
import { addDays, type DayWindow } from '@ephemeride/domain';
import { type Bucket, clampWindow, daysFrom, daysIn } from '@ephemeride/timeline';
import type { NearestEntry } from './EmptyWindow.tsx';

/** What stands in the stretch that holds the nearest entry. */
export const nearestQuery = graphql(`
  query Nearest($window: DateWindow!, $filter: EntryFilter, $locale: Locale!) {
    timeline(window: $window, filter: $filter, first: 1000, buckets: 1) {
      entries { id title(locale: $locale) date { earliest latest display(locale: $locale) } }
    }
  }
`);

/** The counted stretch nearest to a window; null where nothing stands anywhere. */
export function nearestStretch(window: DayWindow, buckets: readonly Bucket[]): DayWindow | null {
  const distance = (bucket: Bucket): number => apart(window, bucket.start, bucket.end);
  const full = buckets.filter(({ count }) => count > 0);
  const nearest = full.reduce<Bucket | null>(
    (best, bucket) => (best === null || distance(bucket) < distance(best) ? bucket : best),
    null,
  );
  return nearest && { from: nearest.start, to: nearest.end };
}

/** The nearest of some entries, and the window that shows it. */
export function nearestEntry(
  window: DayWindow,
  entries: ResultOf<typeof nearestQuery>['timeline']['entries'],
  limits: DayWindow,
): NearestEntry | null {
  const dated = entries.flatMap(({ title, date }) => {
    const [earliest, latest] = [date?.earliest ?? date?.latest, date?.latest ?? date?.earliest];
    if (!date || !earliest || !latest) return [];
    return [{ title, when: date.display, earliest, latest, days: apart(window, earliest, latest) }];
  });
  const nearest = dated.sort((a, b) => a.days - b.days)[0];
  if (!nearest) return null;
  const before = daysFrom(window, nearest.latest) < 0;
  const from = addDays(before ? nearest.latest : nearest.earliest, -Math.floor(daysIn(window) / 2));
  const around = { from, to: addDays(from, daysIn(window) - 1) };
  const { title, when, days } = nearest;
  return { title, when, days, window: clampWindow(around, limits) };
}

/** Days between a window and a stretch, 0 where they touch. */
function apart(window: DayWindow, earliest: string, latest: string): number {
  const [start, end] = [daysFrom(window, earliest), daysFrom(window, latest)];
  if (start > 0) return start;
  return end < 0 ? -end : 0;
}
