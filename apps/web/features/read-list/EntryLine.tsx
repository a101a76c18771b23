import { type FragmentOf, readFragment } from '@ephemeride/contract';
import type { ReactNode } from 'react';
import { speech } from '../../language/server.ts';
import { Printed } from '../../typography/Printed.tsx';
import styles from './EntryLine.module.css';
import { entryRowFragment } from './entry-row-fragment.ts';
import { Glyph } from './Glyph.tsx';
import { glyphOf } from './glyph-of.ts';
import { kindWord } from './kind-word.ts';

export interface EntryLineProps {
  entry: FragmentOf<typeof entryRowFragment>;
  href: string;
  /** Whether it is the one that the page is about. */
  current?: boolean;
  /** What the page has to say of it besides. */
  children?: ReactNode;
}

/** An entry in a list of a page of its own: when, what and where, then its title. Rendered on the server only. */
export async function EntryLine({ entry: ref, href, current, children }: EntryLineProps) {
  const { t } = await speech();
  const entry = readFragment(entryRowFragment, ref);
  const event = entry.__typename === 'Event' ? entry : null;
  return (
    <li className={styles.line} data-testid="entry-line" data-entry={entry.id}>
      <Glyph {...glyphOf(entry, new Map())} />
      <div>
        <p className={styles.meta}>
          <time dateTime={entry.date?.edtf}>
            <Printed>{entry.date?.display ?? t('list.undated')}</Printed>
          </time>
          <span>{kindWord(entry, t)}</span>
          {event?.place && <span>{event.place.name}</span>}
          {event && event.status !== 'HELD' && <em>{t(`statuses.${event.status}`)}</em>}
        </p>
        <a className={styles.title} href={href} aria-current={current || undefined}>
          <Printed>{entry.title}</Printed>
        </a>
        {children}
      </div>
    </li>
  );
}
