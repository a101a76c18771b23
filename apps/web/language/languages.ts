import type { Locale } from '@ephemeride/domain';

/** The languages of the interface, as addresses and `lang` attributes write them; the first is what is not asked otherwise. */
export const LANGUAGES = ['fr', 'en', 'vi'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What an address asks for; French where it asks for nothing that is known. */
export const readLanguage = (asked: string | null | undefined): Language =>
  LANGUAGES.find((language) => language === asked?.toLowerCase()) ?? 'fr';

/** The same language as the API names it. */
export const localeOf = (language: Language): Locale => language.toUpperCase() as Uppercase<Language>;

/** In what language despatches are written, whatever the reader's. */
export const SOURCE_LANGUAGE = 'fr';

/** The request header by which the proxy tells pages what language their address asks for. */
export const LANGUAGE_HEADER = 'x-language';
