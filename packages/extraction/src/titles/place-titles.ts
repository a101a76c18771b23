import type { EventRead, Locale } from '@ephemeride/domain';
import { countryName, inCountry } from '../mentions/countries/country-name.ts';
import { placeName } from './title-words.ts';
import { withEnglishArticle } from './translate-phrase.ts';

/** `à Genève`, `au Caire`, `en Suisse`; `in Geneva`; `tại Geneva`. Empty where no gazetteer knows the place. */
export function atPlace(place: EventRead['place'], locale: Locale): string {
  if (!place?.country) return '';
  const { name, country } = place;
  if (locale === 'FR') {
    if (name === countryName(country)) return inCountry(country);
    if (/^Le\s/u.test(name)) return `au ${name.slice(3)}`;
    return /^Les\s/u.test(name) ? `aux ${name.slice(4)}` : `à ${name}`;
  }
  return locale === 'EN' ? `in ${withEnglishArticle(placeName(name).EN)}` : `tại ${placeName(name).VI}`;
}
