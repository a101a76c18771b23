'use client';

import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { fr } from '../../messages/fr.ts';
import { French } from '../../typography/French.tsx';
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
  const [active, setActive] = useState(0);
  const evidence = entry.evidence[active];
  const despatch = entry.documents.find(({ id }) => id === evidence?.document.id);
  const inDocument = entry.evidence.filter((each) => each.document.id === despatch?.id);
  return (
    <article className={styles.panel} data-testid="panel" data-entry={entry.id} aria-labelledby="panel-title">
      <header className={styles.head}>
        <p className={styles.kind}>
          {kindWord(entry)}
          {entry.__typename === 'Event' && entry.status !== 'HELD' && ` · ${fr.statuses[entry.status]}`}
        </p>
        <a
          className={styles.close}
          href={closeHref}
          aria-label={fr.panel.close}
          data-testid="panel-close"
          onClick={(event) => {
            event.preventDefault();
            onClose();
          }}
        >
          <X size={20} aria-hidden="true" />
        </a>
        <h2 id="panel-title" ref={heading} tabIndex={-1}>
          <French>{entry.title}</French>
        </h2>
      </header>
      <div className={styles.body}>
        {evidence && despatch ? (
          <figure className={styles.proof}>
            <blockquote data-testid="quote">{evidence.quote}</blockquote>
            <figcaption>
              <Source despatch={despatch} />
              {entry.evidence.length > 1 && (
                <Turner at={active} count={entry.evidence.length} onTurn={setActive} />
              )}
            </figcaption>
          </figure>
        ) : (
          <p className={styles.none}>{fr.panel.noEvidence}</p>
        )}
        <Facts entry={entry} />
      </div>
      {despatch && evidence && (
        <>
          <h3 className={styles.despatch}>
            {fr.panel.despatch}
            <span>
              <French>{despatch.title}</French>
            </span>
          </h3>
          <Despatch despatch={despatch} evidence={inDocument} active={inDocument.indexOf(evidence)} />
        </>
      )}
    </article>
  );
}

/** Agency and date of a despatch, as a newspaper would print them under a quotation. */
function Source({ despatch }: { despatch: PanelDocument }) {
  const source = [despatch.agency ?? fr.panel.unsigned, despatch.date?.display].filter(Boolean).join(', ');
  return (
    <span data-testid="source">
      — <French>{source}</French>
    </span>
  );
}

function Turner({ at, count, onTurn }: { at: number; count: number; onTurn(at: number): void }) {
  return (
    <span className={styles.turner}>
      <button type="button" aria-label={fr.panel.previous} disabled={at === 0} onClick={() => onTurn(at - 1)}>
        <ChevronLeft size={16} aria-hidden="true" />
      </button>
      <span aria-live="polite" data-testid="evidence-count">
        <span className="spoken">{fr.panel.evidenceOf(at + 1, count)}</span>
        <span aria-hidden="true">
          {at + 1} / {count}
        </span>
      </span>
      <button
        type="button"
        aria-label={fr.panel.next}
        disabled={at === count - 1}
        onClick={() => onTurn(at + 1)}
      >
        <ChevronRight size={16} aria-hidden="true" />
      </button>
    </span>
  );
}
