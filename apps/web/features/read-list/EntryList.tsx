'use client';

import type { FragmentOf, ResultOf } from '@ephemeride/contract';
import { readFragment } from '@ephemeride/contract';
import type { Hue } from '@ephemeride/timeline';
import { Fragment, type ReactNode, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Pointing } from '../point-at/pointing.ts';
import styles from './EntryList.module.css';
import { EntryRow } from './EntryRow.tsx';
import { entryRowFragment } from './entry-row-fragment.ts';
import { chunksOf } from './row-chunks.ts';
import { SeenRows } from './SeenRows.tsx';
import { silencesOf } from './silences.ts';
import { useWalk } from './use-walk.ts';
import { byYear, newestFirst, type YearGroup } from './years.ts';

type RowRef = FragmentOf<typeof entryRowFragment>;
type Row = ResultOf<typeof entryRowFragment> & { readonly ref: RowRef };

export interface EntryListProps {
  entries: readonly RowRef[];
  selected: string | null;
  pointing: Pointing;
  /** Days without an event that are worth telling; null where not every entry is listed. */
  silence: number | null;
  hues: ReadonlyMap<string, Hue>;
  hrefOf(id: string): string;
  onOpen(id: string): void;
}

const NO_SILENCE: ReadonlyMap<string, number> = new Map();

/** With more rows than this, those far from what is seen leave the page. */
const MOST_ROWS = 60;

/** The chronology in words, the newest first: complete without the picture, and walked with the arrow keys. */
export function EntryList(props: EntryListProps) {
  const t = useTranslations();
  const rows = useMemo(
    () => newestFirst(props.entries.map((ref) => ({ ref, ...readFragment(entryRowFragment, ref) }))),
    [props.entries],
  );
  const years = useMemo(() => byYear(rows), [rows]);
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const { walked, walk } = useWalk(ids);
  const silences = useMemo(
    () => (props.silence === null ? NO_SILENCE : silencesOf(rows, props.silence)),
    [rows, props.silence],
  );

  const draw = (some: readonly YearGroup<Row>[]): ReactNode =>
    some.map(({ year, entries }) => (
      <section key={year ?? 'undated'} aria-label={year ?? t('list.undated')}>
        <h2 className={styles.year}>{year ?? t('list.undated')}</h2>
        <ol className={styles.rows}>
          {entries.map(({ id, ref }) => (
            <Fragment key={id}>
              <EntryRow
                entry={ref}
                href={props.hrefOf(id)}
                selected={id === props.selected}
                pointing={props.pointing}
                hues={props.hues}
                onOpen={props.onOpen}
              />
              {silences.has(id) && (
                <li className={styles.silence}>{t('counted.gap', { count: silences.get(id)! })}</li>
              )}
            </Fragment>
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
        : chunksOf(years).map(({ id, years: own, rows: count }, i) => (
            <SeenRows
              key={id}
              rows={count}
              first={i < 2}
              // The first ones stay, so that the list can be reached by Tab.
              held={
                i === 0 ||
                own.some(({ entries }) =>
                  entries.some((row) => row.id === props.selected || row.id === walked),
                )
              }
            >
              {() => draw(own)}
            </SeenRows>
          ))}
    </div>
  );
}
