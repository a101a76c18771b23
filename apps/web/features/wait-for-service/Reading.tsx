'use client';

import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSite } from '../../language/Speech.tsx';
import styles from './Fault.module.css';
import type { Service } from './service.ts';

/** Milliseconds between two looks at how far the reading is. */
const EVERY = 1000;

type Reading = Extract<Service, { state: 'READING' }>;

/** How far the reading of the corpus is; opens the page itself once it is done. */
export function Reading({ initial }: { initial: Reading }) {
  const t = useTranslations();
  const { root } = useSite();
  const [{ done, total }, setReading] = useState(initial);
  useEffect(() => {
    const timer = setInterval(async () => {
      const answer = await fetch(`${root}/progress`, { cache: 'no-store' }).catch(() => null);
      const service = answer && ((await answer.json()) as Service);
      if (service?.state === 'READING') setReading(service);
      if (service?.state === 'READY') location.reload();
    }, EVERY);
    return () => clearInterval(timer);
  }, [root]);
  return (
    <main id="texte" tabIndex={-1} className={styles.fault} data-testid="reading">
      <h1>{t('faults.reading')}</h1>
      <p role="status">
        {total === null ? t('faults.readingSoon') : t('faults.readingSome', { done, total })}
      </p>
      <progress className={styles.progress} aria-label={t('faults.reading')} max={total ?? 1} value={done} />
      <p>{t('faults.readingHelp')}</p>
    </main>
  );
}
