'use client';

import type { DayWindow } from '@ephemeride/domain';
import { type CSSProperties, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import 'vis-timeline/styles/vis-timeline-graph2d.css';
import { originsBefore } from '../anniversary-items.ts';
import { arrangePicture } from '../arrange-picture.ts';
import type { PictureData } from '../items.ts';
import { ANNIVERSARY_LANE } from '../lanes.ts';
import type { PictureItem } from '../picture-item.ts';
import { TEXT_PX, textScale } from '../text-size.ts';
import { OriginStrip } from './OriginStrip.tsx';
import './picture.css';
import './marks.css';
import './extents.css';
import './several.css';
import './origins.css';
import { afterPaint } from './after-paint.ts';
import { createTimelineView, type TimelineView } from './timeline-view.ts';

/** The most origins that the strip has room for. */
const MOST_ORIGINS = 4;
/** Below this width, in CSS pixels of a page whose text is 16 px, as all that follow, names are short of room and the origins stand above the lanes. */
const NARROW = 640;
/** The names of lanes, and of narrow ones, as the CSS lays them out. */
const NAMES_PX = { wide: 132, narrow: 92 };
/** What is left free around a window: before it half a mark, after it the words of the last one. */
const BEFORE_PX = 12;
const AFTER_PX = { wide: 132, narrow: 56 };
/** What each origin takes beside the lanes, and the break after the last one. */
const ORIGIN_PX = 54;
const BREAK_PX = 14;

export interface TimelinePictureProps {
  data: PictureData;
  /** What is shown, which may be another window than the one that `data` is arranged for: its own is on its way. */
  window: DayWindow;
  selected: string | null;
  hovered: string | null;
  /** The accessible name of the strip of origins. */
  originsLabel: string;
  onWindow(window: DayWindow): void;
  /** The reader pressed a mark that stands for all of a stretch of time. */
  onStretch(stretch: DayWindow): void;
  onSelect(entry: string): void;
  onHover(item: PictureItem | null, at: DOMRect | null): void;
}

/** The timeline, drawn in the browser: lanes, marks and, before them, the origins of anniversaries that lie further back. */
export default function TimelinePicture(props: TimelinePictureProps) {
  const { data, window, selected, hovered } = props;
  const element = useRef<HTMLDivElement>(null);
  const view = useRef<TimelineView>(null);
  const drawnIn = useRef<TimelineView>(null);
  const latest = useRef(props);
  latest.current = props;

  const origins = useMemo(
    () => originsBefore(data.anniversaries, data.window.from, MOST_ORIGINS, data.words.locale),
    [data.anniversaries, data.window.from, data.words.locale],
  );
  const width = useWidth(element);
  const narrow = width < NARROW;
  const strip = narrow || origins.length === 0 ? 0 : origins.length * ORIGIN_PX + BREAK_PX;
  const form = narrow ? 'narrow' : 'wide';
  const beside = strip + NAMES_PX[form] + BEFORE_PX + AFTER_PX[form];
  const { limits, gaps } = data;

  useEffect(() => {
    if (!element.current) return;
    const created = createTimelineView(element.current, latest.current.window, limits, gaps, {
      words: latest.current.data.words,
      onWindow: (window) => latest.current.onWindow(window),
      onStretch: (stretch) => latest.current.onStretch(stretch),
      onSelect: (entry) => latest.current.onSelect(entry),
      onHover: (item, at) => latest.current.onHover(item, at),
    });
    view.current = created;
    return () => {
      view.current = null;
      created.destroy();
    };
  }, [limits, gaps]);

  const arranged = useMemo(
    () => (width === 0 ? null : arrangePicture(data, width - beside, AFTER_PX[form])),
    [data, width, beside, form],
  );
  const isOneRow = arranged?.items.every(({ lane, row }) => lane !== ANNIVERSARY_LANE || row < 1) ?? true;

  useEffect(() => {
    if (arranged === null) return;
    const draw = (): void => {
      drawnIn.current = view.current;
      view.current?.draw(arranged.lanes, arranged.items);
      view.current?.select(latest.current.selected);
    };
    if (drawnIn.current === view.current) return afterPaint(draw);
    // A new one is never shown empty: what stands in it would be seen to shift.
    draw();
  }, [arranged]);
  useEffect(() => {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    view.current?.show(window, !still);
  }, [window]);

  useEffect(() => view.current?.select(selected), [selected]);
  useEffect(() => view.current?.highlight(hovered), [hovered]);

  return (
    <div
      className={['ephemeride-picture', narrow && 'narrow', isOneRow && 'one-row'].filter(Boolean).join(' ')}
      style={{ '--strip': `${strip / TEXT_PX}rem` } as CSSProperties}
    >
      <OriginStrip
        origins={origins}
        selected={selected}
        label={props.originsLabel}
        onSelect={props.onSelect}
      />
      <div ref={element} />
    </div>
  );
}

/** The width of an element in steps of 50 CSS pixels of a page whose text is 16 px, 0 until it is known. */
function useWidth(element: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const measure = (): void => setWidth(Math.floor(measured.clientWidth / textScale() / 50) * 50);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
