import type { fr } from '../messages/fr/index.ts';
import type { Language } from './languages.ts';

/** Makes a wrong key or a missing value of a message an error of types. */
declare module 'use-intl' {
  interface AppConfig {
    Locale: Language;
    Messages: typeof fr;
  }
}
