import { RotateCw } from 'lucide-react';
import { useTranslations } from 'use-intl';
import styles from './TryAgain.module.css';

/** Says that a part of the page could not be fetched, and fetches it again. */
export function TryAgain({ onTry }: { onTry(): void }) {
  const t = useTranslations();
  return (
    <p role="alert" className={styles.again} data-testid="try-again">
      <span>{t('faults.part')}</span>
      <button type="button" onClick={onTry}>
        <RotateCw size={16} aria-hidden="true" />
        {t('faults.again')}
      </button>
    </p>
  );
}
