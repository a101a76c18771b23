'use client';

import type { ResultOf } from '@ephemeride/contract';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import { Printed } from '../../typography/Printed.tsx';
import { useIsPointed } from '../point-at/use-pointing.ts';
import type { EntryRowProps } from './EntryRow.tsx';
import styles from './EntryTable.module.css';
import type { entryRowFragment } from './entry-row-fragment.ts';
import { Glyph } from './Glyph.tsx';
import { glyphOf } from './glyph-of.ts';
import { kindWord } from './kind-word.ts';

export interface TableRowProps extends Omit<EntryRowProps, 'entry'> {
  row: ResultOf<typeof entryRowFragment>;
}

/** An entry in one line of the table. */
export const TableRow = memo(function TableRow({
  row,
  href,
  selected,
  pointing,
  hues,
  onOpen,
}: TableRowProps) {
  const t = useTranslations();
  const isPointed = useIsPointed(pointing, row.id);
  return (
    <tr
      data-testid="entry"
      data-entry={row.id}
      data-pointed={isPointed || undefined}
      data-selected={selected || undefined}
      onMouseEnter={() => pointing.pointAt(row.id)}
      onMouseLeave={() => pointing.pointAt(null)}
    >
      <td>
        <span className={styles.when}>
          <Glyph {...glyphOf(row, hues)} />
          <time dateTime={row.date?.edtf}>
            <Printed>{row.date?.display ?? t('list.undated')}</Printed>
          </time>
        </span>
      </td>
      <th scope="row">
        <a
          href={href}
          data-row={row.id}
          aria-current={selected || undefined}
          onFocus={() => pointing.pointAt(row.id)}
          onBlur={() => pointing.pointAt(null)}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
            event.preventDefault();
            onOpen(row.id);
          }}
        >
          <Printed>{row.title}</Printed>
        </a>
      </th>
      <td>
        {kindWord(row, t)}
        {row.__typename === 'Event' && row.status !== 'HELD' && <em> {t(`statuses.${row.status}`)}</em>}
      </td>
      <td>{row.countries.map(({ name }) => name).join(', ')}</td>
      <td>{row.__typename === 'Event' ? row.place?.name : null}</td>
    </tr>
  );
});
