'use client';

import { addDays, type DayWindow, dayNumber } from '@ephemeride/domain';
import { type Bucket, shortDate } from '@ephemeride/timeline';
import { type KeyboardEvent, useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { localeOf } from '../../language/languages.ts';
import type { CorpusDigest } from '../browse/corpus.ts';
import { ViewLink, type ViewLinkContext } from '../share-view/ViewLink.tsx';
import styles from './Overview.module.css';
import { type Bar, bars, breaks, endOf, overviewScale, yearLabels } from './overview.ts';
import { useBrush } from './use-brush.ts';

export interface OverviewProps extends ViewLinkContext {
  corpus: CorpusDigest;
  /** As far as the corpus reaches. */
  limits: DayWindow;
  /** How many entries the filters leave; the whole corpus' own counts where there are none. */
  matching: readonly Bucket[];
  window: DayWindow;
}

/** The whole corpus as bars of exact counts over a broken axis, with the window drawn over it to move and stretch. */
export function Overview({ corpus, limits, matching, window, view, go }: OverviewProps) {
  const t = useTranslations();
  const scale = useMemo(() => {
    const [first, last] = [corpus.density[0], corpus.density.at(-1)];
    return overviewScale(first && last ? { from: first.start, to: last.end } : limits, corpus.gaps);
  }, [corpus, limits]);
  const highest = Math.max(1, ...corpus.density.map(({ count }) => count));
  const onWindow = (next: DayWindow): void => go({ window: next });
  const { draft, handlers } = useBrush(window, scale, limits, onWindow);
  const shown = draft ?? window;
  const [start, end] = [scale.position(shown.from), endOf(shown.to, scale)];

  return (
    <section className={styles.overview} aria-label={t('window.overview')} data-testid="overview">
      <div className={styles.track} {...handlers}>
        <svg className={styles.bars} viewBox="0 0 1000 40" preserveAspectRatio="none" aria-hidden="true">
          <Bars className={styles.all} bars={bars(corpus.density, highest, scale)} window={shown} />
          <Bars className={styles.matching} bars={bars(matching, highest, scale)} window={shown} />
        </svg>
        {breaks(scale).map((x) => (
          <span key={x} className={styles.break} style={{ left: percent(x) }} aria-hidden="true" />
        ))}
        <div className={styles.window} style={{ left: percent(start), width: percent(end - start) }}>
          <Handle side="from" window={shown} limits={limits} onWindow={onWindow} />
          <Handle side="to" window={shown} limits={limits} onWindow={onWindow} />
        </div>
      </div>
      <ol className={styles.years}>
        {yearLabels(scale).map(({ year, x, width, window: own, leaves, lone }) => (
          <li
            key={year}
            style={{ left: percent(x), width: percent(width) }}
            data-leaves={leaves}
            data-lone={lone || undefined}
            data-within={(own.from <= shown.to && own.to >= shown.from) || undefined}
          >
            <ViewLink view={view} go={go} change={{ window: own }}>
              <span>{year.slice(0, -2)}</span>
              {year.slice(-2)}
            </ViewLink>
          </li>
        ))}
      </ol>
    </section>
  );
}

const percent = (part: number): string => `${(part * 100).toFixed(3)}%`;

interface BarsProps {
  bars: readonly Bar[];
  className: string | undefined;
  window: DayWindow;
}

/** The bars in two shapes, those outside the window and those in it: hundreds of them are no more to the page than these. */
function Bars({ bars: drawn, className, window }: BarsProps) {
  const isWithin = ({ bucket }: Bar): boolean => bucket.start <= window.to && bucket.end >= window.from;
  return (
    <g className={className}>
      <path d={outline(drawn.filter((bar) => !isWithin(bar)))} />
      <path data-within d={outline(drawn.filter(isWithin))} />
    </g>
  );
}

/** Bars from the axis up, a unit apart. */
const outline = (drawn: readonly Bar[]): string =>
  drawn
    .map(({ x, width, height }) => {
      const [wide, high] = [Math.max(width * 1000 - 1, 1).toFixed(2), Math.max(height * 38, 2).toFixed(2)];
      return `M${(x * 1000).toFixed(2)} 40v-${high}h${wide}v${high}z`;
    })
    .join('');

/** How far an arrow key and a page key move an end of the window, in days. */
const STEPS: Record<string, number> = { ArrowLeft: -7, ArrowRight: 7, PageDown: -365, PageUp: 365 };

interface HandleProps {
  side: 'from' | 'to';
  window: DayWindow;
  limits: DayWindow;
  onWindow(window: DayWindow): void;
}

/** An end of the window, for the keyboard: arrows move it by a week, page keys by a year. */
function Handle({ side, window, limits, onWindow }: HandleProps) {
  const t = useTranslations();
  const day = window[side];
  function move(event: KeyboardEvent<HTMLElement>): void {
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = { ...window, [side]: addDays(day, by) };
    if (next.from <= next.to && next.from >= limits.from && next.to <= limits.to) onWindow(next);
  }
  return (
    <span
      role="slider"
      tabIndex={0}
      className={styles.handle}
      data-side={side}
      data-testid={`window-${side}`}
      aria-label={side === 'from' ? t('window.start') : t('window.end')}
      aria-valuemin={dayNumber(limits.from)}
      aria-valuemax={dayNumber(limits.to)}
      aria-valuenow={dayNumber(day)}
      aria-valuetext={shortDate({ earliest: day, latest: day, precision: 'DAY' }, localeOf(useLocale()))}
      onKeyDown={move}
    />
  );
}
