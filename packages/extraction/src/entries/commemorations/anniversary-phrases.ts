import { subjectOf } from '../sentence/actors.ts';
import { readOrdinal } from '../sentence/ordinals.ts';
import { clauseAt, type SentenceView, wordsOf } from '../sentence/sentence-view.ts';
import type { AnniversaryPhrase } from './anniversary-phrase.ts';
import { isBirthday } from './birthdays.ts';
import { hasTurned } from './has-turned.ts';
import { ARTICLE, labelEnd, parenthesisEnd } from './label-span.ts';
import { ordinalFeast } from './ordinal-feast.ts';
import { OF, REMEMBERED, remembered } from './remembered.ts';
import { toTheDay } from './to-the-day.ts';
import { yearsAt } from './years-at.ts';
import { yearsSince } from './years-since.ts';

const NAMED_ORDINALS: ReadonlyMap<string, number> = new Map([
  ['décennal', 10],
  ['vicennal', 20],
  ['trentenaire', 30],
  ['quarantenaire', 40],
  ['cinquantenaire', 50],
  ['soixantenaire', 60],
  ['sexagennaire', 60],
  ['centenaire', 100],
  ['cent-cinquantenaire', 150],
  ['sesquicentenaire', 150],
  ['bicentenaire', 200],
  ['tricentenaire', 300],
  ['quadricentenaire', 400],
  ['millénaire', 1000],
]);

/** Years by what a wedding or a reign is likened to: `les noces d'or de la coopération`, `le jubilé d'argent du roi`. */
const JUBILEES: ReadonlyMap<string, number> = new Map([
  ['argent', 25],
  ['perle', 30],
  ['rubis', 40],
  ['or', 50],
  ['diamant', 60],
  ['platine', 70],
]);

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

/** `L'armée a défilé pour ses 80 ans`: a country or a body, and no person. */
function isKeptFor(view: SentenceView, at: number): boolean {
  const clause = clauseAt(view, at);
  if (view.units[at - 2]?.low !== 'pour' || !clause?.verb || clause.relative) return false;
  const subject = view.units.slice(clause.first, clause.verb.first);
  const { countries, people } = subjectOf(view, clause);
  return people.length === 0 && (countries.length > 0 || subject.some(({ low }) => REMEMBERED.has(low)));
}

/** `En 2005, pour le cinquantenaire, …`: of what the despatch tells elsewhere. */
const isBare = ({ units }: SentenceView, at: number): boolean =>
  units[at - 1]?.low === 'le' && units[at - 2]?.low === 'pour' && !OF.test(units[at + 1]?.low ?? '');

const FEASTS: ReadonlySet<string> = new Set(['fête', 'jour', 'journée']);
const TO_THE_DAY = /^jour pour jour$/iu;

/** `un demi-siècle`, one unit long. */
const HALF = { ordinal: 50, length: 1 } as const;

const CELEBRATED = /^(?:célébrer|fêter|marquer|commémorer|souffler)$/u;

/** Whether a verb of celebrating stands a few words before a unit. */
const isCelebrated = (view: SentenceView, at: number): boolean =>
  view.verbs.some((verb) => verb.last < at && at - verb.last < 8 && CELEBRATED.test(verb.lemma));

/** `les 150 ans de la mission, célébrés l'an dernier`: the participle stands behind. */
const isCelebratedBehind = (view: SentenceView, at: number): boolean =>
  view.verbs.some(
    ({ first, lemma, tense }) =>
      tense === 'PARTICIPLE' && first > at && first - at < 9 && CELEBRATED.test(lemma),
  );

/** `en célébreront le cinquantenaire`: what it is of stands in front. */
const isOfThat = (view: SentenceView, at: number): boolean =>
  view.verbs.some(
    ({ first, last, lemma }) =>
      last < at && at - last < 4 && CELEBRATED.test(lemma) && view.units[first - 1]?.low === 'en',
  );

/** `dont on fêtera les 60 ans`: what they are of stands in front of the clause. */
const isOfWhich = (view: SentenceView, at: number): boolean => {
  const clause = clauseAt(view, at);
  return clause?.relative === true && view.units[clause.first]?.low === 'dont';
};

