'use client';

import type { DayWindow } from '@ephemeride/domain';
import { type Bucket, sameWindow } from '@ephemeride/timeline';
import { useRef } from 'react';
import { useQuery } from 'urql';
import type { NearestEntry } from '../read-list/EmptyWindow.tsx';
import type { View } from '../share-view/view.ts';
import {
  type Chronology,
  chronologyQuery,
  chronologyVariables,
  densityQuery,
  densityVariables,
} from './chronology.ts';
import type { CorpusDigest } from './corpus.ts';

/** What the server asked for already: its variables as JSON, and the answers. */
export interface Asked {
  readonly key: string;
  readonly data: Chronology;
  readonly matching: readonly Bucket[];
  /** The entry nearest to the window, where that is empty. */
  readonly nearest: NearestEntry | null;
}

/**
 * What stands in a view. Asks the API where the server has not yet; meanwhile, and where it does not answer, what was shown last
 * stays (`stale`, `failed`); `drawn` is the window that this was asked for.
 */
export function useChronology(view: View, window: DayWindow, corpus: CorpusDigest, initial: Asked) {
  const variables = chronologyVariables(view, window, corpus);
  const filter = densityVariables(view, corpus);
  const known = JSON.stringify(variables) === initial.key;
  const [entries] = useQuery({ query: chronologyQuery, variables, pause: known });
  const [counts] = useQuery({
    query: densityQuery,
    variables: filter ?? EVERYTHING,
    pause: known || !filter,
  });

  const last = useRef({ data: initial.data, matching: initial.matching });
  if (known) last.current = { data: initial.data, matching: initial.matching };
  else {
    if (entries.data) last.current.data = entries.data;
    if (!filter) last.current.matching = corpus.density;
    else if (counts.data) last.current.matching = counts.data.timeline.density;
  }
  const stale = !known && (entries.fetching || entries.stale);
  const drawn = useRef(window);
  if (!stale && !sameWindow(drawn.current, window)) drawn.current = window;
  return {
    ...last.current,
    drawn: drawn.current,
    nearest: known ? initial.nearest : null,
    stale,
    failed: !known && entries.error !== undefined,
  };
}

/** Never sent: the query is paused where there is no filter. */
const EVERYTHING = { window: null, filter: null, buckets: 1 };
