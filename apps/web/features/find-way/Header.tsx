import { webEnv } from '../../env.ts';
import { speech } from '../../language/server.ts';
import { SearchForm } from '../search-chronology/SearchForm.tsx';
import { PageShare } from '../share-view/PageShare.tsx';
import { ShareMenu } from '../share-view/ShareMenu.tsx';
import { LanguageSwitch } from '../switch-language/LanguageSwitch.tsx';
import { ThemeToggle } from '../switch-theme/ThemeToggle.tsx';
import styles from './Header.module.css';
import { chronologyHref } from './site.ts';

export interface HeaderProps {
  /** A view of the chronology, a page to read, or a notice in the place of either, which there is no use in sharing. */
  of: 'VIEW' | 'READING' | 'NOTICE';
}

/** The name of the site, the search, and what concerns the whole page. */
export async function Header({ of }: HeaderProps) {
  const { t, site } = await speech();
  const Name = of === 'VIEW' ? 'h1' : 'p';
  return (
    <header className={styles.header}>
      <a className={styles.skip} href={of === 'VIEW' ? '#liste' : '#texte'}>
        {t(of === 'VIEW' ? 'header.skip' : 'header.skipToText')}
      </a>
      <Name className={styles.name}>
        <a href={chronologyHref(site)}>{t('name')}</a>
      </Name>
      <SearchForm inPlace={of === 'VIEW'} />
      <div className={styles.tools}>
        <LanguageSwitch />
        <ThemeToggle />
        {of === 'VIEW' && <ShareMenu publicUrl={webEnv().publicUrl} />}
        {of === 'READING' && <PageShare publicUrl={webEnv().publicUrl} />}
      </div>
    </header>
  );
}
