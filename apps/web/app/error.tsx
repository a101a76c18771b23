'use client';

import { useTranslations } from 'use-intl';
import styles from '../features/wait-for-service/Fault.module.css';

/** What is shown where a page breaks. */
export default function Broken({ reset }: { error: Error; reset: () => void }) {
  const t = useTranslations();
  return (
    <main id="texte" tabIndex={-1} className={styles.fault}>
      <h1>{t('faults.broken')}</h1>
      <p>{t('faults.brokenHelp')}</p>
      <p>
        <button type="button" className={styles.retry} onClick={reset}>
          {t('faults.retry')}
        </button>
      </p>
    </main>
  );
}
