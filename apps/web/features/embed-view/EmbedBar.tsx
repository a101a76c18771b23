'use client';

import { ArrowUpRight } from 'lucide-react';
import { useSearchParams } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { readView, viewQuery } from '../share-view/view.ts';
import styles from './EmbedBar.module.css';

/** The foot of a frame: whose chronology it is, and the way to the same view on its own page. */
export function EmbedBar({ publicUrl }: { publicUrl: string }) {
  const t = useTranslations();
  const parameters = useSearchParams();
  const query = viewQuery(readView((name) => parameters.get(name)));
  return (
    <footer className={styles.bar}>
      <h1>{t('name')}</h1>
      <a href={`${publicUrl}/${query ? `?${query}` : ''}`} target="_blank" rel="noopener">
        {t('embed.open')}
        <ArrowUpRight size={16} aria-hidden="true" />
      </a>
    </footer>
  );
}
