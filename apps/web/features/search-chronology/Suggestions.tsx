'use client';

import { useEffect, useState } from 'react';
import { useQuery } from 'urql';
import { useTranslations } from 'use-intl';
import { localeOf } from '../../language/languages.ts';
import { useSite } from '../../language/Speech.tsx';
import { documentHref } from '../find-way/site.ts';
import type { View } from '../share-view/view.ts';
import { Marked } from './Found.tsx';
import styles from './Suggestions.module.css';
import { suggestGroundQuery, suggestQuery } from './suggest-query.ts';
import { type Suggestion, suggestionsOf } from './suggestion.ts';
import { useCombobox } from './use-combobox.ts';

/** How long a reader must pause before the API is asked, in milliseconds; and how much they must have typed. */
const PAUSE_MS = 150;
const SHORTEST = 2;

export interface SuggestionsProps {
  input: HTMLInputElement;
  view: View;
  show(change: Partial<View>): void;
}

/** What the words in the search field may mean: a list box that the field's keys walk, after the ARIA pattern of a combobox. */
export default function Suggestions({ input, view, show }: SuggestionsProps) {
  const t = useTranslations();
  const site = useSite();
  const [typed, setTyped] = useState('');
  const asked = useLate(typed);
  const locale = localeOf(view.language);
  const [ground] = useQuery({ query: suggestGroundQuery, variables: { locale } });
  const [answer] = useQuery({
    query: suggestQuery,
    variables: { text: asked, locale },
    pause: asked.trim().length < SHORTEST,
  });
  const known = asked.trim().length < SHORTEST ? null : (answer.data ?? null);
  const suggestions =
    typed.trim().length < SHORTEST ? [] : suggestionsOf(typed, view, ground.data?.facets ?? null, known);

  function choose({ act }: Suggestion): void {
    input.value = view.text ?? '';
    setTyped('');
    if ('document' in act) location.assign(documentHref(site, act.document));
    else show(act.change);
  }
  const { active, open } = useCombobox(input, suggestions, setTyped, choose);

  return (
    <>
      <span className="spoken" role="status">
        {open && t('search.found', { count: suggestions.length })}
      </span>
      <div
        id="suggestions"
        role="listbox"
        aria-label={t('search.suggestions')}
        className={styles.list}
        hidden={!open}
        data-testid="suggestions"
      >
        {suggestions.map((suggestion) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field's own keys walk the options
          <div
            key={suggestion.id}
            id={`suggestion-${suggestion.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={suggestion === active}
            className={styles.option}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(suggestion)}
          >
            <span className={styles.label}>
              {suggestion.kind === 'text' ? (
                t('search.everywhere', { text: typed.trim() })
              ) : (
                <Marked pieces={suggestion.label} />
              )}
            </span>
            <span className={styles.kind}>{kindOf(suggestion)}</span>
            {suggestion.excerpt && (
              <span className={styles.excerpt}>
                <Marked pieces={suggestion.excerpt} />
              </span>
            )}
          </div>
        ))}
      </div>
    </>
  );

  /** What a suggestion is, or when. */
  function kindOf({ kind, detail }: Suggestion): string | null {
    if (kind === 'text') return null;
    if (kind === 'entry') return detail;
    return [t(`search.${kind}`), detail].filter(Boolean).join(' · ');
  }
}

/** A value once it has stayed the same for a while. */
function useLate(value: string): string {
  const [late, setLate] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLate(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return late;
}
