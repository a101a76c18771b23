import { useTranslations } from 'use-intl';
import styles from './CountLine.module.css';

export interface CountLineProps {
  shown: number;
  total: number;
  /** Whether what is shown is older than what was asked for. */
  stale: boolean;
  failed: boolean;
}

/** How many entries are shown of how many there are: a sentence, told to screen readers at each change. */
export function CountLine({ shown, total, stale, failed }: CountLineProps) {
  const t = useTranslations();
  return (
    <p className={styles.line} role="status" data-testid="count" data-stale={stale || undefined}>
      <span>{t('count.shown', { shown, total })}</span>
      {shown < total && <span className={styles.more}>{t('count.partial')}</span>}
      {failed && <span className={styles.failed}>{t('faults.inline')}</span>}
    </p>
  );
}
