import type { DayWindow } from '@ephemeride/domain';
import { sameWindow } from '@ephemeride/timeline';
import { speech } from '../../language/server.ts';
import type { CorpusDigest } from '../browse/corpus.ts';
import { windowName } from '../choose-window/window-name.ts';
import { type View, viewQuery } from '../share-view/view.ts';
import styles from './ChartWays.module.css';

export interface ChartWaysProps {
  view: View;
  window: DayWindow;
  corpus: CorpusDigest;
}

/** From the charts to other periods of theirs, to the filters and to the chronology of the same view. */
export async function ChartWays({ view, window, corpus }: ChartWaysProps) {
  const { t, site, language } = await speech();
  const hrefOf = (path: string, change: Partial<View> = {}): string =>
    `${site.root}${path}?${viewQuery({ ...view, ...change })}`;
  const periods = [
    { asked: null, days: corpus.first, name: corpus.first && windowName(corpus.first, language) },
    { asked: 'all', days: corpus.limits, name: t('window.all') },
  ] as const;
  return (
    <nav className={styles.ways} aria-label={t('charts.ways')}>
      <ul>
        {periods.map(({ asked, days, name }) => (
          <li key={asked}>
            <a
              href={hrefOf('/charts', { window: asked })}
              aria-current={(days !== null && sameWindow(days, window)) || undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
      <a href={hrefOf('/')}>{t('charts.chronology')}</a>
      <a href={hrefOf('/filters')}>{t('charts.filter')}</a>
    </nav>
  );
}
