'use client';

import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { useTranslations } from 'use-intl';
import { SOURCE_LANGUAGE } from '../../language/languages.ts';
import { useSite } from '../../language/Speech.tsx';
import { Printed } from '../../typography/Printed.tsx';
import { CiteEntry } from '../cite-entry/CiteEntry.tsx';
import { PageLink } from '../find-way/PageLink.tsx';
import { documentHref, eventHref, relationHref } from '../find-way/site.ts';
import { kindWord } from '../read-list/kind-word.ts';
import { Despatch } from './Despatch.tsx';
import styles from './EntryPanel.module.css';
import type { PanelDocument, PanelEntry } from './entry-query.ts';
import { Facts } from './Facts.tsx';

export interface EntryPanelProps {
  entry: PanelEntry;
  closeHref: string;
  heading: RefObject<HTMLHeadingElement | null>;
  onClose(): void;
}

/** An entry with the words that prove it, its facts, and the despatch in which they stand. */
export function EntryPanel({ entry, closeHref, heading, onClose }: EntryPanelProps) {
  const t = useTranslations();
  const site = useSite();
  const [active, setActive] = useState(0);
  const evidence = entry.evidence[active];
  const despatch = entry.documents.find(({ id }) => id === evidence?.document.id);
  const inDocument = entry.evidence.filter((each) => each.document.id === despatch?.id);
  return (
    <article className={styles.panel} data-testid="panel" data-entry={entry.id} aria-labelledby="panel-title">
      <header className={styles.head}>
        <p className={styles.kind}>
          {kindWord(entry, t)}
          {entry.__typename === 'Event' && entry.status !== 'HELD' && ` · ${t(`statuses.${entry.status}`)}`}
        </p>
        <a
          className={styles.close}
          href={closeHref}
          aria-label={t('panel.close')}
          data-testid="panel-close"
          onClick={(event) => {
            event.preventDefault();
            onClose();
          }}
        >
          <X size={20} aria-hidden="true" />
        </a>
        <h2 id="panel-title" ref={heading} tabIndex={-1}>
          <Printed>{entry.title}</Printed>
        </h2>
      </header>
      <div className={styles.body}>
        {evidence && despatch ? (
          <figure className={styles.proof}>
            <blockquote lang={SOURCE_LANGUAGE} data-testid="quote">
              {evidence.quote}
            </blockquote>
            <figcaption>
              <Source despatch={despatch} />
              {entry.evidence.length > 1 && (
                <Turner at={active} count={entry.evidence.length} onTurn={setActive} />
              )}
            </figcaption>
          </figure>
        ) : (
          <p className={styles.none}>{t('panel.noEvidence')}</p>
        )}
        <Facts entry={entry} />
        <Ways entry={entry} />
        <CiteEntry entry={entry.id} />
      </div>
      {despatch && evidence && (
        <>
          <h3 className={styles.despatch}>
            {t('panel.despatch')}
            <PageLink href={documentHref(site, despatch.slug, entry.id)}>{t('panel.whole')}</PageLink>
          </h3>
          <Despatch despatch={despatch} evidence={inDocument} active={inDocument.indexOf(evidence)} />
        </>
      )}
    </article>
  );
}

/** The most countries of a relation that the panel leads to: with more it would name a conference. */
const MOST_COUNTRIES = 3;

/** The ways from an entry to its own page and to the relation of its countries. */
function Ways({ entry }: { entry: PanelEntry }) {
  const t = useTranslations();
  const site = useSite();
  const { countries, documents } = entry;
  const related = countries.length > 1 && countries.length <= MOST_COUNTRIES;
  if (entry.__typename !== 'Event' && !related) return null;
  return (
    <ul className={styles.ways}>
      {entry.__typename === 'Event' && (
        <li>
          <PageLink href={eventHref(site, entry.id)}>
            {t('panel.reports', { count: documents.length })}
          </PageLink>
        </li>
      )}
      {related && (
        <li>
          <PageLink
            href={relationHref(
              site,
              countries.map(({ code }) => code),
            )}
          >
            {t('relation.title', { countries: countries.map(({ name }) => name).join(' – ') })}
          </PageLink>
        </li>
      )}
    </ul>
  );
}

/** Agency and date of a despatch, as a newspaper would print them under a quotation. */
function Source({ despatch }: { despatch: PanelDocument }) {
  const t = useTranslations();
  const source = [despatch.agency ?? t('panel.unsigned'), despatch.date?.display].filter(Boolean).join(', ');
  return (
    <span data-testid="source">
      — <Printed>{source}</Printed>
    </span>
  );
}

function Turner({ at, count, onTurn }: { at: number; count: number; onTurn(at: number): void }) {
  const t = useTranslations();
  return (
    <span className={styles.turner}>
      <button
        type="button"
        aria-label={t('panel.previous')}
        disabled={at === 0}
        onClick={() => onTurn(at - 1)}
      >
        <ChevronLeft size={16} aria-hidden="true" />
      </button>
      <span aria-live="polite" data-testid="evidence-count">
        <span className="spoken">{t('panel.evidenceOf', { index: at + 1, count })}</span>
        <span aria-hidden="true">
          {at + 1} / {count}
        </span>
      </span>
      <button
        type="button"
        aria-label={t('panel.next')}
        disabled={at === count - 1}
        onClick={() => onTurn(at + 1)}
      >
        <ChevronRight size={16} aria-hidden="true" />
      </button>
    </span>
  );
}
