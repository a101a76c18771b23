'use client';

import type { FragmentOf, ResultOf } from '@ephemeride/contract';
import { readFragment } from '@ephemeride/contract';
import type { Hue } from '@ephemeride/timeline';
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import styles from './EntryList.module.css';
import { EntryRow } from './EntryRow.tsx';
import { entryRowFragment } from './entry-row-fragment.ts';
import { chunksOf } from './row-chunks.ts';
import { SeenRows } from './SeenRows.tsx';
import { byYear, newestFirst, type YearGroup } from './years.ts';

type RowRef = FragmentOf<typeof entryRowFragment>;
type Row = ResultOf<typeof entryRowFragment> & { readonly ref: RowRef };

export interface EntryListProps {
  entries: readonly RowRef[];
  selected: string | null;
  pointed: string | null;
  hues: ReadonlyMap<string, Hue>;
  hrefOf(id: string): string;
  onOpen(id: string): void;
  onPoint(id: string | null): void;
}

/** With more rows than this, those far from what is seen leave the page. */
const MOST_ROWS = 60;

/** The chronology in words, the newest first: complete without the picture, and walked with the arrow keys. */
export function EntryList(props: EntryListProps) {
  const t = useTranslations();
  const [walked, setWalked] = useState<string | null>(null);
  const years = useMemo(() => {
    const rows = props.entries.map((ref) => ({ ref, ...readFragment(entryRowFragment, ref) }));
    return byYear(newestFirst(rows));
  }, [props.entries]);
  const ids = useMemo(() => years.flatMap(({ entries }) => entries.map(({ id }) => id)), [years]);
  useEffect(() => {
    if (walked !== null) rowOf(walked)?.focus();
  }, [walked]);

  /** Up and Down, Home and End move between the rows, drawn or not. */
  function walk(event: KeyboardEvent<HTMLElement>): void {
    const at = ids.indexOf((document.activeElement as HTMLElement | null)?.dataset.row ?? '');
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: ids.length - 1 }[event.key];
    if (next === undefined || at < 0) return;
    event.preventDefault();
    const id = ids[Math.min(Math.max(next, 0), ids.length - 1)]!;
    setWalked(id);
    rowOf(id)?.focus();
  }

  const draw = (some: readonly YearGroup<Row>[]): ReactNode =>
    some.map(({ year, entries }) => (
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
    ));

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the rows are links; the keys only move between them
    <div data-testid="entry-list" onKeyDown={walk}>
      <p className="spoken with-script">{t('list.help')}</p>
      {ids.length <= MOST_ROWS
        ? draw(years)
        : chunksOf(years).map(({ id, years: own, rows }, i) => (
            <SeenRows
              key={id}
              rows={rows}
              first={i < 2}
              held={own.some(({ entries }) =>
                entries.some((each) => each.id === props.selected || each.id === walked),
              )}
            >
              {() => draw(own)}
            </SeenRows>
          ))}
    </div>
  );
}

const rowOf = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
