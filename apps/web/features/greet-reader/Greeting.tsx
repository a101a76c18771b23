'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import styles from './Greeting.module.css';
import { GREETED_KEY } from './greeted.ts';

/**
 * What the page is and how it is read, for who opens it the first time; dismissed for good. It stands in the page as sent, so that
 * nothing moves when scripts run, and is hidden before the first paint from who has dismissed it.
 */
export function Greeting() {
  const t = useTranslations();
  function dismiss(): void {
    document.documentElement.dataset.greeted = '';
    try {
      localStorage.setItem(GREETED_KEY, '1');
    } catch {
      // A browser that keeps nothing greets again the next time.
    }
    document.querySelector<HTMLElement>('[data-testid=search]')?.focus();
  }
  return (
    <aside
      className={`${styles.greeting} with-script`}
      aria-label={t('greeting.label')}
      data-testid="greeting"
    >
      <p>{t('greeting.words')}</p>
      <button type="button" onClick={dismiss} data-testid="greeting-dismiss">
        <X size={16} aria-hidden="true" />
        {t('greeting.dismiss')}
      </button>
    </aside>
  );
}
