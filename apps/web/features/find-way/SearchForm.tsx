'use client';

import { Search } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useSite } from '../../language/Speech.tsx';
import { useView } from '../share-view/use-view.ts';
import { viewQuery } from '../share-view/view.ts';
import styles from './SearchForm.module.css';

/**
 * Looks for words in the chronology: on its own page in place, keeping the rest of the view; from elsewhere, and where scripts do
 * not run, as a plain form.
 */
export function SearchForm({ inPlace }: { inPlace: boolean }) {
  const { root } = useSite();
  const t = useTranslations();
  const { view, go } = useView(false);
  const kept = new URLSearchParams(viewQuery({ ...view, text: null, entry: null }));
  return (
    <search className={styles.place}>
      <form
        className={styles.search}
        action={`${root}/`}
        method="get"
        onSubmit={(event) => {
          if (!inPlace) return;
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
          aria-label={t('header.search')}
          placeholder={t('header.searchPlaceholder')}
          data-testid="search"
        />
        {[...kept].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
      </form>
    </search>
  );
}
