import type { DayWindow } from '@ephemeride/domain';
import { type Ground, panWindow, sameWindow, snapWindow } from '@ephemeride/timeline';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { CorpusDigest } from '../browse/corpus.ts';
import { ViewLink, type ViewLinkContext } from '../share-view/ViewLink.tsx';
import type { View } from '../share-view/view.ts';
import { DateForm } from './DateForm.tsx';
import styles from './WindowPicker.module.css';
import { windowName } from './window-name.ts';

export interface WindowPickerProps extends ViewLinkContext {
  corpus: CorpusDigest;
  window: DayWindow;
  ground: Ground;
}

/** The windows that a reader asks for most, and the ones before and after; plain links. */
export function WindowPicker({ corpus, window, ground, view, go }: WindowPickerProps) {
  const t = useTranslations();
  const presets: { id: string; name: string; window: View['window']; days: DayWindow | null }[] = [
    {
      id: 'first',
      name: corpus.first ? windowName(corpus.first, view.language) : '',
      window: null,
      days: corpus.first,
    },
    { id: 'year', name: t('window.year'), window: corpus.lastYear, days: corpus.lastYear },
    { id: 'all', name: t('window.all'), window: 'all', days: corpus.limits },
  ];
  const named = presets.some(({ days }) => days !== null && sameWindow(days, window));
  return (
    <nav className={styles.picker} aria-label={t('window.label')} data-testid="window-picker">
      <ViewLink
        view={view}
        go={go}
        change={{ window: snapWindow(panWindow(window, -0.5, ground), ground) }}
        className={styles.step}
        label={t('window.earlier')}
        testId="window-earlier"
      >
        <ChevronLeft size={18} aria-hidden="true" />
      </ViewLink>
      <ul className={styles.presets}>
        {presets.map(({ id, name, window: asked, days }) => (
          <li key={id}>
            <ViewLink
              view={view}
              go={go}
              change={{ window: asked }}
              className={styles.preset}
              current={days !== null && sameWindow(days, window)}
              testId={`preset-${id}`}
            >
              {name}
            </ViewLink>
          </li>
        ))}
      </ul>
      <ViewLink
        view={view}
        go={go}
        change={{ window: snapWindow(panWindow(window, 0.5, ground), ground) }}
        className={styles.step}
        label={t('window.later')}
        testId="window-later"
      >
        <ChevronRight size={18} aria-hidden="true" />
      </ViewLink>
      <DateForm
        window={window}
        limits={ground.limits}
        opener={named ? t('window.dates') : windowName(window, view.language)}
        view={view}
        go={go}
      />
    </nav>
  );
}
