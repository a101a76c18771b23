import type { EventRead, Locale } from '@ephemeride/domain';
import { countryName, inCountry } from '../mentions/countries/country-name.ts';
import { readTable } from '../tables/read-table.ts';
import { withEnglishArticle } from './english-grammar.ts';
import { placeName } from './title-words.ts';

/** Provinces and states, in which things are where towns have them `à`. */
const PROVINCES = new Set(readTable('provinces.tsv', 2, 3).map(([, spelling = '']) => spelling));
const FEMININE_PROVINCE =
  /^(?:Nouvelle|Haute|Basse)-|(?:ie|sse|gne|ande|ique|ine|ane|esse|cie)(?: \p{Ll}+)?$/u;

/** `à Genève`, `au Caire`, `en Suisse`; `in Geneva`; `tại Geneva`. Empty where no gazetteer knows the place. */
export function atPlace(place: EventRead['place'], locale: Locale): string {
  if (!place?.country) return '';
  const { name, country } = place;
  if (locale === 'FR') {
    if (name === countryName(country)) return inCountry(country);
    if (FEMININE_PROVINCE.test(name) && PROVINCES.has(name)) return `en ${name}`;
    if (/^Le\s/u.test(name)) return `au ${name.slice(3)}`;
    return /^Les\s/u.test(name) ? `aux ${name.slice(4)}` : `à ${name}`;
  }
  return locale === 'EN' ? `in ${withEnglishArticle(placeName(name).EN)}` : `tại ${placeName(name).VI}`;
}
