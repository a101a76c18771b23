'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { readView, type View, viewQuery } from './view.ts';

/**
 * GESTURE: a drag or wheel; the first of a row makes an entry in the history, those that follow replace it.
 * STEP: anything else, an entry each.
 */
export type Going = 'STEP' | 'GESTURE';

/**
 * The view that the address says, and a way to change it without loading the page anew. Back and forward work.
 *
 * @param quiet makes no history: inside a frame it would be the history of the page around
 */
export function useView(quiet: boolean): {
  view: View;
  go(change: Partial<View>, going?: Going): void;
} {
  const parameters = useSearchParams();
  const view = useMemo(() => readView((name) => parameters.get(name)), [parameters]);
  const latest = useRef(view);
  latest.current = view;
  const last = useRef<Going>('STEP');
  // Next listens to the history from an effect of its own, in the same row of effects; a click may come before.
  const followed = useRef(false);
  useEffect(() => {
    followed.current = true;
  }, []);

  const go = useCallback(
    function go(change: Partial<View>, going: Going = 'STEP') {
      if (!followed.current) {
        setTimeout(() => go(change, going));
        return;
      }
      const text = viewQuery({ ...latest.current, ...change });
      const address = location.pathname + (text ? `?${text}` : '');
      const replace = quiet || (going === 'GESTURE' && last.current === 'GESTURE');
      last.current = going;
      if (replace) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    },
    [quiet],
  );
  return { view, go };
}
