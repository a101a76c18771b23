import { type CountryCode, fold, type Localized } from '@ephemeride/domain';
import { countryName, ofCountry } from '../mentions/countries/country-name.ts';
import { feminineAdjective } from './country-adjectives.ts';
import type { TitledEvent } from './named-titles.ts';
import { betweenSides, sideBySide } from './names-joined.ts';
import { atPlace } from './place-titles.ts';
import { translatePhrase } from './translate-phrase.ts';

/** The one of two countries that is not the place's. */
function comer({ countries, place }: TitledEvent): CountryCode | null {
  if (countries.length !== 2 || !place?.country || !countries.includes(place.country)) return null;
  return countries.find((code) => code !== place.country) ?? null;
}

const from = (code: CountryCode): string => feminineAdjective(code) ?? ofCountry(code);

/** `Escale française à Haïphong`, where the place tells which of two countries came. */
export function portCallTitles(event: TitledEvent): Localized | null {
  const code = event.phrase === null || event.phrase === event.noun?.phrase ? comer(event) : null;
  if (!code) return null;
  return {
    FR: `Escale ${from(code)} ${atPlace(event.place, 'FR')}`,
    EN: `Port call by ${countryName(code, 'EN')} ${atPlace(event.place, 'EN')}`,
    VI: `Tàu ${countryName(code, 'VI')} ghé cảng ${atPlace(event.place, 'VI')}`,
  };
}

/** `Visite belge au Sénégal`, of a visit whose visitors nobody names. */
export function unnamedVisitTitles(event: TitledEvent): Localized | null {
  if (event.countries.length < 2) return null;
  const code = comer(event);
  if (code)
    return {
      FR: `Visite ${from(code)} ${atPlace(event.place, 'FR')}`,
      EN: `Visit from ${countryName(code, 'EN')} ${atPlace(event.place, 'EN').replace(/^in/u, 'to')}`,
      VI: `Đoàn ${countryName(code, 'VI')} thăm ${atPlace(event.place, 'VI').replace(/^tại /u, '')}`,
    };
  const sides = event.countries.slice(0, 4);
  return {
    FR: `Visite ${betweenSides(sides)}`,
    EN: `${sideBySide(sides, 'EN')} visit`,
    VI: `Chuyến thăm ${sideBySide(sides, 'VI')}`,
  };
}

/** What is handed over: `un tabouret royal`, without to whom, from where and for how much. */
const GIFT = /(?:^|(?<!(?:à|avec|par|dans|pour) ))(?<![\p{L}’'])((?:une?|des|\d[\d ]*)\s.*)$/u;
const AFTER_GIFT =
  /\s(?:à|au|aux|et|pour|dans|lors|par|qui|d['’]une valeur|d['’]un montant|estimée?s?|emportée?s?|destinée?s?)(?:\s.*)?$/u;

/** `Remise d’un tabouret royal`, by the object of the verb. */
export function handoverTitles(event: TitledEvent): Localized | null {
  const { told, phrase, noun, countries } = event;
  const named = phrase !== null && fold(phrase) !== fold(noun?.phrase ?? '');
  if (named || !/^(?:remettre|restituer|rendre|livrer|céder|offrir|donner)$/u.test(told.verb ?? ''))
    return null;
  const words = told.passive ? told.subject : told.behind;
  const gift = GIFT.exec(words)?.[1]?.replace(AFTER_GIFT, '').replace(/['’]/gu, '’').trim();
  if (!gift || gift.length > 60) return null;
  const theme = translatePhrase(gift);
  const at = (locale: 'FR' | 'EN' | 'VI'): string =>
    countries.length > 1 ? `(${sideBySide(countries.slice(0, 4), locale)})` : atPlace(event.place, locale);
  const joined = (...parts: string[]): string => parts.filter((part) => part !== '').join(' ');
  return {
    FR: joined(
      /^des\s/u.test(gift)
        ? `Remise de ${gift.slice(4)}`
        : /^\d/u.test(gift)
          ? `Remise de ${gift}`
          : `Remise d’${gift}`,
      at('FR'),
    ),
    EN: joined(theme ? `Handover of ${theme.EN}` : 'Handover', at('EN')),
    VI: joined(theme ? `Trao ${theme.VI}` : 'Bàn giao', at('VI')),
  };
}
