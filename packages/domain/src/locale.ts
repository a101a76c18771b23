/** The languages in which titles, names and dates can be shown. Quotations stay in their own. */
export const LOCALES = ['FR', 'EN', 'VI'] as const;
export type Locale = (typeof LOCALES)[number];

/** One text in every language of {@link LOCALES}. */
export type Localized = Readonly<Record<Locale, string>>;