/** `les noces d'or de …`, `un demi-siècle de relations`: so many years by another name; null where they are of nobody. */
function likenedAt(view: SentenceView, at: number): AnniversaryPhrase | null {
  const { low } = view.units[at]!;
  const years = low === 'noces' || low === 'jubilé' ? JUBILEES.get(view.units[at + 2]?.low ?? '') : undefined;
  if (years !== undefined && OF.test(view.units[at + 3]?.low ?? ''))
    return phrase(view, 'jubilee', years, at, at + 3);
  const half =
    low === 'demi-siècle' && (isCelebrated(view, at) || ARTICLE.test(view.units[at - 1]?.low ?? ''));
  return half && remembered(view, at + 1) ? phrase(view, 'half-century', 50, at, at + 1) : null;
}

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
      found.push(phrase(view, 'ordinal-anniversary', ordinal, at, at + 2));
      wordSeen = true;
    } else if (
      ordinal !== null &&
      (wordSeen || isCelebrated(view, at)) &&
      article() &&
      remembered(view, at + 1)
    ) {
      found.push(phrase(view, 'elliptic-anniversary', ordinal, at, at + 1));
    } else if (
      ordinal !== null &&
      /^(?:commémoration|célébration)$/u.test(next) &&
      OF.test(units[at + 2]?.low ?? '')
    ) {
      found.push(phrase(view, 'ordinal-commemoration', ordinal, at, at + 2));
    } else if (
      NAMED_ORDINALS.has(unit.low) &&
      article() &&
      units[at - 1]!.low !== 'un' &&
      (OF.test(next) ||
        /^(?:son|leur|ce)$/u.test(units[at - 1]!.low) ||
        isOfThat(view, at) ||
        isBare(view, at))
    ) {
      const rule = isBare(view, at) ? 'bare-anniversary' : 'named-anniversary';
      found.push(phrase(view, rule, NAMED_ORDINALS.get(unit.low)!, at, at + 1));
    } else if (FEASTS.has(next) && ordinal !== null) {
      const feast = ordinalFeast(view, at);
      if (feast) found.push(feast);
    } else {
      const likened = likenedAt(view, at);
      if (likened) found.push(likened);
      const exact = toTheDay(view, at);
      if (exact) found.push(exact);
      const counts = unit.time !== null || next === 'ans' || unit.low === 'demi-siècle';
      const since = counts && !exact ? yearsSince(view, at) : null;
      if (since) found.push(since);
      const turned = likened
        ? null
        : hasTurned(view, at, unit.low === 'demi-siècle' ? HALF : yearsAt(view, at));
      if (turned) {
        found.push(turned);
        continue;
      }
      const years = likened ? null : yearsAt(view, at);
      if (!years) continue;
      const celebrated = isCelebrated(view, at) || isCelebratedBehind(view, years.next);
      const ofThing = celebrated && OF.test(units[years.next]?.low ?? '') && !units[years.next + 1]?.person;
      const definite = article() || /^(?:les|ses|leurs|ces|des)\s/iu.test(unit.text);
      const behind = TO_THE_DAY.test(wordsOf(view, years.next, Math.min(years.next + 2, units.length - 1)))
        ? 3
        : 0;
      const after = /après$/u.test(unit.text) || units[years.next + behind]?.low === 'après';
      const theirs =
        /^(?:ses|leurs)$/u.test(units[at - 1]?.low ?? '') || /^(?:ses|leurs)\s/iu.test(unit.text);
      const bare = theirs && !OF.test(units[years.next]?.low ?? '');
      if (bare && isBirthday(view, at)) continue;
      const ofThat = celebrated && definite && isOfWhich(view, at);
      const own = (celebrated && theirs) || ofThat || (bare && isKeptFor(view, at));
      const named = own || remembered(view, years.next) || (definite && ofThing);
      // One in its first years is told by what is kept `un an après le séisme`, and no plan of so many years.
      if (years.ordinal >= 5 && (own || definite || celebrated) && named) {
        found.push(phrase(view, 'years-of', years.ordinal, at, years.next));
      } else if (after) {
        const start = /après$/u.test(unit.text) ? years.next : years.next + behind + 1;
        const word = /^(?:la|le|l'|les|son|sa|leur)$/u.test(units[start]?.low ?? '') ? start + 1 : start;
        if (REMEMBERED.has(units[word]?.low ?? '')) {
          const labelLast = labelEnd(view, start);
          found.push({
            rule: 'years-after',
            ordinal: years.ordinal,
            first: at,
            last: parenthesisEnd(view, labelLast),
            labelFirst: start,
            labelLast,
          });
        }
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
