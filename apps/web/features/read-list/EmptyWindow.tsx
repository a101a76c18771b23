import type { DayWindow } from '@ephemeride/domain';
import type { MouseEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { Translate } from '../../language/translate.ts';
import { Printed } from '../../typography/Printed.tsx';
import styles from './EmptyWindow.module.css';

/** The entry that stands nearest to an empty window. */
export interface NearestEntry {
  readonly title: string;
  readonly when: string;
  /** Days between the window and the entry. */
  readonly days: number;
  /** A window as long as the empty one, around the entry. */
  readonly window: DayWindow;
}

export interface EmptyWindowProps {
  filtered: boolean;
  nearest: NearestEntry | null;
  /** Whether the filters leave nothing in the whole chronology. */
  nowhere: boolean;
  goHref: string | null;
  clearHref: string;
  onGo(event: MouseEvent): void;
  onClear(event: MouseEvent): void;
}

/** What a window without entries says: how far the nearest entry is, and the way there. */
export function EmptyWindow({
  filtered,
  nearest,
  nowhere,
  goHref,
  clearHref,
  onGo,
  onClear,
}: EmptyWindowProps) {
  const t = useTranslations();
  return (
    <div className={styles.empty} data-testid="empty-window">
      <h2>{t('list.emptyTitle')}</h2>
      {filtered && <p>{t(nowhere ? 'filters.nowhere' : 'list.emptyFiltered')}</p>}
      {nearest && (
        <p>
          <Printed>
            {t('list.nearest', {
              title: nearest.title,
              when: nearest.when,
              distance: distance(nearest.days, t),
            })}
          </Printed>
        </p>
      )}
      <p className={styles.ways}>
        {nearest && goHref && (
          <a className={styles.go} href={goHref} onClick={onGo}>
            {t('list.go')}
          </a>
        )}
        {filtered && (
          <a href={clearHref} onClick={onClear}>
            {t('list.clearFilters')}
          </a>
        )}
      </p>
    </div>
  );
}

/** A number of days in the unit that one would say: `12 jours`, `8 mois`, `31 ans`. */
function distance(days: number, t: Translate): string {
  if (days < 45) return t('list.days', { count: days });
  if (days < 730) return t('list.months', { count: Math.round(days / 30.44) });
  return t('list.years', { count: Math.round(days / 365.25) });
}
