'use client';

import { useEffect, useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { SOURCE_LANGUAGE } from '../../language/languages.ts';
import styles from './Despatch.module.css';
import type { PanelDocument, PanelEntry } from './entry-query.ts';
import { paragraphsOf } from './passages.ts';

export interface DespatchProps {
  despatch: PanelDocument;
  /** The entry's evidence in this despatch. */
  evidence: PanelEntry['evidence'];
  /** The index, in `evidence`, of the passage to scroll to. */
  active: number;
}

/** A despatch's whole text with the words that prove an entry marked, the active ones scrolled to. */
export function Despatch({ despatch, evidence, active }: DespatchProps) {
  const t = useTranslations();
  const text = useRef<HTMLElement>(null);
  const paragraphs = useMemo(
    () => paragraphsOf(despatch.text, evidence, despatch.parts),
    [despatch, evidence],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: another despatch has other marks to scroll to
  useEffect(() => {
    const mark = text.current?.querySelector<HTMLElement>(`[data-evidence="${active}"]`);
    if (!text.current || !mark) return;
    const above = mark.getBoundingClientRect().top - text.current.getBoundingClientRect().top;
    text.current.scrollTop += above - text.current.clientHeight / 4;
  }, [active, despatch]);

  let first: number | null = null;
  return (
    <section
      ref={text}
      className={styles.text}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={t('panel.despatch')}
      lang={SOURCE_LANGUAGE}
      data-testid="despatch"
    >
      {paragraphs.map(({ start, passages }) => (
        <p key={start}>
          {passages.map((passage) => {
            if (passage.evidence === null) {
              return (
                <span key={passage.start} data-part={passage.part ?? undefined}>
                  {passage.text}
                </span>
              );
            }
            const anchor = passage.evidence === active && first === null ? 'preuve' : undefined;
            if (anchor) first = passage.start;
            return (
              <mark
                key={passage.start}
                id={anchor}
                data-testid="evidence"
                data-evidence={passage.evidence}
                data-active={passage.evidence === active || undefined}
              >
                {passage.text}
              </mark>
            );
          })}
        </p>
      ))}
    </section>
  );
}
