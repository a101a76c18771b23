'use client';

import { embedSize } from '@ephemeride/embed';
import { useEffect } from 'react';

/** Tells the page around the frame how high this one is, whenever that changes. It tells nothing else, and to anyone. */
export function HeightTeller() {
  useEffect(() => {
    if (parent === window) return;
    const body = document.body;
    const told = new ResizeObserver(() => {
      parent.postMessage(embedSize(body.getBoundingClientRect().height), '*');
    });
    told.observe(body);
    return () => told.disconnect();
  }, []);
  return null;
}
