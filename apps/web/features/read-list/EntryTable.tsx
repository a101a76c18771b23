'use client';

import { type FragmentOf, readFragment } from '@ephemeride/contract';
import type { Hue } from '@ephemeride/timeline';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Pointing } from '../point-at/pointing.ts';
import { ViewLink, type ViewLinkContext } from '../share-view/ViewLink.tsx';
import styles from './EntryTable.module.css';
import { entryRowFragment } from './entry-row-fragment.ts';
import { kindWord } from './kind-word.ts';
import { chunksOf } from './row-chunks.ts';
import { SeenRows } from './SeenRows.tsx';
import { TableRow } from './TableRow.tsx';
import {
  COLUMNS,
  type Column,
  columnOf,
  isDescending,
  pressed,
  sortRows,
  type TableSort,
} from './table-sort.ts';
import { useWalk } from './use-walk.ts';

export interface EntryTableProps extends ViewLinkContext {
  entries: readonly FragmentOf<typeof entryRowFragment>[];
  sort: TableSort;
  selected: string | null;
  pointing: Pointing;
  hues: ReadonlyMap<string, Hue>;
  hrefOf(id: string): string;
  onOpen(id: string): void;
}

/** The same entries as the list, a line each, sorted by the column that the address names. */
export function EntryTable(props: EntryTableProps) {
  const t = useTranslations();
  const { entries, sort, view, go } = props;
  const rows = useMemo(
    () =>
      sortRows(
        entries.map((ref) => readFragment(entryRowFragment, ref)),
        sort,
        (row) => kindWord(row, t),
        view.language,
      ),
    [entries, sort, t, view.language],
  );
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const { walked, walk } = useWalk(ids);
  const chunks = useMemo(() => chunksOf([{ year: null, entries: rows }]), [rows]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the titles are links; the keys only move between them
    <div className={styles.scroll} data-testid="entry-table" onKeyDown={walk}>
      <table className={styles.table}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <HeadCell key={column} column={column} sort={sort} view={view} go={go} />
            ))}
          </tr>
        </thead>
        {chunks.map(({ id, years, rows: count }, i) => (
          <SeenRows
            key={id}
            inTable
            rows={count}
            first={i < 4}
            held={
              i === 0 ||
              years.some((year) => year.entries.some((row) => row.id === props.selected || row.id === walked))
            }
          >
            {() =>
              years[0]!.entries.map((row) => (
                <TableRow
                  key={row.id}
                  row={row}
                  href={props.hrefOf(row.id)}
                  selected={row.id === props.selected}
                  pointing={props.pointing}
                  hues={props.hues}
                  onOpen={props.onOpen}
                />
              ))
            }
          </SeenRows>
        ))}
      </table>
    </div>
  );
}

/** A column's name, which sorts by it. */
function HeadCell({ column, sort, view, go }: ViewLinkContext & { column: Column; sort: TableSort }) {
  const t = useTranslations();
  const name = t(`form.${column}`);
  const next = pressed(column, sort);
  const sorted = columnOf(sort) === column;
  const Arrow = isDescending(sort) ? ArrowDown : ArrowUp;
  return (
    <th scope="col" aria-sort={sorted ? (isDescending(sort) ? 'descending' : 'ascending') : undefined}>
      <ViewLink
        view={view}
        go={go}
        change={{ table: next }}
        label={t(isDescending(next) ? 'form.descending' : 'form.ascending', { column: name })}
        testId={`sort-${column}`}
      >
        {name}
        {sorted && <Arrow size={14} aria-hidden="true" />}
      </ViewLink>
    </th>
  );
}
