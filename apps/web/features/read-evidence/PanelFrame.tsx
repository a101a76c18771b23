'use client';

import { readFragment } from '@ephemeride/contract';
import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { useLocale, useTranslations } from 'use-intl';
import { localeOf } from '../../language/languages.ts';
import { Bones } from '../wait-for-service/Bones.tsx';
import { TryAgain } from '../wait-for-service/TryAgain.tsx';
import { EntryPanel } from './EntryPanel.tsx';
import { type EntryAnswer, entryPanelFragment, entryQuery, type PanelEntry } from './entry-query.ts';
import styles from './PanelFrame.module.css';

export interface PanelFrameProps {
  /** The id of the open entry, null for none. */
  entry: string | null;
  /** What the server already asked for, and of which entry. */
  initial: { readonly entry: string; readonly answer: EntryAnswer } | null;
  closeHref: string;
  onClose(): void;
}

/** The place of the panel: a column beside the list, a sheet on a phone; a hint while nothing is open. */
export function PanelFrame({ entry, initial, closeHref, onClose }: PanelFrameProps) {
  const t = useTranslations();
  const frame = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const known = entry !== null && initial?.entry === entry;
  const [{ data, fetching, error }, again] = useQuery({
    query: entryQuery,
    variables: { id: entry ?? '', locale: localeOf(useLocale()) },
    pause: entry === null || known,
  });
  const node = known ? initial.answer.node : data?.node;
  const shown = node && node.id === entry ? panelEntry(node) : null;

  const opened = shown?.id;
  useEffect(() => {
    if (opened) bringIntoSight(frame.current, heading.current);
  }, [opened]);

  if (entry === null) {
    return (
      <section className={styles.frame} data-empty="true" aria-label={t('panel.label')}>
        <p className={styles.hint}>{t('panel.hint')}</p>
      </section>
    );
  }
  return (
    <section ref={frame} className={styles.frame} aria-label={t('panel.label')} aria-busy={fetching}>
      {shown ? (
        <EntryPanel key={shown.id} entry={shown} closeHref={closeHref} heading={heading} onClose={onClose} />
      ) : (
        <div className={styles.hint}>
          {fetching && (
            <>
              <span className="spoken">{t('panel.loading')}</span>
              <Bones rows={6} />
            </>
          )}
          {!fetching && error && <TryAgain onTry={() => again({ requestPolicy: 'network-only' })} />}
          {!fetching && !error && <p>{t('panel.missing')}</p>}
          {!fetching && (
            <a
              className={styles.leave}
              href={closeHref}
              onClick={(event) => {
                event.preventDefault();
                onClose();
              }}
            >
              {t('panel.close')}
            </a>
          )}
        </div>
      )}
    </section>
  );
}

/** As much of a panel that opened below as a reader must see without scrolling, as a part of the window's height. */
const IN_SIGHT = 0.75;

/** On a phone the panel covers the list and takes the reader's place; beside the list it is scrolled to where it lies too low. */
function bringIntoSight(frame: HTMLElement | null, heading: HTMLElement | null): void {
  if (matchMedia('(max-width: 59.99rem)').matches) {
    heading?.focus();
    return;
  }
  const hidden = (frame?.getBoundingClientRect().top ?? 0) - innerHeight * (1 - IN_SIGHT);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (hidden > 0) scrollBy({ top: hidden, behavior: still ? 'instant' : 'smooth' });
}

/** A node as the panel shows it; null where the id is no entry's but a document's or person's. */
function panelEntry(node: NonNullable<EntryAnswer['node']>): PanelEntry | null {
  switch (node.__typename) {
    case 'Event':
    case 'Agreement':
    case 'Commemoration':
    case 'Anniversary':
      return readFragment(entryPanelFragment, node);
    default:
      return null;
  }
}
