import type { CountryCode, Localized } from '@ephemeride/domain';
import { countryName } from '../mentions/countries/country-name.ts';
import { COUNTRY_CODES } from '../mentions/countries/country-table.ts';
import { MONTH_WORDS, monthNumber } from '../mentions/times/lexicon/months.ts';
import { isName } from './concerning-titles.ts';
import { withEnglishArticle } from './english-grammar.ts';
import { ENGLISH_MONTHS } from './english-months.ts';
import { sideBySide } from './names-joined.ts';
import { isKnownName } from './title-words.ts';
import { translatePhrase } from './translate-phrase.ts';
import { namesACountry } from './who-in.ts';

/** What an anniversary is of, by the first noun of its label, in English and Vietnamese. */
const OCCASIONS: Readonly<Record<string, readonly [string, string]>> = {
  fondation: ['Founding', 'Thành lập'],
  création: ['Founding', 'Thành lập'],
  établissement: ['Establishment', 'Thiết lập'],
  indépendance: ['Independence', 'Độc lập'],
  libération: ['Liberation', 'Giải phóng'],
  victoire: ['Victory', 'Chiến thắng'],
  bataille: ['Battle', 'Trận'],
  naissance: ['Birth', 'Ngày sinh'],
  mort: ['Death', 'Ngày mất'],
  disparition: ['Death', 'Ngày mất'],
  décès: ['Death', 'Ngày mất'],
  assassinat: ['Assassination', 'Vụ ám sát'],
  signature: ['Signing', 'Ký kết'],
  conclusion: ['Conclusion', 'Ký kết'],
  inauguration: ['Opening', 'Khánh thành'],
  ouverture: ['Opening', 'Khai trương'],
  lancement: ['Launch', 'Ra mắt'],
  traité: ['Treaty', 'Hiệp ước'],
  accord: ['Agreement', 'Hiệp định'],
  génocide: ['Genocide', 'Nạn diệt chủng'],
  massacre: ['Massacre', 'Vụ thảm sát'],
  abolition: ['Abolition', 'Bãi bỏ'],
  adhésion: ['Accession', 'Gia nhập'],
  partenariat: ['Partnership', 'Quan hệ đối tác'],
  entrée: ['Entry', 'Gia nhập'],
  jumelage: ['Twinning', 'Kết nghĩa'],
  évacuation: ['Evacuation', 'Rút quân'],
  installation: ['Establishment', 'Thành lập'],
  unification: ['Unification', 'Thống nhất'],
  réunification: ['Reunification', 'Thống nhất'],
  proclamation: ['Proclamation', 'Tuyên bố thành lập'],
  instauration: ['Establishment', 'Thiết lập'],
  restauration: ['Restoration', 'Khôi phục'],
  rétablissement: ['Restoration', 'Khôi phục'],
};
/** Labels that name nothing: what only points elsewhere, ages, and words that a cut left. */
const SAYS_NOTHING =
  /^(?:enfin|ainsi|ensuite|(?:(?:la|le|les)\s|l['’])?(?:texte|mise|fait)|(?:d['’]|de |l['’])?existence(?: officielle)?|(?:la|le|les) (?:siens?|siennes?|leurs?)|(?:celles?|ceux|celui|que|qu['’])(?:\s.*)?)$/iu;
/** What has an age though nobody founded it. */
const NOT_FOUNDED =
  /^(?:accord|barrage|chanson|charte|contrat|convention|drapeau|gare|hymne|jumelage|ligne|loi|mémorial|monument|pacte|phare|pont|protocole|route|stade|statue|tour|traité|tunnel)s?(?!\p{L})/u;
