import type { DayWindow } from '@ephemeride/domain';
import type { MouseEvent } from 'react';
import { fr } from '../../messages/fr.ts';
import { French } from '../../typography/French.tsx';
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
  goHref: string | null;
  clearHref: string;
  onGo(event: MouseEvent): void;
  onClear(event: MouseEvent): void;
}

/** What a window without entries says: how far the nearest entry is, and the way there. */
export function EmptyWindow({ filtered, nearest, goHref, clearHref, onGo, onClear }: EmptyWindowProps) {
  return (
    <div className={styles.empty} data-testid="empty-window">
      <h2>{fr.list.emptyTitle}</h2>
      {filtered && <p>{fr.list.emptyFiltered}</p>}
      {nearest && (
        <p>
          <French>{fr.list.nearest(nearest.title, nearest.when, fr.list.days(nearest.days))}</French>
        </p>
      )}
      <p className={styles.ways}>
        {nearest && goHref && (
          <a className={styles.go} href={goHref} onClick={onGo}>
            {fr.list.go}
          </a>
        )}
        {filtered && (
          <a href={clearHref} onClick={onClear}>
            {fr.list.clearFilters}
          </a>
        )}
      </p>
    </div>
  );
}
