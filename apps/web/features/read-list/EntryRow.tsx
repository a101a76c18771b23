import { type FragmentOf, readFragment } from '@ephemeride/contract';
import type { Hue } from '@ephemeride/timeline';
import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { Translate } from '../../language/translate.ts';
import { Printed } from '../../typography/Printed.tsx';
import type { Pointing } from '../point-at/pointing.ts';
import { useIsPointed } from '../point-at/use-pointing.ts';
import { Found } from '../search-chronology/Found.tsx';
import styles from './EntryRow.module.css';
import { entryRowFragment } from './entry-row-fragment.ts';
import { Glyph } from './Glyph.tsx';
import { glyphOf } from './glyph-of.ts';
import { kindWord } from './kind-word.ts';

export interface EntryRowProps {
  entry: FragmentOf<typeof entryRowFragment>;
  /** Where the entry is open, for a reader without scripts too. */
  href: string;
  selected: boolean;
  pointing: Pointing;
  hues: ReadonlyMap<string, Hue>;
  onOpen(id: string): void;
}

/** One line of the chronology: when, what and where, then its title. */
export const EntryRow = memo(function EntryRow(props: EntryRowProps) {
  const t = useTranslations();
  const entry = readFragment(entryRowFragment, props.entry);
  const { pointAt } = props.pointing;
  const isPointed = useIsPointed(props.pointing, entry.id);
  const status = entry.__typename === 'Event' && entry.status !== 'HELD' ? entry.status : null;
  const place = entry.__typename === 'Event' ? entry.place?.name : null;
  return (
    <li data-testid="entry" data-entry={entry.id} className={styles.item}>
      <a
        className={styles.row}
        href={props.href}
        data-row={entry.id}
        data-pointed={isPointed || undefined}
        aria-current={props.selected || undefined}
        onMouseEnter={() => pointAt(entry.id)}
        onMouseLeave={() => pointAt(null)}
        onFocus={() => pointAt(entry.id)}
        onBlur={() => pointAt(null)}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
          event.preventDefault();
          props.onOpen(entry.id);
        }}
      >
        <span className={styles.mark}>
          <Glyph {...glyphOf(entry, props.hues)} />
        </span>
        <span className={styles.meta}>
          <time dateTime={entry.date?.edtf}>
            <Printed>{entry.date?.display ?? t('list.undated')}</Printed>
          </time>
          <span>{kindWord(entry, t)}</span>
          {place && <span>{place}</span>}
          {status && <span className={styles.status}>{t(`statuses.${status}`)}</span>}
        </span>
        <span className={styles.title}>
          <Found>{entry.title}</Found>
        </span>
        <span className={styles.countries}>
          {countryList(
            entry.countries.map(({ name }) => name),
            t,
          )}
        </span>
        <span className={styles.sources}>
          {entry.documents
            .map(({ agency, date }) => [agency, date?.display].filter(Boolean).join(', '))
            .join(' ; ')}
        </span>
      </a>
    </li>
  );
});

/** The most countries that a row names. */
const MOST_COUNTRIES = 3;

/** Countries in a line, the last ones counted where they are many. */
function countryList(names: readonly string[], t: Translate): string {
  const rest = names.length - MOST_COUNTRIES;
  if (rest <= 1) return names.join(', ');
  return `${names.slice(0, MOST_COUNTRIES).join(', ')} ${t('list.andOthers', { count: rest })}`;
}
