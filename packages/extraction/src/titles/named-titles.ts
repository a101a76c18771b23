import { type EventKind, fold, type Locale, type Localized } from '@ephemeride/domain';
import { countryName, ofCountry } from '../mentions/countries/country-name.ts';
import { actTitles, clauseTitles, toldTitles } from './clause-titles.ts';
import { KIND_NAMES } from './kind-names.ts';
import {
  listed,
  printedPhrase,
  qualified,
  shortened,
  shownName,
  sideBySide,
  withoutHanging,
  withVietnameseSides,
} from './names-joined.ts';
import { ordinalEnglish, ordinalFrench, ordinalVietnamese } from './ordinals.ts';
import { atPlace } from './place-titles.ts';
import { SITE } from './site-names.ts';
import { isSitting, sittingTitles } from './sitting-titles.ts';
import { englishPlural, isKnownName, titleTokens } from './title-words.ts';
import type { TitledEvent } from './titled-event.ts';
import { translateBehind } from './translate-phrase.ts';
import { namesACountry, withoutSides } from './who-in.ts';

/** Kinds whose titles name people where no two countries are known. */
const OF_PEOPLE: ReadonlySet<EventKind> = new Set(['MEETING', 'RECEPTION', 'VISIT', 'CALL', 'APPOINTMENT']);

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

