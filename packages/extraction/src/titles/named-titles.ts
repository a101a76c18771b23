import { type EventKind, fold, type Locale, type Localized } from '@ephemeride/domain';
import { capital } from './capital.ts';
import { actTitles, clauseTitles, toldTitles } from './clause-titles.ts';
import {
  AT_A_SITE,
  BODIES,
  isOfMany,
  isOfOneSide,
  isPlural,
  located,
  ownPhrase,
  parties,
  TELLS_WHERE,
} from './event-phrase.ts';
import { foreignNames } from './foreign-names.ts';
import { givenName } from './given-names.ts';
import { KIND_NAMES } from './kind-names.ts';
import { printedPhrase, qualified, shortened } from './names-joined.ts';
import { ordinalEnglish, ordinalFrench, ordinalVietnamese } from './ordinals.ts';
import { whereTold } from './place-titles.ts';
import { isSitting, sittingTitles } from './sitting-titles.ts';
import type { TitledEvent } from './titled-event.ts';
import { namesACountry } from './who-in.ts';

/** Kinds whose editions are counted; a first meeting, a second delivery are not editions. */
const COUNTED: ReadonlySet<EventKind> = new Set([
  'DIALOGUE',
  'CONFERENCE',
  'EXCHANGE',
  'EXERCISE',
  'EXHIBITION',
  'TRAINING',
]);

/** Nouns of other kinds whose editions are. */
const EDITION = /^(?:édition|festival|cycle|round|réunion|rencontre|session|tour)(?!\p{L})/u;

/** The phrase with the sides where it names none of them, or the place where nothing else tells it from another. */
function frenchName(event: TitledEvent, fallback: string): string {
  const { noun } = event;
  const own = ownPhrase(event, fallback);
  const { who, several } = parties(event, 'FR');
  const name = givenName(event);
  const text = printedPhrase(name === null ? own : `${own} « ${name} »`);
  if (
    namesACountry(own, event.countries) ||
    text.length + who.length > (several ? 105 : 80) ||
    isOfMany(event)
  ) {
    const one = isOfOneSide(event, own);
    const there = event.kind === 'CONFERENCE' && isOfMany(event) && event.place !== null;
    return (one || there) && text.length < 80 && !TELLS_WHERE.test(own)
      ? located(text, event, '', 'FR')
      : shortened(text, 90);
  }
  const bare = noun === null || fold(text) === fold(noun.phrase) || isPlural(event);
  // `sur les deux rives du Mékong Thaïlande - Laos` would run together.
  if (several && RUNS_ON.test(own)) return `${text} (${who})`;
  if (several) return BODIES.test(own) || AT_A_SITE.test(own) ? text : qualified(text, who, several, 'FR');
  return bare || !TELLS_WHERE.test(own) ? located(text, event, who, 'FR') : text;
}

/** Complements that no names of countries go on. */
const RUNS_ON = /\s(?:au|aux|à|destinée?s?|sur (?:les?|la) \p{L}+ (?:rives?|bords?|côtes?|deux))\s/u;

const namesOf = ({ phrase, english, vietnamese }: NonNullable<TitledEvent['noun']>): Localized => ({
  FR: capital(phrase),
  EN: capital(english),
  VI: capital(vietnamese),
});

/** Whether neither who nor where, which edition nor what it is called is known of an event that a verb tells. */
const saysNothing = (event: TitledEvent): boolean =>
  event.verb !== null &&
  event.countries.length === 0 &&
  event.ordinal === null &&
  event.series === null &&
  (event.phrase === null || event.phrase.toLowerCase() === event.noun?.phrase) &&
  parties(event, 'FR').who === '' &&
  whereTold(event, 'FR') === '';

/** Whether the number of an event is that of an edition: a second round of an election, a first meeting in Lomé are none. */
const isEdition = ({ kind, noun, ordinal }: TitledEvent): boolean =>
  COUNTED.has(kind) || (ordinal !== null && ordinal > 1 && EDITION.test(noun?.phrase ?? ''));

/** What is mourned and not feasted, which Vietnamese says with another word. */
const SORROW =
  /(?<!\p{L})(?:assassinat|attentat|bombardement|catastrophe|chute de l[’']avion|décès|déportation|disparition|drame|esclavage|exécution|explosion|famine|génocide|holocauste|incendie|massacre|mort|naufrage|rafle|séisme|shoah|tragédie|tremblement de terre|tsunami|tuerie)s?(?!\p{L})/iu;

/** The phrase of the source in French; noun, countries and edition in the other languages. */
export function namedTitles(event: TitledEvent): Localized {
  const { ordinal, noun, series, occasion } = event;
  const kind = KIND_NAMES[event.kind];
  if (event.kind === 'COMMEMORATION' && occasion) {
    return {
      FR: `Commémoration du ${occasion.FR}`,
      EN: `Commemoration of the ${occasion.EN}`,
      VI: SORROW.test(occasion.FR)
        ? `Lễ tưởng niệm${occasion.VI.replace(/^kỷ niệm/iu, '')}`
        : `Lễ ${occasion.VI.charAt(0).toLowerCase()}${occasion.VI.slice(1)}`,
    };
  }
  if (!noun && event.kind === 'OTHER') return clauseTitles(event);
  const act = !noun && event.kind === 'COMMEMORATION' ? actTitles(event) : null;
  if (act) return act;
  if (saysNothing(event)) return toldTitles(event, noun ? namesOf(noun) : kind);
  const gender = noun?.gender ?? 'm';
  const sitting = isSitting(event) && !isPlural(event);
  const nth = (locale: Locale): string => {
    // `les premiers attentats` are not the first of a series.
    if (ordinal === null || isPlural(event) || sitting || !isEdition(event)) return '';
    return {
      FR: `${ordinalFrench(ordinal, gender)} `,
      EN: `${ordinalEnglish(ordinal)} `,
      VI: ` ${ordinalVietnamese(ordinal)}`,
    }[locale];
  };
  const enlarged = series?.endsWith('+') && !noun?.english.endsWith('+') ? '+' : '';
  const french = series ?? frenchName(event, kind.FR);
  const foreign = series ? null : foreignNames(event, { EN: nth('EN'), VI: nth('VI') });
  if (sitting && foreign) return sittingTitles(event, { FR: french, ...foreign });
  const small = event.phrase === null || /^\p{Ll}/u.test(event.phrase);
  const numbered = nth('FR') !== '' && small && !series;
  return {
    FR: `${nth('FR')}${numbered ? french.charAt(0).toLowerCase() + french.slice(1) : french}`,
    EN: capital(foreign ? foreign.EN : `${nth('EN')}${noun?.english ?? kind.EN.toLowerCase()}${enlarged}`),
    VI: foreign ? foreign.VI : `${capital(noun?.vietnamese ?? kind.VI)}${enlarged}${nth('VI')}`,
  };
}
