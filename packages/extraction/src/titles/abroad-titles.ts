import type { CountryCode, Localized } from '@ephemeride/domain';
import { countryName, inCountry, ofCountry } from '../mentions/countries/country-name.ts';
import { englishAdjective, feminineAdjective } from './country-adjectives.ts';
import { withEnglishArticle } from './english-grammar.ts';
import { betweenSides, sideBySide } from './names-joined.ts';
import { atPlace } from './place-titles.ts';
import type { TitledEvent } from './titled-event.ts';
import { countryIn } from './who-in.ts';

/** The one of two countries that is not the place's. */
function comer({ countries, place }: TitledEvent): CountryCode | null {
  if (countries.length !== 2 || !place?.country || !countries.includes(place.country)) return null;
  return countries.find((code) => code !== place.country) ?? null;
}

const from = (code: CountryCode): string => feminineAdjective(code) ?? ofCountry(code);

/** What is said of a call besides who and where: `escale technique de sept jours`. */
const PLAIN_CALL =
  /^escale(?:\s(?:technique|d['’]une semaine|de \S+ (?:jours?|heures|semaines?)|de (?:bonne volonté|ravitaillement|repos)))*$/iu;

/** Whose adjective or country is the ship's own. */
const SHIP =
  /(?:navire|bâtiment|bateau|frégate|corvette|patrouilleur|destroyer|croiseur|vaisseau|voilier|goélette|sous-marin|porte-\p{L}+|pétrolier|flottille|groupe naval|équipage|marine)(?!\p{L})/iu;

/** The one country that is known, where the clause says that the ship is its. */
function onlyComer({ countries, participants, told }: TitledEvent): CountryCode | null {
  const [code, ...more] = countries;
  if (code === undefined || more.length > 0) return null;
  const ship = told.subject.search(SHIP);
  const isGuest = participants.some(({ role, country }) => role === 'GUEST' && country === code);
  return isGuest || (ship >= 0 && countryIn(told.subject.slice(ship), countries)) ? code : null;
}

/** `Escale française à Haïphong`, where the place or the ship's own words tell which of two countries came; `1re escale …` too. */
export function portCallTitles(event: TitledEvent): Localized | null {
  const { phrase, noun, ordinal, countries, place, told } = event;
  const ship = countries.length === 2 ? told.subject.search(SHIP) : -1;
  const bySubject = ship < 0 ? null : countryIn(told.subject.slice(ship), countries);
  const called = countries.length === 2 && phrase !== null ? phrase.search(SHIP) : -1;
  const byPhrase =
    called < 0
      ? null
      : countryIn(phrase!.slice(called).replace(/\s(?:à|au|aux|en|dans)\s.*$/u, ''), countries);
  const plain =
    phrase === null ||
    phrase === noun?.phrase ||
    PLAIN_CALL.test(phrase.replace(/\s(?:à|au|aux|en|dans)\s.*$/u, ''));
  const code = plain ? (comer(event) ?? bySubject ?? onlyComer(event)) : byPhrase;
  if (!code) return null;
  const host = countries.find((one) => one !== code);
  const at = (locale: 'FR' | 'EN' | 'VI', bare: string): string =>
    place?.country ? atPlace(place, locale) : host ? `${bare}${countryName(host, locale)}` : '';
  // `sa troisième escale de l'année` is a ship's, not its country's.
  const nth = ordinal === 1 ? '1re ' : '';
  const first = ordinal === 1 ? '1st ' : '';
  const whose = englishAdjective(code);
  const english = whose
    ? `${first}${whose} port call`
    : `${first === '' ? 'Port' : '1st port'} call by ${withEnglishArticle(countryName(code, 'EN'))}`;
  const there = place?.country || !host ? atPlace(place, 'FR') : inCountry(host);
  return {
    FR: `${nth}${nth === '' ? 'Escale' : 'escale'} ${from(code)} ${there}`.trim(),
    EN: `${english} ${at('EN', 'in ')}`.trim(),
    VI: `Tàu ${countryName(code, 'VI')} ghé cảng ${at('VI', '').replace(/^tại /u, '')}${nth === '' ? '' : ' lần đầu tiên'}`.trim(),
  };
}

/** `Belgian visit`, where English has the adjective. */
export function visitOf(code: CountryCode): string {
  const whose = englishAdjective(code);
  return whose ? `${whose} visit` : `Visit from ${withEnglishArticle(countryName(code, 'EN'))}`;
}

/** `Visite belge au Sénégal`, of a visit whose visitors nobody names. */
export function unnamedVisitTitles(event: TitledEvent): Localized | null {
  if (event.countries.length < 2) return null;
  const code = comer(event);
  if (code)
    return {
      FR: `Visite ${from(code)} ${atPlace(event.place, 'FR')}`,
      EN: `${visitOf(code)} ${atPlace(event.place, 'EN').replace(/^in/u, 'to')}`,
      VI: `Đoàn ${countryName(code, 'VI')} thăm ${atPlace(event.place, 'VI').replace(/^tại /u, '')}`,
    };
  const sides = event.countries.slice(0, 4);
  return {
    FR: `Visite ${betweenSides(sides)}`,
    EN: `${sideBySide(sides, 'EN')} visit`,
    VI: `Chuyến thăm ${sideBySide(sides, 'VI')}`,
  };
}
