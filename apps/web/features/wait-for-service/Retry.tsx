'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { useSite } from '../../language/Speech.tsx';
import { queryText } from '../share-view/view.ts';
import styles from './Fault.module.css';

/** Loads the page again, as it was asked for. */
export function Retry() {
  const t = useTranslations();
  const { root } = useSite();
  const query = queryText(new URLSearchParams(useSearchParams()));
  return (
    <a className={styles.retry} href={`${root}${usePathname()}${query ? `?${query}` : ''}`}>
      {t('faults.retry')}
    </a>
  );
}
