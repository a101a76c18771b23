import type { CountryCode } from '@ephemeride/domain';
import { countriesIn, subjectOf } from '../sentence/actors.ts';
import { clauseAt, type SentenceView, wordsOf } from '../sentence/sentence-view.ts';
import type { AnniversaryPhrase } from './anniversary-phrase.ts';
import type { KnownDate } from './known-dates.ts';

/** What a despatch tells of countries around a return. */
export interface Surroundings {
  /** The sentence before. */
  readonly before: SentenceView | undefined;
  /** Those of the despatch, the likeliest first. */
  readonly sides: readonly CountryCode[];
  readonly home: CountryCode | null;
}

/** Labels of what takes two countries: one that is named alone has another side beside it. */
const OF_TIES = /relation|diplomati|amitié|coopération|partenariat/u;
/** What two have with each other, of which nobody else's part can be left out. */
const OF_TWO = /relation|diplomati|amitié|coopération|partenariat|traité|accord|convention|déclaration/u;
const OF_TREATY = /traité/u;
/** `les deux pays`, `nos deux peuples`: whom the text has told of. */
const BOTH =
  /(?<!\p{L})(?:les|nos|des|aux|ces|leurs) deux (?:pays|voisins|états|nations|capitales|peuples|royaumes|républiques|côtés|rives|gouvernements|responsables|ministres)(?!\p{L})/iu;

const all = (view: SentenceView): CountryCode[] => countriesIn(view, 0, view.units.length - 1);
const isPair = (countries: readonly CountryCode[]): boolean => countries.length === 2;
const among = (some: readonly CountryCode[], others: readonly CountryCode[]): CountryCode[] =>
  others.filter((code) => some.includes(code));

/** Who keeps it: `La Jordanie, qui a célébré …`, `L'émirat et la république en célébreront …`; null where no country does. */
function keepersOf(view: SentenceView, phrase: AnniversaryPhrase): readonly CountryCode[] | null {
  const clause = clauseAt(view, phrase.first);
  if (!clause?.verb || clause.verb.last >= phrase.first) return null;
  const { countries } = subjectOf(view, clause);
  return countries.length > 0 && countries.length < 4 ? countries : null;
}

/** The two that the sentence tells of, or the one before it, or the despatch. */
function pairAround(view: SentenceView, { before, sides }: Surroundings): readonly CountryCode[] {
  const own = all(view);
  const told = before ? all(before) : [];
  return isPair(own) ? own : isPair(told) ? told : sides.slice(0, 2);
}

/** Whose tie it is: of those who keep it, with the one that it names. */
function ofTies(
  view: SentenceView,
  named: readonly CountryCode[],
  keepers: readonly CountryCode[],
  around: Surroundings,
): readonly CountryCode[] {
  if (isPair(keepers)) return keepers;
  const told = [...new Set([...keepers, ...named])];
  if (isPair(told)) return told;
  const pair = pairAround(view, around);
  return told.every((code) => pair.includes(code)) ? pair : around.sides.slice(0, 2);
}

/** `Leur 55e anniversaire`, `leurs 50 ans`: of those told of before. */
const isTheirs = ({ units }: SentenceView, { first }: AnniversaryPhrase): boolean =>
  [units[first - 1], units[first]].some((unit) => /^leurs?(?: |$)/u.test(unit?.low ?? ''));

/** Of several whose day it is, the one that the text tells it of: `le 106e anniversaire de Vimy` in a despatch from Canada. */
function toldOf(
  view: SentenceView,
  phrase: AnniversaryPhrase,
  countries: readonly CountryCode[],
  named: readonly CountryCode[],
  { sides, home }: Surroundings,
): readonly CountryCode[] {
  // Of two the first has suffered or won it, whatever adjective stands in the label: `l'invasion russe`.
  const [first] = countries;
  const pair = isPair(countries);
  if (pair && BOTH.test(wordsOf(view, 0, view.units.length - 1))) return countries;
  const homes = home === null ? [] : [home];
  const kept = keepersOf(view, phrase) ?? [];
  const ways = pair ? [kept, homes, first ? [first] : []] : [named, kept, homes, all(view), sides];
  return ways.map((way) => among(way, countries)).find((some) => some.length > 0) ?? countries;
}

/** The last unit of a label in front of its opponents: `la lutte contre les Britanniques`. */
function ownLast({ units }: SentenceView, { labelFirst, labelLast }: AnniversaryPhrase): number {
  const against = units.slice(labelFirst, labelLast + 1).findIndex(({ low }) => low === 'contre');
  return against > 0 ? labelFirst + against - 1 : Math.max(labelLast, labelFirst - 1);
}

/** `Au Timor-Oriental, enfin, la visite du pape a coïncidé avec le 25e anniversaire du référendum`: where all of the sentence takes place. */
function openingPlace(view: SentenceView): CountryCode | null {
  const { units } = view;
  if (!/^(?:au|aux|en|à)$/u.test(units[0]?.low ?? '') || units[2]?.low !== ',') return null;
  const [place, ...others] = countriesIn(view, 1, 1);
  return place !== undefined && others.length === 0 ? place : null;
}

/** The countries of what a return looks back to, by the known day, by its label, or by whom the text tells of. */
export function countriesOfReturn(
  view: SentenceView,
  phrase: AnniversaryPhrase,
  label: string,
  known: KnownDate | null,
  around: Surroundings,
): readonly CountryCode[] {
  const { sides, home } = around;
  const named = countriesIn(view, phrase.labelFirst, ownLast(view, phrase));
  const low = label.toLowerCase();
  if (known && known.countries.length > 0) {
    const two = isPair(known.countries) && OF_TWO.test(known.titles.FR.toLowerCase());
    return two || known.countries.length === 1
      ? known.countries
      : toldOf(view, phrase, known.countries, named, around);
  }
  if (named.length > (OF_TWO.test(low) ? 1 : 0)) return named;
  const opening = named.length === 0 ? openingPlace(view) : null;
  if (opening !== null && !OF_TIES.test(low)) return [opening];
  const keepers = keepersOf(view, phrase);
  if (OF_TIES.test(low) || (low === '' && isTheirs(view, phrase)))
    return ofTies(view, named, keepers ?? [], around);
  const own = all(view);
  if (
    OF_TREATY.test(low) &&
    isPair(own) &&
    [...named, ...(keepers ?? [])].every((code) => own.includes(code))
  )
    return own;
  if (keepers === null && BOTH.test(wordsOf(view, 0, view.units.length - 1))) return pairAround(view, around);
  if (named.length > 0) return named;
  return keepers ?? [...new Set([...own, ...sides, ...(home ? [home] : [])])].slice(0, 1);
}
