'use client';

import { readFragment } from '@ephemeride/contract';
import type { DayWindow } from '@ephemeride/domain';
import {
  arrangeLanes,
  foldableGaps,
  type Ground,
  type PictureData,
  pictureAnniversaryFragment,
  pictureEntryFragment,
} from '@ephemeride/timeline';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { pictureWords } from '../see-picture/picture-words.ts';
import type { View } from '../share-view/view.ts';
import { type Chronology, keepsAnniversary, viewFilter } from './chronology.ts';
import type { CorpusDigest } from './corpus.ts';

/** Where windows can go: all that the corpus covers and what the reader asked for beyond it, empty years folded unless looked at. */
export function useGround(corpus: CorpusDigest, limits: DayWindow, window: DayWindow): Ground {
  const from = window.from < limits.from ? window.from : limits.from;
  const to = window.to > limits.to ? window.to : limits.to;
  const folded = foldableGaps(corpus.pictureGaps, window);
  const key = folded.map((gap) => gap.from).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a ground of the same gaps stays the same, so that the picture need not be made anew
  return useMemo(() => ({ limits: { from, to }, gaps: folded }), [from, to, key]);
}

/** What the picture draws of a view. */
export function usePictureData(
  view: View,
  window: DayWindow,
  ground: Ground,
  data: Chronology,
  corpus: CorpusDigest,
): PictureData {
  const { lane, language } = view;
  const filter = JSON.stringify(viewFilter(view));
  // biome-ignore lint/correctness/useExhaustiveDependencies: anniversaries stay the same ones while the filter does, whatever else of the view moves
  const anniversaries = useMemo(
    () =>
      (data.anniversaries ?? [])
        .filter((each) => keepsAnniversary(view, each))
        .map((each) => readFragment(pictureAnniversaryFragment, each)),
    [data, filter],
  );
  const t = useTranslations();
  const words = useMemo(() => pictureWords(t, language), [t, language]);
  return useMemo(
    () => ({
      entries: data.timeline.entries.map((each) => readFragment(pictureEntryFragment, each)),
      anniversaries,
      counts: data.timeline.shown < data.timeline.total ? data.timeline.density : null,
      window,
      ...ground,
      mode: lane,
      order: corpus.countries.map(({ id }) => id),
      shared: new Set(corpus.shared),
      words,
    }),
    [data, anniversaries, window, ground, lane, corpus, words],
  );
}

/** How many rows of marks the picture will have, before it is drawn. */
export function rowsOf(picture: PictureData): number {
  const standing = { anniversaries: picture.anniversaries.length > 0, counted: picture.counts !== null };
  return arrangeLanes(picture.entries, picture, standing).reduce((sum, { rows }) => sum + rows, 0);
}
