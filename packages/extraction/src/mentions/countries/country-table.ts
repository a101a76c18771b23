import type { CountryCode, Locale } from '@ephemeride/domain';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import french from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import vietnamese from 'i18n-iso-countries/langs/vi.json' with { type: 'json' };

type Names = Readonly<Record<CountryCode, string | readonly string[]>>;

/** The names of i18n-iso-countries, read as data: its own door would load some seventy languages. */
const TABLES: Readonly<Record<Locale, Names>> = {
  FR: french.countries,
  EN: english.countries,
  VI: vietnamese.countries,
};

/** Every ISO 3166-1 alpha-2 code, and XK for Kosovo. */
export const COUNTRY_CODES: readonly CountryCode[] = Object.keys(french.countries);

/** The names that i18n-iso-countries gives a country in one language, the usual one first; none where unknown. */
export function isoNames(code: CountryCode, locale: Locale): readonly string[] {
  const names = TABLES[locale][code] ?? [];
  return typeof names === 'string' ? [names] : names;
}
