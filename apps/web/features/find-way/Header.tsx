import { webEnv } from '../../env.ts';
import { speech } from '../../language/server.ts';
import { SearchForm } from '../search-chronology/SearchForm.tsx';
import { ShareMenu } from '../share-view/ShareMenu.tsx';
import { LanguageSwitch } from '../switch-language/LanguageSwitch.tsx';
import { ThemeToggle } from '../switch-theme/ThemeToggle.tsx';
import styles from './Header.module.css';
import { chronologyHref } from './site.ts';

/** The name of the site, the search, and what concerns the whole page: a view of the chronology, or a page with a title of its own. */
export async function Header({ of }: { of: 'VIEW' | 'PAGE' }) {
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
      </div>
    </header>
  );
}
