'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';

/** How far beyond what is seen rows are kept ready. */
const AHEAD = '400px 0px';
/** What a row and a year's heading take before they are measured, in CSS pixels. */
const ROW_PX = 73;

/** Whether the page was taken over from the server's: what comes later is drawn only where it is seen. */
let isTakenOver = false;

export interface SeenRowsProps {
  rows: number;
  /** Whether they stand near the top of the list. */
  first: boolean;
  /** Whether they are needed wherever they stand. */
  held: boolean;
  children(): ReactNode;
}

/**
 * Rows that leave the page while they are far from what is seen, and leave their room behind. The server draws them all, for
 * readers without scripts, and so does paper.
 */
export function SeenRows({ rows, first, held, children }: SeenRowsProps) {
  const element = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<number | null>(isTakenOver && !first ? rows * ROW_PX : null);
  useEffect(() => {
    isTakenOver = true;
    if (!element.current) return;
    const observer = new IntersectionObserver(
      (seen) => {
        const last = seen.at(-1);
        if (last) setRoom(last.isIntersecting ? null : last.boundingClientRect.height);
      },
      { rootMargin: AHEAD },
    );
    observer.observe(element.current);
    const onPrint = (): void => setRoom(null);
    addEventListener('beforeprint', onPrint);
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', onPrint);
    };
  }, []);
  const isDrawn = room === null || held;
  return (
    <div ref={element} style={isDrawn ? undefined : { height: room }}>
      {isDrawn && children()}
    </div>
  );
}
