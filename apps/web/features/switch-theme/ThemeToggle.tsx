'use client';

import { Moon, Sun } from 'lucide-react';
import { fr } from '../../messages/fr.ts';
import styles from './ThemeToggle.module.css';
import { THEME_KEY } from './theme-script.ts';

/** Turns the page light or dark and remembers it in this browser; until then it is as the system says. */
export function ThemeToggle() {
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
  }
  return (
    <button
      type="button"
      className={`${styles.toggle} with-script`}
      onClick={turn}
      data-testid="theme-toggle"
    >
      <Moon size={18} className={styles.moon} aria-label={fr.header.toDark} role="img" />
      <Sun size={18} className={styles.sun} aria-label={fr.header.toLight} role="img" />
    </button>
  );
}
