'use client';

import { Search } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSite } from '../../language/Speech.tsx';
import { useView } from '../share-view/use-view.ts';
import { type View, viewQuery } from '../share-view/view.ts';
import styles from './SearchForm.module.css';

/** What the words may mean is suggested once somebody is about to type. */
const Suggestions = dynamic(() => import('./Suggestions.tsx'), { ssr: false });

/**
 * Looks for words in the chronology: on its own page in place, keeping the rest of the view; from elsewhere, and where scripts do
 * not run, as a plain form.
 */
export function SearchForm({ inPlace }: { inPlace: boolean }) {
  const { root } = useSite();
  const t = useTranslations();
  const { view, go } = useView(false);
  const [input, setInput] = useState<HTMLInputElement | null>(null);
  const kept = new URLSearchParams(viewQuery({ ...view, text: null, entry: null }));
  const show = (change: Partial<View>): void => {
    if (inPlace) go(change);
    else location.assign(`${root}/?${viewQuery({ ...view, entry: null, ...change })}`);
  };
  return (
    <search className={styles.place}>
      <form
        className={styles.search}
        action={`${root}/`}
        method="get"
        onSubmit={(event) => {
          event.preventDefault();
          const words = new FormData(event.currentTarget).get('q');
          show({ text: typeof words === 'string' && words.trim() ? words.trim() : null });
        }}
      >
        <Search size={16} aria-hidden="true" />
        <input
          key={view.text}
          type="text"
          inputMode="search"
          enterKeyHint="search"
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          name="q"
          defaultValue={view.text ?? ''}
          aria-label={t('search.label')}
          placeholder={t('search.placeholder')}
          data-testid="search"
          onFocus={(event) => setInput(event.currentTarget)}
        />
        {[...kept].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {input && <Suggestions input={input} view={view} show={show} />}
      </form>
    </search>
  );
}
