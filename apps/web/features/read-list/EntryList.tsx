'use client';

import type { FragmentOf } from '@ephemeride/contract';
import { readFragment } from '@ephemeride/contract';
import type { Hue } from '@ephemeride/timeline';
import { type KeyboardEvent, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import styles from './EntryList.module.css';
import { EntryRow } from './EntryRow.tsx';
import { entryRowFragment } from './entry-row-fragment.ts';
import { byYear, newestFirst } from './years.ts';

type RowRef = FragmentOf<typeof entryRowFragment>;

export interface EntryListProps {
  entries: readonly RowRef[];
  selected: string | null;
  pointed: string | null;
  hues: ReadonlyMap<string, Hue>;
  hrefOf(id: string): string;
  onOpen(id: string): void;
  onPoint(id: string | null): void;
}

/** The chronology in words, the newest first: complete without the picture, and walked with the arrow keys. */
export function EntryList(props: EntryListProps) {
  const t = useTranslations();
  const years = useMemo(() => {
    const rows = props.entries.map((ref) => ({ ref, ...readFragment(entryRowFragment, ref) }));
    return byYear(newestFirst(rows));
  }, [props.entries]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the rows are links; the keys only move between them
    <div data-testid="entry-list" onKeyDown={walk}>
      <p className="spoken with-script">{t('list.help')}</p>
      {years.map(({ year, entries }) => (
        <section key={year ?? 'undated'} aria-label={year ?? t('list.undated')}>
          <h2 className={styles.year}>{year ?? t('list.undated')}</h2>
          <ol className={styles.rows}>
            {entries.map(({ id, ref }) => (
              <EntryRow
                key={id}
                entry={ref}
                href={props.hrefOf(id)}
                selected={id === props.selected}
                pointed={id === props.pointed}
                hues={props.hues}
                onOpen={props.onOpen}
                onPoint={props.onPoint}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

/** Up and Down, Home and End move between the rows. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (next === undefined || at < 0) return;
  event.preventDefault();
  rows[Math.min(Math.max(next, 0), rows.length - 1)]?.focus();
}
