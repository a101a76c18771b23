import { fr } from '../../messages/fr.ts';
import { ShareMenu } from '../share-view/ShareMenu.tsx';
import { ThemeToggle } from '../switch-theme/ThemeToggle.tsx';
import styles from './Header.module.css';
import { SearchForm } from './SearchForm.tsx';

/** The name of the site, the search, and what concerns the whole page. */
export function Header({ publicUrl }: { publicUrl: string }) {
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#liste">
        {fr.header.skip}
      </a>
      <h1>
        <a href="/">{fr.name}</a>
      </h1>
      <SearchForm />
      <div className={styles.tools}>
        <ThemeToggle />
        <ShareMenu publicUrl={publicUrl} />
      </div>
    </header>
  );
}
