'use client';

import type { DayWindow } from '@ephemeride/domain';
import type { BrokenScale } from '@ephemeride/timeline';
import { type PointerEvent, useRef, useState } from 'react';
import { centred, dragged, type Hold, holdAt } from './brush.ts';
import { endOf } from './overview.ts';

/** A pointer that moved less than this, in CSS pixels, clicked. */
const CLICK_PX = 4;

/** Lets a pointer move, stretch and draw the window over the overview; `draft` is what it is dragging to. */
export function useBrush(
  window: DayWindow,
  scale: BrokenScale,
  limits: DayWindow,
  onWindow: (window: DayWindow) => void,
) {
  const [draft, setDraft] = useState<DayWindow | null>(null);
  const drag = useRef<{ hold: Hold; from: number; x: number } | null>(null);

  const positionOf = (event: PointerEvent<HTMLElement>): number => {
    const box = event.currentTarget.getBoundingClientRect();
    return Math.min(Math.max((event.clientX - box.left) / box.width, 0), 1);
  };

  return {
    draft,
    handlers: {
      onPointerDown(event: PointerEvent<HTMLElement>) {
        if (event.button !== 0) return;
        const from = positionOf(event);
        const side = (event.target as HTMLElement).dataset.side as Hold | undefined;
        const hold = side ?? holdAt(from, scale.position(window.from), endOf(window.to, scale));
        drag.current = { hold, from, x: event.clientX };
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        if (!drag.current || Math.abs(event.clientX - drag.current.x) < CLICK_PX) return;
        const { hold, from } = drag.current;
        setDraft(dragged(hold, window, from, positionOf(event), scale, limits));
      },
      onPointerUp(event: PointerEvent<HTMLElement>) {
        const clicked = drag.current && !draft;
        drag.current = null;
        setDraft(null);
        if (draft) onWindow(draft);
        else if (clicked) onWindow(centred(window, scale.day(positionOf(event)), limits));
      },
      onPointerCancel() {
        drag.current = null;
        setDraft(null);
      },
    },
  };
}
