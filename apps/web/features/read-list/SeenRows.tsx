'use client';

import { type ReactNode, useEffect, useState } from 'react';

/** How far beyond what is seen rows are kept ready. */
const AHEAD = '400px 0px';
/** What a row and a year's heading take before they are measured, in CSS pixels. */
const ROW_PX = 73;

/** Whether the page was taken over from the server's: what comes later is drawn only where it is seen. */
let isTakenOver = false;

export interface SeenRowsProps {
  rows: number;
  /** Whether they stand near the top of the list, and are drawn before it is known what is seen. */
  first: boolean;
  /** Whether they are needed wherever they stand. */
  held: boolean;
  /** Whether they are rows of a table. */
  inTable?: boolean;
  children(): ReactNode;
}

/**
 * Rows that leave the page while they are far from what is seen, and leave their room behind. The server draws them all, for
 * readers without scripts, and so does paper.
 */
export function SeenRows({ rows, first, held, inTable, children }: SeenRowsProps) {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [room, setRoom] = useState<number | null>(isTakenOver && !first ? rows * ROW_PX : null);
  useEffect(() => {
    isTakenOver = true;
    if (element === null) return;
    const observer = new IntersectionObserver(
      (seen) => {
        const last = seen.at(-1);
        // Never under the reader's own focus, which would be lost with it.
        if (!last || last.target.contains(document.activeElement)) return;
        setRoom(last.isIntersecting ? null : last.boundingClientRect.height);
      },
      { rootMargin: AHEAD },
    );
    observer.observe(element);
    const onPrint = (): void => setRoom(null);
    addEventListener('beforeprint', onPrint);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', onPrint);
    };
  }, [element]);
  const isDrawn = room === null || held;
  const left = { height: room ?? 0 };
  if (inTable) {
    return <tbody ref={setElement}>{isDrawn ? children() : <tr style={left} />}</tbody>;
  }
  return (
    <div ref={setElement} style={isDrawn ? undefined : left}>
      {isDrawn && children()}
    </div>
  );
}
