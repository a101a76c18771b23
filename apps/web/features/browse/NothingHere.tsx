'use client';

import type { DayWindow } from '@ephemeride/domain';
import type { Bucket } from '@ephemeride/timeline';
import type { MouseEvent } from 'react';
import { useQuery } from 'urql';
import { localeOf } from '../../language/languages.ts';
import { EmptyWindow, type NearestEntry } from '../read-list/EmptyWindow.tsx';
import { nearestEntry, nearestQuery, nearestStretch } from '../read-list/nearest.ts';
import { viewHref } from '../share-view/ViewLink.tsx';
import { NO_FILTER, type View } from '../share-view/view.ts';
import { viewFilter } from './chronology.ts';

export interface NothingHereProps {
  view: View;
  window: DayWindow;
  limits: DayWindow;
  matching: readonly Bucket[];
  /** What the server found already; null where it was not asked. */
  nearest: NearestEntry | null;
  go(change: Partial<View>): void;
}

/** An empty window: looks for the nearest entry that the filters leave. */
export function NothingHere({ view, window, limits, matching, nearest: known, go }: NothingHereProps) {
  const stretch = nearestStretch(window, matching);
  const [{ data }] = useQuery({
    query: nearestQuery,
    variables: { window: stretch ?? window, filter: viewFilter(view), locale: localeOf(view.language) },
    pause: stretch === null || known !== null,
  });
  const nearest = known ?? (data ? nearestEntry(window, data.timeline.entries, limits) : null);
  const follow = (change: Partial<View>) => (event: MouseEvent) => {
    event.preventDefault();
    go(change);
  };
  const there: Partial<View> = nearest ? { window: nearest.window } : {};
  return (
    <EmptyWindow
      filtered={viewFilter(view) !== null}
      nearest={nearest}
      nowhere={nearest === null && stretch === null}
      goHref={nearest && viewHref(view, there)}
      clearHref={viewHref(view, NO_FILTER)}
      onGo={follow(there)}
      onClear={follow(NO_FILTER)}
    />
  );
}
