import { readOrdinal } from '../../mentions/phrases/ordinals.ts';
import { subjectOf } from '../sentence/actors.ts';
import { clauseAt, type SentenceView } from '../sentence/sentence-view.ts';
import type { AnniversaryPhrase } from './anniversary-phrase.ts';
import { isBirthday } from './birthdays.ts';
import {
  isCelebrated,
  isCelebratedBehind,
  isComeTo,
  isOccasion,
  isOccasionBehind,
  isOfThat,
  isOfWhich,
  isOwnOccasion,
  isSeenByYear,
  opensHeadline,
} from './celebrating.ts';
import { hasTurned } from './has-turned.ts';
import { isDefiniteOf, isKeptBehind, isListed, isSaidOf, isThatOf } from './in-a-list.ts';
import { JUBILEES, OF_ORDERS } from './jubilees.ts';
import { behindItIs, FALLS } from './kept-day.ts';
import { ARTICLE, labelEnd, parenthesisEnd } from './label-span.ts';
import { isMilestone, isOfPersonAround } from './milestones.ts';
import { NAMED_ORDINALS } from './named-ordinals.ts';
import { hundredBefore, nthAt, nthBefore } from './nth-at.ts';
import { ordinalFeast } from './ordinal-feast.ts';
import { isOwnJubilee, numberedRemembrance, ownReturn } from './other-names.ts';
import { OF, REMEMBERED, remembered } from './remembered.ts';
import { toTheDay } from './to-the-day.ts';
import { yearsAfter } from './years-after.ts';
import { mayTellYears, yearsAt } from './years-at.ts';
import { yearsSince } from './years-since.ts';

/** `le 80e anniversaire, lundi, de la libération`: a day set off in front of what it is of. */
function behindAside({ units }: SentenceView, at: number): number {
  const set = units[at]?.low === ',' && units[at + 1]?.time !== null && units[at + 2]?.low === ',';
  return set && OF.test(units[at + 3]?.low ?? '') ? at + 3 : at;
}

function phrase(
  view: SentenceView,
  rule: string,
  ordinal: number,
  from: number,
  behind: number,
): AnniversaryPhrase {
  let first = from;
  const of = behindAside(view, behind);
  while (first > 0 && ARTICLE.test(view.units[first - 1]!.low) && from - first < 1) first -= 1;
  const labelled = OF.test(view.units[of]?.low ?? '');
  const labelFirst = labelled ? of + 1 : of;
  const labelLast = labelled ? labelEnd(view, labelFirst) : of - 1;
  const last = parenthesisEnd(view, Math.max(labelLast, of - 1));
  return { rule, ordinal, first, last, labelFirst, labelLast };
}

