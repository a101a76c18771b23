'use client';

import { ArrowUpRight } from 'lucide-react';
import { useSearchParams } from 'next/navigation';
import { fr } from '../../messages/fr.ts';
import { readView, viewQuery } from '../share-view/view.ts';
import styles from './EmbedBar.module.css';

/** The foot of a frame: whose chronology it is, and the way to the same view on its own page. */
export function EmbedBar({ publicUrl }: { publicUrl: string }) {
  const parameters = useSearchParams();
  const query = viewQuery(readView((name) => parameters.get(name)));
  return (
    <footer className={styles.bar}>
      <h1>{fr.name}</h1>
      <a href={`${publicUrl}/${query ? `?${query}` : ''}`} target="_blank" rel="noopener">
        {fr.embed.open}
        <ArrowUpRight size={16} aria-hidden="true" />
      </a>
    </footer>
  );
}