const POINTS_BACK = /^(?:Ils?|Elles?|On|Nous|Celui-ci|Celle-ci|Ceux-ci|Son|Sa|Leur|Les?|La)$/u;
/** What people are remembered by. */
const OF_PEOPLE = /^(?:naissance|mort|disparition|décès|assassinat)$/u;

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
const typographic = (text: string): string => text.replace(/'/gu, '’');

/** Names inside a label. */
const PROPER = /(?<=\s|['’])\p{Lu}[\p{L}-]+(?:\s(?:\p{Lu}[\p{L}-]+|\d+))*/gu;
/** The name that ends a label: `l'écrivain Karim Haddad`. */
const LAST_NAME =
  /(?:^|[\s'’])(\p{Lu}[\p{L}'’.-]+(?:\s(?:(?:al|ben|da|de|del|el|ibn|ould|van|von)\s)?\p{Lu}[\p{L}'’.-]+)*)$/u;

/** What stands in front of an owner and behind its name: `Par ailleurs, l'Office`, `Le port, ouvert en 1920`, `l'Union (UTAP)`. */
const BEFORE_OWNER = /^[\s,;:]*(?:(?:dont|que|qu['’]|et|mais)\s)?/iu;
const BEHIND_OWNER = /(?:\s\([^)]*\)|,\s.*|\sse)$/u;

/** `La MINUSCA` is `de la MINUSCA`, and a name in other languages where it is an acronym; null where it is more than a name. */
function ownerOf(owner: string): { french: string; name: string } | null {
  const bare = owner
    .trim()
    .replace(BEFORE_OWNER, '')
    .replace(/[\s,]+$/u, '');
  const own = (
    /^(?:les?\s|la\s|l['’])/iu.test(bare) ? bare : bare.replace(/^[^,]*,\s(?=(?:les?\s|la\s|l['’]))/iu, '')
  )
    .replace(BEHIND_OWNER, '')
    .replace(BEHIND_OWNER, '');
  const [, article = '', name = ''] =
    /^(les(?=\s)|le(?=\s)|la(?=\s)|l['’])\s?([\p{L}\d'’. -]{2,70})$/iu.exec(own) ?? [];
  if (name === '') {
    // `Flintlock souffle ses vingt bougies`.
    const alone = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*$/u.exec(own)?.[0];
    if (!alone || POINTS_BACK.test(alone)) return null;
    return { french: `${/^[AEÉIOUYH]/u.test(alone) ? 'd’' : 'de '}${typographic(alone)}`, name: alone };
  }
  const of = { le: 'du ', la: 'de la ', les: 'des ' }[article.toLowerCase()] ?? 'de l’';
  return { french: `${of}${typographic(name)}`, name };
}

/** Titles in the three languages of what is only told in French; its first noun or the country stands for it in the others. */
function untold(FR: string, countries: readonly CountryCode[]): Localized {
  const act = OCCASIONS[/^\p{L}+/u.exec(FR)?.[0].toLowerCase() ?? ''];
  if (act && countries.length > 0)
    return {
      FR,
      EN: `${act[0]} (${sideBySide(countries, 'EN')})`,
      VI: `${act[1]} (${sideBySide(countries, 'VI')})`,
    };
  if (countries.length === 0) return { FR, EN: `“${FR}”`, VI: `“${FR}”` };
  return { FR, EN: sideBySide(countries, 'EN'), VI: sideBySide(countries, 'VI') };
}

/** `Ivorian navy`: a body of its kind, behind the country it is of. */
const BODY_BEHIND =
  / (?:academy|agency|air force|army|bank|commission|council|federation|gendarmerie|guard|league|navy|parliament|party|police|union|university)$/u;

/** An act and what it was done to: `fondation`, `l'académie navale`; null where no table knows what. */
function actOn(
  [english, vietnamese]: readonly [string, string],
  what: string,
): Pick<Localized, 'EN' | 'VI'> | null {
  const country = COUNTRY_CODES.find((code) => countryName(code) === what);
  if (country)
    return {
      EN: `${english} of ${withEnglishArticle(countryName(country, 'EN'))}`,
      VI: `${vietnamese} ${countryName(country, 'VI')}`,
    };
  if (
    /^(?:\p{Lu}{3,}|\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)$/u.test(what) &&
    isName(what) &&
    !isKnownName(what)
  )
    return { EN: `${english} of ${what}`, VI: `${vietnamese} ${what}` };
  const names = what.match(PROPER) ?? [];
  const known = translatePhrase(what, names);
  if (!known?.whole) return null;
  // `Callao naval academy`: the name in front of a common noun leaves it its article.
  const named =
    BODY_BEHIND.test(known.EN) ||
    (names.some((name) => known.EN.startsWith(`${name} `)) && / \p{Ll}+$/u.test(known.EN));
  const EN = !named && /^(?:the |\p{Lu})/u.test(known.EN) ? known.EN : `the ${known.EN}`;
  return { EN: `${english} of ${EN}`, VI: `${vietnamese} ${known.VI}` };
}

/** Acts that are named in front of what they were done to. */
const ACTS = /^(?:fondation|création|naissance|mort|décès|inauguration|lancement|signature|abolition)$/u;

/** `adhésion du pays à l'ASEAN`: what was entered, and who entered it where that is a country. */
function entryInto(rest: string): Pick<Localized, 'EN' | 'VI'> | null {
  const into = /(?:^|\s)(?:à la |à l['’]|à |aux? )(.+)$/u.exec(rest)?.[1];
  const known = into ? translatePhrase(into, into.match(/\p{Lu}{3,}/gu) ?? []) : null;
  if (!known?.whole) return null;
  const who = COUNTRY_CODES.find((code) => rest.startsWith(`${countryName(code)} `));
  const of = who ? ` of ${withEnglishArticle(countryName(who, 'EN'))}` : '';
  return {
    EN: `Accession${of} to ${withEnglishArticle(known.EN)}`,
    VI: who ? `${countryName(who, 'VI')} gia nhập ${known.VI}` : `Gia nhập ${known.VI}`,
  };
}

/** Titles for a day that the table of known dates does not have, from the label of the source. */
export function labelTitles(label: string, countries: readonly CountryCode[], owner = ''): Localized {
  const bare = label
    .replace(/\s(?:n['’]|ne|y|en)$/u, '')
    .replace(SAYS_NOTHING, '')
    .replace(
      /^(?:Enfin|Ainsi|Ensuite|Puis|Aussi|Hier|Aujourd['’]hui|Par ailleurs|En outre), (.*?)(?:,.*)?$/u,
      '$1',
    )
    .replace(/^(?:(?:la|le|les|son|sa|ses|leurs?|ces?|cet|cette)\s+|l')/iu, '')
    .replace(/^(?:événements?|évènements?|anniversaire|date|siens?|siennes?|leurs?)$/iu, '')
    .replace(/\s(?:se|s['’]|qui|que|sera|est|a|ont)$/iu, '')
    .trim();
  const pair = (locale: 'FR' | 'EN' | 'VI'): string => sideBySide(countries, locale);
  if (
    /relations? (?:diplomatiques?|bilatérales?|officielles?)|^relations?\b/iu.test(bare) &&
    countries.length > 1
  ) {
    return {
      FR: `Relations diplomatiques ${pair('FR')}`,
      EN: `${pair('EN')} diplomatic relations`,
      VI: `Quan hệ ngoại giao ${pair('VI')}`,
    };
  }
  const own = /^(?:sa|son|leur)\s/iu.test(label) && !/\s/u.test(bare);
  const of = bare === '' || own ? ownerOf(owner) : null;
  if (of) {
    // `L'ONU fêtera ses 80 ans`: what has an age was founded; a country became independent.
    const first = /^\p{L}+/u.exec(of.name)?.[0] ?? '';
    if (bare === '' && (NOT_FOUNDED.test(of.name) || Object.hasOwn(OCCASIONS, first)))
      return labelTitles(of.name, countries);
    const free = bare === '' && /indépendante? depuis/u.test(owner);
    const FR = `${bare === '' ? (free ? 'Indépendance' : 'Fondation') : typographic(capital(bare))} ${of.french}`;
    const act = OCCASIONS[bare === '' ? (free ? 'indépendance' : 'fondation') : bare.toLowerCase()];
    const known = act && actOn(act, of.name);
    return known ? { FR, ...known } : untold(FR, countries);
  }
  const bySide = bare === '' || countries.some((code) => countryName(code) === bare);
  if (bySide && countries.length > 0) return { FR: pair('FR'), EN: pair('EN'), VI: pair('VI') };
  if (bare === '') return { FR: 'Anniversaire', EN: 'Anniversary', VI: 'Ngày kỷ niệm' };
  const first = bare.toLowerCase().split(/[\s']/u)[0] ?? '';
  const [joined, rest] = partedComplement(bare.slice(first.length));
  return occasionTitles(bare, first, joined, rest, countries) ?? phraseTitles(bare, countries);
}

/** Whether a label's titles say no more than whose day it is: `Timor-Leste`, `Victoire (Éthiopie)`. */
export const saysNoOccasion = ({ FR }: Localized, countries: readonly CountryCode[]): boolean =>
  countries.length > 0 && (FR === sideBySide(countries, 'FR') || /^\p{L}+ \([^)]*\)$/u.test(FR));

/** `Bataille de Kyrénou`, `Naissance de l’écrivain Karim Haddad`, `Création de la commune de Kaolack`. */
function occasionTitles(
  bare: string,
  first: string,
  joined: boolean,
  rest: string,
  countries: readonly CountryCode[],
): Localized | null {
  const occasion = OCCASIONS[first];
  if (!occasion || rest === '') return null;
  const FR = typographic(capital(bare));
  const entered = first === 'adhésion' ? entryInto(rest) : null;
  if (entered) return { FR, ...entered };
  const person = OF_PEOPLE.test(first) ? LAST_NAME.exec(rest)?.[1] : undefined;
  const country = countries.find((code) => countryName(code, 'FR') === rest);
  if (person === undefined && !/^\p{Lu}/u.test(rest)) {
    const known = joined && ACTS.test(first) ? actOn(occasion, rest) : null;
    return known && { FR, ...known };
  }
  // `la bataille de la Marne`: what has its article in French is no town.
  const ofRiver = first === 'bataille' && !country && /\s(?:du|de la|de l['’])\s?\p{Lu}/u.test(bare);
  const name = (locale: 'EN' | 'VI'): string =>
    country ? countryName(country, locale) : typographic(person ?? rest);
  return {
    FR,
    EN: `${occasion[0]} ${joined ? 'of' : '–'} ${ofRiver ? `the ${rest}` : withEnglishArticle(name('EN'))}`,
    VI: `${occasion[1]} ${name('VI')}`,
  };
}

/** What two countries have with one another, which a label may not name: `le traité de paix et d'amitié`. */
const OF_TWO =
  /^(?:accord|traité|convention|pacte|partenariat|amitié|liens|coopération|alliance|normalisation|rétablissement)s?(?!\p{L})/iu;

/** A label as the tables of title words know it, with the day that it is known by. */
function phraseTitles(bare: string, countries: readonly CountryCode[]): Localized {
  const FR = typographic(capital(bare));
  const { words, day } = partedDay(bare);
  const known = translatePhrase(words, words.match(PROPER) ?? []);
  // `la bataille`, `le jumelage`: which one, the country tells as well as it can.
  const where = (locale: 'FR' | 'EN' | 'VI'): string =>
    countries.length === 0 ||
    (/\s/u.test(bare) && !(OF_TWO.test(bare) && countries.length === 2 && !namesACountry(bare, countries)))
      ? ''
      : ` (${sideBySide(countries, locale)})`;
  if (!known?.whole) return untold(FR, countries);
  return {
    FR: FR + where('FR'),
    EN: `${capital(known.EN)}${day ? ` of ${day.EN}` : where('EN')}`,
    VI: `${capital(known.VI)}${day ? ` ${day.VI}` : where('VI')}`,
  };
}

/** `du 8 février 1958`, `de 1921`: the day that an occasion is known by. */
const KNOWN_BY_DAY = new RegExp(
  `\\s(?:du|de)\\s(?:(?:(\\d{1,2})(?:er)?\\s)?(${MONTH_WORDS.join('|')})\\s)?(\\d{4})$`,
  'iu',
);

/** An occasion without the day that it is known by, and that day in the other languages. */
function partedDay(label: string): { words: string; day: { EN: string; VI: string } | null } {
  const found = KNOWN_BY_DAY.exec(label);
  if (!found) return { words: label, day: null };
  const [, day, named, year] = found;
  const month = named === undefined ? null : monthNumber(named);
  const english = month === null ? null : ENGLISH_MONTHS[month - 1]!;
  return {
    words: label.slice(0, found.index),
    day: {
      EN: [day, english, year].filter(Boolean).join(' '),
      VI: [day && `ngày ${day}`, english && `tháng ${month}`, `năm ${year}`].filter(Boolean).join(' '),
    },
  };
}

/** Whether a complement is joined to its noun by `de`, and the complement without it. */
function partedComplement(complement: string): [of: boolean, rest: string] {
  const rest = complement.replace(/^\s*(?:de la|de l'|du|des|de|d')\s*/iu, '');
  return [rest.length < complement.trimStart().length, rest.trimStart()];
}
