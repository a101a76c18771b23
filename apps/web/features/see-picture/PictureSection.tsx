'use client';

import type { DayWindow } from '@ephemeride/domain';
import { type PictureData, panWindow, ROW_REM, zoomWindow } from '@ephemeride/timeline';
import { ChevronLeft, ChevronRight, Home, ZoomIn, ZoomOut } from 'lucide-react';
import dynamic from 'next/dynamic';
import { type ComponentProps, type KeyboardEvent, type ReactNode, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Pointing } from '../point-at/pointing.ts';
import { usePointedEntry } from '../point-at/use-pointing.ts';
import type { Going } from '../share-view/use-view.ts';
import { Legend } from './Legend.tsx';
import styles from './PictureSection.module.css';
import { PointedMark } from './PointedMark.tsx';

/** What stands in the picture's place while it loads. */
function Loading() {
  const t = useTranslations();
  return <p className={styles.wait}>{t('picture.loading')}</p>;
}

const TimelinePicture = dynamic(() => import('@ephemeride/timeline/picture'), {
  ssr: false,
  loading: Loading,
});

/** The axis above the rows, in rem. */
const AXIS_REM = 3;

/** From this width on, the picture is drawn unasked. */
const WIDE = '(min-width: 44rem)';

export interface PictureSectionProps {
  data: PictureData;
  /** What is shown; `data` may be of an older window until the answer is here. */
  window: DayWindow;
  selected: string | null;
  pointing: Pointing;
  /** How many rows of marks the picture will have: its room is kept while it loads. */
  rows: number;
  onWindow(window: DayWindow | null, going: Going): void;
  onSelect(entry: string): void;
}

/** The timeline with its buttons and keys; on a phone, only once asked for. */
export function PictureSection(props: PictureSectionProps) {
  const t = useTranslations();
  const { data, window, onWindow } = props;
  const [drawn, setDrawn] = useState(false);
  useEffect(() => setDrawn(matchMedia(WIDE).matches), []);

  const step = (next: DayWindow): void => onWindow(next, 'STEP');
  const zoom = (factor: number): void => step(zoomWindow(window, factor, 0.5, data));
  const pan = (part: number): void => step(panWindow(window, part, data));

  const keys: Record<string, () => void> = {
    '+': () => zoom(0.5),
    '=': () => zoom(0.5),
    '-': () => zoom(2),
    ArrowLeft: () => pan(-0.2),
    ArrowRight: () => pan(0.2),
    Home: () => onWindow(null, 'STEP'),
  };
  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  return (
    <section className={`${styles.section} with-script`} data-drawn={drawn} aria-label={t('picture.label')}>
      <button type="button" className={styles.ask} aria-expanded={drawn} onClick={() => setDrawn(!drawn)}>
        {drawn ? t('picture.hide') : t('picture.show')}
      </button>
      <div
        className={styles.picture}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the picture is moved by keys
        tabIndex={0}
        role="application"
        aria-roledescription={t('picture.label')}
        aria-label={t('picture.label')}
        aria-describedby="picture-help"
        data-testid="picture"
        style={{ minHeight: `${AXIS_REM + ROW_REM * props.rows}rem` }}
        onKeyDown={onKeyDown}
      >
        {drawn && (
          <PointedPicture
            data={data}
            window={window}
            selected={props.selected}
            pointing={props.pointing}
            originsLabel={t('picture.origins')}
            onWindow={(next) => onWindow(next, 'GESTURE')}
            onStretch={step}
            onSelect={props.onSelect}
          />
        )}
      </div>
      <p id="picture-help" className="spoken">
        {t('picture.help')}
      </p>
      <div className={styles.foot}>
        <Legend />
        <p className={styles.hint}>{t('picture.hint')}</p>
        <div className={styles.tools}>
          <Tool label={t('picture.earlier')} testId="pan-earlier" onClick={() => pan(-0.2)}>
            <ChevronLeft size={18} aria-hidden="true" />
          </Tool>
          <Tool label={t('picture.later')} testId="pan-later" onClick={() => pan(0.2)}>
            <ChevronRight size={18} aria-hidden="true" />
          </Tool>
          <Tool label={t('picture.zoomOut')} testId="zoom-out" onClick={() => zoom(2)}>
            <ZoomOut size={18} aria-hidden="true" />
          </Tool>
          <Tool label={t('picture.zoomIn')} testId="zoom-in" onClick={() => zoom(0.5)}>
            <ZoomIn size={18} aria-hidden="true" />
          </Tool>
          <Tool label={t('picture.home')} testId="zoom-home" onClick={() => onWindow(null, 'STEP')}>
            <Home size={18} aria-hidden="true" />
          </Tool>
        </div>
      </div>
      <PointedMark pointing={props.pointing} />
    </section>
  );
}

/** The picture in step with what is pointed at, apart from all around it. */
function PointedPicture({
  pointing,
  ...rest
}: Omit<ComponentProps<typeof TimelinePicture>, 'hovered' | 'onHover'> & { pointing: Pointing }) {
  return (
    <TimelinePicture
      {...rest}
      hovered={usePointedEntry(pointing)}
      onHover={(item, at) => pointing.pointAt(item?.entry ?? null, item && at && { item, at })}
    />
  );
}

function Tool(props: { label: string; testId: string; onClick(): void; children: ReactNode }) {
  return (
    <button
      type="button"
      aria-label={props.label}
      title={props.label}
      data-testid={props.testId}
      onClick={props.onClick}
    >
      {props.children}
    </button>
  );
}
