'use client';

import { useSyncExternalStore } from 'react';
import type { PointedMark, Pointing } from './pointing.ts';

const none = (): null => null;

/** Whether the reader points at this entry. */
export const useIsPointed = ({ subscribe, entry }: Pointing, id: string): boolean =>
  useSyncExternalStore(
    subscribe,
    () => entry() === id,
    () => false,
  );

/** The entry that the reader points at. */
export const usePointedEntry = ({ subscribe, entry }: Pointing): string | null =>
  useSyncExternalStore(subscribe, entry, none);

/** The mark of the picture that the reader points at. */
export const usePointedMark = ({ subscribe, mark }: Pointing): PointedMark | null =>
  useSyncExternalStore(subscribe, mark, none);
