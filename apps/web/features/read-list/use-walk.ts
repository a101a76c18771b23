'use client';

import { type KeyboardEvent, useEffect, useState } from 'react';

/** Moves the focus between rows by Up and Down, Home and End, whether they are drawn yet or not; `walked` is the last one gone to. */
export function useWalk(ids: readonly string[]): {
  walked: string | null;
  walk(event: KeyboardEvent<HTMLElement>): void;
} {
  const [walked, setWalked] = useState<string | null>(null);
  useEffect(() => {
    if (walked !== null) rowOf(walked)?.focus();
  }, [walked]);

  function walk(event: KeyboardEvent<HTMLElement>): void {
    const at = ids.indexOf((document.activeElement as HTMLElement | null)?.dataset.row ?? '');
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: ids.length - 1 }[event.key];
    if (next === undefined || at < 0) return;
    event.preventDefault();
    const id = ids[Math.min(Math.max(next, 0), ids.length - 1)]!;
    setWalked(id);
    rowOf(id)?.focus();
  }
  return { walked, walk };
}

const rowOf = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
