'use client';

import type { DayWindow } from '@ephemeride/domain';
import { type Ground, panWindow, snapWindow } from '@ephemeride/timeline';
import { useEffect } from 'react';
import { useClient } from 'urql';
import type { View } from '../share-view/view.ts';
import { chronologyQuery, chronologyVariables } from './chronology.ts';
import type { CorpusDigest } from './corpus.ts';

/** Milliseconds for which a reader rests on a window before those beside it are asked for. */
const REST_MS = 600;
/** Where the arrows beside the window lead, in parts of it. */
const STEPS = [0.5, -0.5];

/**
 * Asks for the windows before and after the one that is read, so that they stand in the cache when the reader goes there; gives up
 * once they move on.
 *
 * @param resting whether the window's own entries are here
 */
export function useNeighbours(
  view: View,
  window: DayWindow,
  ground: Ground,
  corpus: CorpusDigest,
  resting: boolean,
): void {
  const client = useClient();
  const keys = STEPS.map((step) =>
    JSON.stringify(chronologyVariables(view, snapWindow(panWindow(window, step, ground), ground), corpus)),
  ).join('\n');
  useEffect(() => {
    if (!resting) return;
    let asked: { unsubscribe(): void } | null = null;
    // One after the other: what the reader asks for meanwhile waits for one of them at most.
    async function ask(): Promise<void> {
      for (const key of keys.split('\n')) {
        await new Promise((answered) => {
          asked = client.query(chronologyQuery, JSON.parse(key)).subscribe(answered);
        });
      }
    }
    const timer = setTimeout(ask, REST_MS);
    return () => {
      clearTimeout(timer);
      asked?.unsubscribe();
    };
  }, [client, keys, resting]);
}
