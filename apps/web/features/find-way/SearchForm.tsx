'use client';

import { Search } from 'lucide-react';
import { fr } from '../../messages/fr.ts';
import { useView } from '../share-view/use-view.ts';
import { viewQuery } from '../share-view/view.ts';
import styles from './SearchForm.module.css';

/** Looks for words in the chronology, keeping the rest of the view; a plain form where scripts do not run. */
export function SearchForm() {
  const { view, go } = useView(false);
  const kept = new URLSearchParams(viewQuery({ ...view, text: null, entry: null }));
  return (
    <search className={styles.place}>
      <form
        className={styles.search}
        action="/"
        method="get"
        onSubmit={(event) => {
          event.preventDefault();
          const words = new FormData(event.currentTarget).get('q');
          go({ text: typeof words === 'string' && words.trim() ? words.trim() : null });
        }}
      >
        <Search size={16} aria-hidden="true" />
        <input
          key={view.text}
          type="search"
          name="q"
          defaultValue={view.text ?? ''}
          aria-label={fr.header.search}
          placeholder={fr.header.searchPlaceholder}
          data-testid="search"
        />
        {[...kept].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      </form>
    </search>
  );
}
