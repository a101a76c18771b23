import { ChevronDown } from 'lucide-react';
import { useTranslations } from 'use-intl';

/** The word that opens what can be shared. */
export function ShareOpener() {
  const t = useTranslations();
  return (
    <>
      {t('header.share')}
      <ChevronDown size={16} aria-hidden="true" />
    </>
  );
}