/** `prépare les 80 ans de la garde`, `souligne les 69 ans de ses liens`: of a thing that the article or its owner makes one. */
const isPrepared = (view: SentenceView, at: number, of: number): boolean =>
  isSeenByYear(view, at) ||
  (isComeTo(view, at) &&
    (view.units[of]?.low === 'du' || /^(?:la|l'|leurs?|ses|son|sa)$/u.test(view.units[of + 1]?.low ?? '')));

/** `L'armée a défilé pour ses 80 ans`: a country or a body, and no person. */
function isKeptFor(view: SentenceView, at: number): boolean {
  const clause = clauseAt(view, at);
  if (view.units[at - 2]?.low !== 'pour' || !clause?.verb || clause.relative) return false;
  const subject = view.units.slice(clause.first, clause.verb.first);
  const { countries, people } = subjectOf(view, clause);
  return people.length === 0 && (countries.length > 0 || subject.some(({ low }) => REMEMBERED.has(low)));
}

/** `En 2005, pour le cinquantenaire, …`, `Le centenaire, en 2023, avait été fêté`: of what the despatch tells elsewhere. */
const isBare = ({ units }: SentenceView, at: number): boolean =>
  units[at - 1]?.low === 'le' &&
  (units[at - 2]?.low === 'pour' || (at === 1 && (units[2]?.low === ',' || units[2]?.time != null))) &&
  !OF.test(units[at + 1]?.low ?? '');

const FEASTS: ReadonlySet<string> = new Set(['fête', 'jour', 'journée']);

/** `les noces d'or de …`, `un demi-siècle de relations`: so many years by another name; null where they are of nobody. */
function likenedAt(view: SentenceView, at: number): AnniversaryPhrase | null {
  const { low } = view.units[at]!;
  const years = low === 'noces' || low === 'jubilé' ? JUBILEES.get(view.units[at + 2]?.low ?? '') : undefined;
  const ordained = years !== undefined && OF_ORDERS.test(view.units[at + 3]?.low ?? '');
  const of = ordained ? at + 4 : at + 3;
  if (years !== undefined && OF.test(view.units[of]?.low ?? ''))
    return phrase(view, 'jubilee', years, at, of);
  if (
    years !== undefined &&
    (ordained ||
      isOwnJubilee(view, at) ||
      isOfThat(view, at) ||
      (isCelebrated(view, at) && isOfWhich(view, at)))
  )
    return {
      rule: 'jubilee',
      ordinal: years,
      first: at - 1,
      last: of - 1,
      labelFirst: low === 'jubilé' ? at : of,
      labelLast: of - 1,
    };
  const half =
    low === 'demi-siècle' && (isCelebrated(view, at) || ARTICLE.test(view.units[at - 1]?.low ?? ''));
  // `la bataille, dont on a célébré le demi-siècle`, `a fêté son demi-siècle`: what it is of stands in front.
  const before = view.units[at - 1]?.low === 'propre' ? at - 2 : at - 1;
  const its = /^(?:son|leur)$/u.test(view.units[before]?.low ?? '');
  const own =
    ((isCelebrated(view, at) && (its || isOfWhich(view, at))) || (its && isComeTo(view, at))) &&
    !OF.test(view.units[at + 1]?.low ?? '') &&
    !isBirthday(view, at);
  return half && (own || remembered(view, at + 1)) ? phrase(view, 'half-century', 50, at, at + 1) : null;
}

/** `Le roi a fêté son 62e anniversaire`: the age of a person. */
const isOwnBirthday = (view: SentenceView, at: number): boolean =>
  view.units[at - 1]?.low === 'son' && !OF.test(view.units[at + 2]?.low ?? '') && isBirthday(view, at);

/** What is founded, signed or won: `le 80e de la fondation` is no rank, as `le 3e de l'armée` is. */
const DEEDS =
  /^(?:fondation|création|établissement|instauration|rétablissement|normalisation|indépendance|libération|victoire|bataille|chute|signature|réunification|proclamation|naissance|mort|débarquement|armistice|révolution|génocide|massacre|inauguration|abolition|soulèvement|insurrection)$/u;

/** `Le 80e de la fondation`, of at least so many years, where the sentence has not said what it counts. */
const LEAST = 5;
/** Of what has a name of its own fewer are told in passing. */
const LEAST_NAMED = 10;

/** `le soixantième de celui de Lumumba`. */
const isOfAnother = ({ units }: SentenceView, of: number): boolean =>
  OF.test(units[of]?.low ?? '') &&
  /^cel(?:ui|le)$/u.test(units[of + 1]?.low ?? '') &&
  OF.test(units[of + 2]?.low ?? '');

/** Units between `dont c'est` and the return, a time and an article among them. */
const IT_IS = 6;

/** `les 30 ans de la Conférence nationale`, `les dix ans du 13-Novembre`: of what has a name of its own, and is nobody and no country. */
function isOfNamed(view: SentenceView, at: number, of: number): boolean {
  const { units, countries } = view;
  const the =
    /^(?:les|des|aux)\s/iu.test(units[at]!.text) || /^(?:les|des|aux)$/u.test(units[at - 1]?.low ?? '');
  if (!the || !(isDefiniteOf(view, of) || units[of]?.low === 'des')) return false;
  const name = units[of]!.low === 'du' || units[of]!.low === 'des' ? of + 1 : of + 2;
  const unit = units[name];
  return (
    unit !== undefined &&
    unit.person === null &&
    /^(?:\p{Lu}|\d{1,2}-\p{Lu})/u.test(unit.text) &&
    !countries.some((country) => country.unit === name)
  );
}

const isOfDeed = ({ units }: SentenceView, at: number): boolean =>
  OF.test(units[at]?.low ?? '') &&
  DEEDS.test(units[/^(?:la|l')$/u.test(units[at + 1]?.low ?? '') ? at + 2 : at + 1]?.low ?? '');

/** Every anniversary that a sentence names, from left to right. */
export function readAnniversaryPhrases(view: SentenceView): AnniversaryPhrase[] {
  const found: AnniversaryPhrase[] = [];
  const { units } = view;
  let wordSeen = false;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at]!;
    const next = units[at + 1]?.low ?? '';
    const ordinal = unit.person ? null : readOrdinal(unit.low, unit.text);
    const article = (): boolean => ARTICLE.test(units[at - 1]?.low ?? '');
    if (ordinal !== null && next === 'anniversaire') {
      const nth = nthAt(view, at);
      if (nth === null || isOwnBirthday(view, at)) continue;
      found.push(phrase(view, 'ordinal-anniversary', nth.ordinal, nth.first, at + 2));
      wordSeen = true;
    } else if (
      ordinal !== null &&
      article() &&
      (wordSeen || isCelebrated(view, at) || (ordinal >= LEAST && isOfDeed(view, at + 1))) &&
      (remembered(view, at + 1) || (wordSeen && isOfAnother(view, at + 1)))
    ) {
      found.push(phrase(view, 'elliptic-anniversary', ordinal, at, at + 1));
    } else if (ordinal !== null && article() && isOfWhich(view, at) && isSaidOf(view, at)) {
      found.push(phrase(view, 'elliptic-anniversary', ordinal, at, at + 1));
    } else if (
      ordinal !== null &&
      /^(?:commémoration|célébration)$/u.test(next) &&
      OF.test(units[at + 2]?.low ?? '')
    ) {
      found.push(phrase(view, 'ordinal-commemoration', ordinal, at, at + 2));
    } else if (
      NAMED_ORDINALS.has(unit.low) &&
      (article() || opensHeadline(view, at) || nthBefore(view, at) !== null || hundredBefore(view, at)) &&
      units[at - 1]?.low !== 'un' &&
      (OF.test(next) ||
        /^(?:son|leur|ce)$/u.test(
          units[nthBefore(view, at) === null && !hundredBefore(view, at) ? at - 1 : at - 2]?.low ?? '',
        ) ||
        isOfThat(view, at) ||
        (isOfWhich(view, at) &&
          (isCelebrated(view, at) || isCelebratedBehind(view, at) || behindItIs(view, at) < IT_IS)) ||
        isBare(view, at))
    ) {
      const rule = isBare(view, at) ? 'bare-anniversary' : 'named-anniversary';
      const times = nthBefore(view, at);
      const more = hundredBefore(view, at) ? 100 : 0;
      const years = (times?.ordinal ?? 1) * NAMED_ORDINALS.get(unit.low)! + more;
      found.push(phrase(view, rule, years, times || more > 0 ? at - 1 : at, at + 1));
    } else if (FEASTS.has(next) && ordinal !== null) {
      const feast = ordinalFeast(view, at);
      if (feast) found.push(feast);
    } else if (isThatOf(view, at, found.at(-1))) {
      found.push(phrase(view, 'elliptic-anniversary', found.at(-1)!.ordinal, at, at + 1));
    } else if (ordinal !== null && ownReturn(view, at, ordinal)) {
      found.push(ownReturn(view, at, ordinal)!);
    } else {
      const numbered = numberedRemembrance(view, at);
      if (numbered) found.push(numbered);
      if (unit.low !== 'noces' && unit.low !== 'jubilé' && !mayTellYears(view, at)) continue;
      const likened = likenedAt(view, at);
      if (likened) found.push(likened);
      const exact = toTheDay(view, at);
      if (exact) found.push(exact);
      const counts =
        unit.time !== null ||
        /^an(?:née)?s$/u.test(next) ||
        unit.low === 'demi-siècle' ||
        unit.low === 'quart' ||
        /^(?:décennies?|siècles?)$/u.test(next) ||
        units[at + 2]?.low === 'ans' ||
        units[at + 3]?.low === 'ans';
      const since = counts && !exact ? yearsSince(view, at) : null;
      if (since) found.push(since);
      const years = likened ? null : yearsAt(view, at);
      if (!years) continue;
      const turned = hasTurned(view, at, years);
      if (turned) {
        found.push(turned);
        continue;
      }
      const celebrated = isCelebrated(view, at) || isCelebratedBehind(view, years.next - 1);
      const ofThing =
        (celebrated || isPrepared(view, at, years.next)) &&
        OF.test(units[years.next]?.low ?? '') &&
        !units[years.next + 1]?.person;
      const definite = article() || /^(?:les|ses|leurs|ces|des)\s/iu.test(unit.text);
      const theirs =
        /^(?:ses|leurs)$/u.test(units[at - 1]?.low ?? '') || /^(?:ses|leurs)\s/iu.test(unit.text);
      // `Avec le Laos, les 65 ans seront fêtés en avril`: of what the sentence before tells of.
      const pointed =
        /^les(?:\s|$)/iu.test(/^les\s/iu.test(unit.text) ? unit.text : (units[at - 1]?.low ?? '')) &&
        isKeptBehind(view, years.next);
      if (pointed && !isOfWhich(view, at))
        found.push(phrase(view, 'years-pointed', years.ordinal, at, years.next));
      const bare = theirs && !OF.test(units[years.next]?.low ?? '');
      if (bare && isBirthday(view, at)) continue;
      const ofThat = celebrated && definite && isOfWhich(view, at);
      const own =
        ((celebrated || isComeTo(view, at)) && theirs) ||
        ofThat ||
        (definite &&
          isOfWhich(view, at) &&
          (isOccasionBehind(view, years.next) || FALLS.test(units[years.next]?.low ?? ''))) ||
        (definite && celebrated && isOfThat(view, at)) ||
        (bare && (isKeptFor(view, at) || (isOwnOccasion(view, at) && !isOfPersonAround(view, at)))) ||
        isMilestone(view, at, years.next);
      // `les 130 ans de la naissance du général et les 80 ans de l'appel`: what stands in one list with another.
      const listed = definite && isListed(view, found, at) && isDefiniteOf(view, years.next);
      const named =
        own ||
        listed ||
        remembered(view, years.next) ||
        (definite && ofThing) ||
        (years.ordinal >= LEAST_NAMED && isOfNamed(view, at, years.next));
      // One in its first years is told by what is kept `un an après le séisme`, and no plan of so many years.
      const kept = own || definite || celebrated || opensHeadline(view, at);
      const enough = years.ordinal >= LEAST || (celebrated && definite && remembered(view, years.next));
      if (enough && kept && (named || isOccasion(view, at, years.next))) {
        found.push(phrase(view, 'years-of', years.ordinal, at, years.next));
      } else {
        const after = yearsAfter(view, at, years);
        if (after) found.push(after);
      }
    }
    const last = found.at(-1);
    if (last && last.last > at && last.first <= at) at = Math.max(at, last.labelFirst);
  }
  return found.filter(
    (one, index) =>
      one.ordinal > 0 &&
      one.ordinal <= 5000 &&
      !/^(?:mariage|noces)$/u.test(units[one.labelFirst]?.low ?? '') &&
      !found.some((other, i) => i < index && other.last >= one.first),
  );
}
