import {
  type AgreementKind,
  type CountryCode,
  type EventKind,
  type EventRead,
  fold,
  type Locale,
  type Localized,
} from '@ephemeride/domain';
import type { EventNoun } from '../entries/sentence/event-nouns.ts';
import { countryName } from '../mentions/countries/country-name.ts';
import { KIND_NAMES } from './kind-names.ts';
import { listed, printedPhrase, qualified, shortened, shownName, sideBySide } from './names-joined.ts';
import { ordinalEnglish, ordinalFrench, ordinalVietnamese } from './ordinals.ts';

/** What a title is made of. */
export interface TitledEvent extends Omit<EventRead, 'titles' | 'topics' | 'evidence' | 'place' | 'date'> {
  readonly noun: EventNoun | null;
  /** The noun's phrase as the source has it: `Rencontre d'amitié de la défense frontalière Vietnam - Cambodge`. */
  readonly phrase: string | null;
  /** The clause that tells of it, for what no noun names. */
  readonly clause: string;
  /** The infinitive of the verb that tells of it. */
  readonly verb: string | null;
  /** The kind of text that is signed. */
  readonly signed: AgreementKind | null;
  /** The commemoration that it marks, in the three languages. */
  readonly occasion: Localized | null;
}

/** Kinds whose titles name people where no two countries are known. */
const OF_PEOPLE: ReadonlySet<EventKind> = new Set(['MEETING', 'RECEPTION', 'VISIT', 'CALL', 'APPOINTMENT']);

/** `Jeudi, …`, `Le 23 avril, …`: the date of a title stands beside it. */
const LEADING_TIME =
  /^(?:(?:le|les|en|au|du|début|fin)\s[^,]{0,12}(?:\d|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)[^,]{0,16}|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|demain)[^,]{0,15}|la veille|le lendemain),\s+/iu;

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Who takes part, to be put to a noun: two countries or more, else people where the kind is of people, else one country. */
function parties(event: TitledEvent, locale: Locale): { who: string; several: boolean } {
  if (event.countries.length > 1)
    return { who: sideBySide(event.countries.slice(0, 4), locale), several: true };
  const names = OF_PEOPLE.has(event.kind)
    ? event.participants.flatMap(({ person }) => (person ? [shownName(person)] : []))
    : [];
  if (names.length > 0) return { who: listed(names.slice(0, 2), locale), several: false };
  return { who: sideBySide(event.countries, locale), several: false };
}

/** The source's phrase without what a cut left hanging, and with the sides where it names none of them. */
function frenchName(event: TitledEvent, fallback: string): string {
  const { phrase, noun } = event;
  const stands =
    phrase !== null && (noun === null || phrase.toLowerCase().startsWith(noun.phrase.slice(0, 4)));
  const whole = stands ? phrase : (noun?.phrase ?? fallback);
  const cut = whole.replace(
    /\s+(?:entre|et|de|du|des|de la|de l'|d'|à|sur|en)?\s*(?:les? (?:deux|trois) pays)?$/iu,
    '',
  );
  const sides = event.countries.length > 1;
  const between = sides ? cut.replace(/\s+(?:entre|avec|au large|à|dans)\s.*$/iu, '') : cut;
  const { who, several } = parties(event, 'FR');
  const text = printedPhrase(between);
  if (namesACountry(between, event.countries) || text.length + who.length > 80 || isOfMany(event))
    return shortened(text, 90);
  // One country is named where nothing else tells `Sommet` from another.
  const bare = noun === null || fold(text) === fold(noun.phrase);
  return qualified(text, several || bare ? who : '', several, 'FR');
}

/** A country by name, or by an adjective that begins as it does: `mauritano-espagnol`. */
const namesACountry = (phrase: string, countries: readonly CountryCode[]): boolean =>
  countries.some((code) => {
    const name = countryName(code, 'FR');
    const stem = fold(name).slice(0, 4);
    return (
      phrase.includes(name) ||
      (name.length > 4 &&
        fold(phrase)
          .split(/[^a-z]+/u)
          .some((word) => word.startsWith(stem)))
    );
  });

/** A meeting of many, or a fair, is known by what it is called, with a capital, and not by who came. */
const isOfMany = ({ kind, noun, phrase, countries }: TitledEvent): boolean =>
  (kind === 'CONFERENCE' || kind === 'EXHIBITION') &&
  countries.length !== 2 &&
  noun !== null &&
  phrase !== null &&
  /^\p{Lu}/u.test(phrase) &&
  phrase.length > noun.phrase.length;

/** The phrase of the source in French; noun, countries and edition in the other languages. */
export function namedTitles(event: TitledEvent): Localized {
  const { ordinal, noun, series, occasion } = event;
  const kind = KIND_NAMES[event.kind];
  if (event.kind === 'COMMEMORATION' && occasion) {
    return {
      FR: `Commémoration du ${occasion.FR}`,
      EN: `Commemoration of the ${occasion.EN}`,
      VI: `Lễ ${occasion.VI.charAt(0).toLowerCase()}${occasion.VI.slice(1)}`,
    };
  }
  if (!noun && event.kind === 'OTHER') {
    const words = shortened(printedPhrase(event.clause.replace(LEADING_TIME, '')), 100);
    return { FR: words, EN: `“${words}”`, VI: `“${words}”` };
  }
  const gender = noun?.gender ?? 'm';
  const nth = (locale: Locale): string => {
    if (ordinal === null) return '';
    return {
      FR: `${ordinalFrench(ordinal, gender)} `,
      EN: `${ordinalEnglish(ordinal)} `,
      VI: ` ${ordinalVietnamese(ordinal)}`,
    }[locale];
  };
  const enlarged = series?.endsWith('+') && !noun?.english.endsWith('+') ? '+' : '';
  const french = series ?? frenchName(event, kind.FR);
  const own = (locale: 'EN' | 'VI'): string => {
    const { who, several } = series ? { who: '', several: false } : parties(event, locale);
    const word =
      locale === 'EN' ? (noun?.english ?? kind.EN.toLowerCase()) : capital(noun?.vietnamese ?? kind.VI);
    const name = `${word}${series ? enlarged : ''}`;
    const untold = who === '' && noun !== null && french.length > noun.phrase.length + 1;
    if (!series && (isOfMany(event) || untold)) {
      const counted = locale === 'EN' ? `${nth('EN')}${name}` : `${name}${nth('VI')}`;
      return `${capital(counted)}: “${french}”`;
    }
    return locale === 'EN'
      ? capital(`${nth('EN')}${qualified(name, who, several, 'EN')}`)
      : qualified(`${name}${nth('VI')}`, who, several, 'VI');
  };
  return { FR: `${nth('FR')}${french}`, EN: own('EN'), VI: own('VI') };
}
