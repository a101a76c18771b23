'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { useTranslations } from 'use-intl';
import { LANGUAGES, type Language } from '../../language/languages.ts';
import { useSite } from '../../language/Speech.tsx';
import { queryText } from '../share-view/view.ts';
import styles from './LanguageSwitch.module.css';

/** Each language by its own name. */
const OWN_NAMES: Readonly<Record<Language, string>> = { fr: 'Français', en: 'English', vi: 'Tiếng Việt' };

/** The same page in each language: plain links, so that an address says its language. */
export function LanguageSwitch() {
  const t = useTranslations();
  const { root, language: read } = useSite();
  const path = usePathname();
  const parameters = useSearchParams();
  const hrefOf = (language: Language): string => {
    const query = new URLSearchParams(parameters);
    query.delete('lang');
    if (language !== 'fr') query.set('lang', language);
    const text = queryText(query);
    return `${root}${path}${text ? `?${text}` : ''}`;
  };
  return (
    <nav className={styles.languages} aria-label={t('header.languages')} data-testid="languages">
      {LANGUAGES.map((language) => (
        <a
          key={language}
          href={hrefOf(language)}
          lang={language}
          hrefLang={language}
          title={OWN_NAMES[language]}
          aria-label={`${language}: ${OWN_NAMES[language]}`}
          aria-current={language === read ? 'true' : undefined}
        >
          {language}
        </a>
      ))}
    </nav>
  );
}