/** Bodies whose meeting or mission is not that of the countries that take part. */
const BODIES =
  /(?:^|[\s’'])(?:Union (?:européenne|africaine)|ONU|Nations unies|OTAN|UE|UA|CEDEAO|ASEAN|OIF|Francophonie|Ligue arabe|G7|G20|BRICS|OCS)(?![\p{L}])/u;
/** `stage au Centre européen de formation`: behind a site the sides would seem to be its. */
const AT_A_SITE = /\s(?:au|aux|à la|à l['’])\s?\p{Lu}/u;
/** Long names that despatches also know by an acronym. */
const ACRONYMS: readonly (readonly [RegExp, string])[] = [
  [/la Communauté économique des [ÉE]tats de l[’']Afrique de l[’']Ouest/u, 'la CEDEAO'],
  [/l[’']Organisation des Nations unies/u, 'l’ONU'],
  [/l[’']Organisation du Traité de l[’']Atlantique Nord/iu, 'l’OTAN'],
  [/l[’']Association des nations de l[’']Asie du Sud-Est/iu, 'l’ASEAN'],
];

/** The shortest of these names has as many letters or more. */
const LONG_NAME = 30;

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

/** Several of a kind: `les élections`. */
export const isPlural = ({ noun, phrase }: TitledEvent): boolean =>
  noun !== null &&
  phrase !== null &&
  /^\p{L}+s(?!\p{L})/u.test(phrase) &&
  !/^\p{L}+s(?!\p{L})/u.test(noun.phrase);

/** `la session précédente`: of another time than the title's. */
const BY_ORDER =
  /\s(?:précédente?|prochaine?|suivante?|dernière?)s?(?!\p{L})|\s(?:de ce|de cette|du même)\s(?:genre|type|nature|sorte|ordre)(?!\p{L}).*$/iu;

/** Kinds of what is devoted to something. */
const ON_A_MATTER: ReadonlySet<EventKind> = new Set(['EXHIBITION', 'CONFERENCE', 'COMMEMORATION']);
const ON_MATTER =
  /^s? ((?:consacrée?s?|dédiée?s?) (?:à|aux?) [^,;:()]{3,50}?)(?=\s(?:sera|seront|est|a|ont|sont|s['’]\p{L}+|aura|se|y|qui|que|dont)\s|[,;:()]|$)/u;

/** ` consacrée aux enfants de la ville`, of an exhibition whose noun alone names it; empty where the clause tells none. */
function matterBehind({ noun, told }: TitledEvent): string {
  const at = noun === null ? -1 : told.words.toLowerCase().indexOf(noun.phrase);
  const matter = at < 0 ? null : ON_MATTER.exec(told.words.slice(at + noun!.phrase.length))?.[1];
  return matter ? ` ${matter}` : '';
}

/** Meetings of those who speak for several countries. */
const OF_OFFICIALS =
  /(?<!\p{L})(?:ministres|chefs|commandants|directeurs|présidents|experts|responsables|armées|marines)(?!\p{L})/u;

/** `de leurs pays`, `des deux pays`: the sides that stand beside a name. */
const OF_THE_SIDES =
  /\s(?:de leurs|des|entre les|entre leurs)(?: (?:deux|trois|quatre|cinq))? (?:pays|parties|États|Etats|nations|gouvernements|ministères)$/u;

/** The source's phrase without what a cut left hanging, nor where it took place when sides are known. */
function ownPhrase(event: TitledEvent, fallback: string): string {
  const { phrase, noun } = event;
  const stands =
    phrase !== null && (noun === null || phrase.toLowerCase().startsWith(noun.phrase.slice(0, 4)));
  let whole = (stands ? phrase : (noun?.phrase ?? fallback)).replace(BY_ORDER, '');
  if (noun !== null && ON_A_MATTER.has(event.kind) && whole.toLowerCase() === noun.phrase)
    whole += matterBehind(event);
  // `des ministres de la Pêche du Cameroun`, cut from a list, is not of Cameroon alone.
  if (event.countries.length > 2 && OF_OFFICIALS.test(whole))
    for (const code of event.countries) {
      const of = ofCountry(code);
      if (whole.endsWith(` ${of}`)) whole = whole.slice(0, -of.length - 1);
    }
  if (whole.length >= LONG_NAME) for (const [name, acronym] of ACRONYMS) whole = whole.replace(name, acronym);
  if (whole.includes('('))
    whole = whole.replace(/(\p{Lu}{2,}) \(\1\)/u, '$1').replace(/\s+\((?!\p{Lu})[^)]*\)?$/u, '');
  const cut = withoutHanging(
    whole.replace(
      /\s+(?:entre|et|de|du|des|de la|de l'|d'|à|sur|en)?\s*(?:les? (?:deux|trois) pays)?$/iu,
      '',
    ),
  ).replace(event.countries.length > 1 ? OF_THE_SIDES : /$^/u, '');
  return event.countries.length > 1
    ? withoutHanging(cut.replace(/\s+(?:entre|avec|au large|à|dans)\s.*$/iu, ''))
    : cut;
}

/** The phrase with the sides where it names none of them, or the place where nothing else tells it from another. */
function frenchName(event: TitledEvent, fallback: string): string {
  const { noun } = event;
  const own = ownPhrase(event, fallback);
  const { who, several } = parties(event, 'FR');
  const text = printedPhrase(own);
  if (
    namesACountry(own, event.countries) ||
    text.length + who.length > (several ? 105 : 80) ||
    isOfMany(event)
  )
    return shortened(text, 90);
  const bare = noun === null || fold(text) === fold(noun.phrase) || isPlural(event);
  // `sur les deux rives du Mékong Thaïlande - Laos` would run together.
  if (several && RUNS_ON.test(own)) return `${text} (${who})`;
  if (several) return BODIES.test(own) || AT_A_SITE.test(own) ? text : qualified(text, who, several, 'FR');
  return bare || !TELLS_WHERE.test(own) ? located(text, event, who, 'FR') : text;
}

/** Complements that no names of countries go on. */
const RUNS_ON = /\s(?:au|aux|à|destinée?s?|sur (?:les?|la) \p{L}+ (?:rives?|bords?|côtes?|deux))\s/u;
/** `au camp de Yavoriv`, `en Méditerranée`, `au large de l'île`: a phrase that tells where. */
const TELLS_WHERE =
  /\s(?:(?:à|au|aux|en|dans)\s(?:la\s|les?\s|l['’])?(?:\p{Ll}+\s(?:d[eu]\s|d['’]))?\p{Lu}|au large|en mer(?!\p{L}))/u;

/** What takes place in the one country that it is told of. */
const HAPPENS_THERE =
  /^(?:accident|attaque|attentat|concert|conférence de presse|coup d[’']|crue|cyclone|éboulement|élection|éruption|explosion|festival|fusillade|glissement|grève|incendie|inondation|législatives|manifestation|marche|naufrage|obsèques|funérailles|présidentielle|procès|référendum|scrutin|séisme|tempête|tremblement|typhon)/iu;

/** Where the event took place: its place, else its one country where it is of those that take place in a country. */
function whereOf(event: TitledEvent, locale: Locale): string {
  const at = atPlace(event.place, locale);
  const [country] = event.countries;
  const there = country !== undefined && event.countries.length === 1;
  if (at !== '' || !there || !HAPPENS_THERE.test(event.noun?.phrase ?? '')) return at;
  return atPlace({ name: countryName(country), country }, locale);
}

/** A name with the place known by a gazetteer, else with the one country or the people in brackets. */
function located(name: string, event: TitledEvent, who: string, locale: Locale): string {
  const at = whereOf(event, locale);
  if (at !== '' && name.includes(at.replace(/^\S+ /u, ''))) return name;
  // A visit is to a town.
  if (at !== '' && event.kind === 'VISIT' && locale !== 'FR')
    return `${name} ${at.replace(/^in /u, 'to ').replace(/^tại /u, '')}`;
  if (at !== '') return `${name} ${at}`;
  // Of many who confer the one country that is known tells nothing.
  const alone =
    event.kind === 'CONFERENCE' &&
    event.phrase !== null &&
    event.phrase.length > (event.noun?.phrase.length ?? 0);
  return alone ? name : qualified(name, who, false, locale);
}

/** A meeting of many, or a fair, is known by what it is called, with a capital, and not by who came. */
const isOfMany = ({ kind, noun, phrase, countries }: TitledEvent): boolean =>
  (kind === 'CONFERENCE' || kind === 'EXHIBITION') &&
  countries.length !== 2 &&
  noun !== null &&
  phrase !== null &&
  /^\p{Lu}/u.test(phrase) &&
  phrase.length > noun.phrase.length;

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
  atPlace(event.place, 'FR') === '';

/** Whether the number of an event is that of an edition: a second round of an election, a first meeting in Lomé are none. */
const isEdition = ({ kind, noun, ordinal }: TitledEvent): boolean =>
  COUNTED.has(kind) || (ordinal !== null && ordinal > 1 && EDITION.test(noun?.phrase ?? ''));

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

/** Names in capitals behind `de`, which a table of places need not have. */
const TOWNS = /(?<=(?:^|\s)(?:du\s|de\s|d['’]\s?))\p{Lu}[\p{Ll}’'-]+(?:[ -]\p{Lu}[\p{Ll}’'-]+)*/gu;
/** Kinds of what bears a name of its own. */
const BEAR_NAMES: ReadonlySet<EventKind> = new Set(['EXERCISE', 'OTHER', 'EXHIBITION']);
/** What an exercise or operation is called, right behind it: `exercice multinational Cutlass Fury`. */
const OWN_NAME = /(?:^|(?<=^[\p{Ll} -]+ ))\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}[\p{L}’'-]*|\d+))*/gu;
/** A name of its own: `exercice « Flintlock »`. */
const QUOTED = /(?:[«“"]|''|’’)\s*([^«»“”"]{2,40}?)\s*(?:[»”"]|''|’’)/u;

/** Noun, complements that the tables know, edition and sides; a proper name that they do not know is quoted. */
function foreignNames(event: TitledEvent, nth: Pick<Localized, 'EN' | 'VI'>): Pick<Localized, 'EN' | 'VI'> {
  const { noun } = event;
  const kind = KIND_NAMES[event.kind];
  const english = noun?.english ?? kind.EN.toLowerCase();
  const word = {
    EN: isPlural(event) ? englishPlural(english) : english,
    VI: capital(noun?.vietnamese ?? kind.VI),
  };
  const own = ownPhrase(event, '');
  const rest = noun
    ? withoutSides(
        titleTokens(own.replace(new RegExp(`${AT_A_SITE.source}.*$`, 'u'), '')).slice(
          titleTokens(noun.phrase).length,
        ),
        event.countries.length > 1 ? event.countries : [],
      ).join(' ')
    : '';
  const quoted = QUOTED.exec(own)?.[1];
  const called = !quoted && BEAR_NAMES.has(event.kind);
  const names = [...(rest.match(TOWNS) ?? []), ...(called ? (rest.match(OWN_NAME) ?? []) : [])].filter(
    (name) => !isKnownName(name) && !SITE.test(name),
  );
  const built = translateBehind(word, rest, event.place ? [event.place.name, ...names] : names);
  const many = isOfMany(event);
  const made = (locale: 'EN' | 'VI'): string => {
    const { who, several } = parties(event, locale);
    const said = `${built[locale]}${quoted && !built.whole ? ` “${quoted}”` : ''}`;
    const name = locale === 'EN' ? `${nth.EN}${said}` : `${said}${nth.VI}`;
    if (many) return built.EN === word.EN ? located(name, event, '', locale) : name;
    if (!several)
      return built.whole && TELLS_WHERE.test(` ${rest}`) ? name : located(name, event, who, locale);
    if (BODIES.test(own)) return name;
    return locale === 'EN'
      ? `${nth.EN}${qualified(said, who, several, 'EN')}`
      : withVietnameseSides(name, event.countries.slice(0, 4));
  };
  return { EN: made('EN'), VI: made('VI') };
}
