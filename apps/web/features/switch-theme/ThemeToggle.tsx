'use client';

import { Moon, Sun } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { queryText } from '../share-view/view.ts';
import styles from './ThemeToggle.module.css';
import { THEME_KEY } from './theme-script.ts';

/**
 * Turns the page light or dark and remembers it in this browser; until then it is as the system says. An address that says a theme
 * says the new one then.
 */
export function ThemeToggle() {
  const t = useTranslations();
  function turn(): void {
    const root = document.documentElement;
    const dark = root.dataset.theme
      ? root.dataset.theme === 'dark'
      : matchMedia('(prefers-color-scheme: dark)').matches;
    root.dataset.theme = dark ? 'light' : 'dark';
    try {
      localStorage.setItem(THEME_KEY, root.dataset.theme);
    } catch {
      // A browser that keeps nothing still shows it.
    }
    const address = new URL(location.href);
    if (!address.searchParams.has('theme')) return;
    address.searchParams.set('theme', root.dataset.theme);
    history.replaceState(null, '', `?${queryText(address.searchParams)}${address.hash}`);
  }
  return (
    <button
      type="button"
      className={`${styles.toggle} with-script`}
      onClick={turn}
      data-testid="theme-toggle"
    >
      <Moon size={18} className={styles.moon} aria-label={t('header.toDark')} role="img" />
      <Sun size={18} className={styles.sun} aria-label={t('header.toLight')} role="img" />
    </button>
  );
}
