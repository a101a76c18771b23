import { addDays, boundsOf, type EventKind } from '@ephemeride/domain';
import { numberValue } from '../../mentions/times/lexicon/numbers.ts';
import type { Clause } from '../sentence/clauses.ts';
import type { NounHead } from '../sentence/noun-heads.ts';
import { type SentenceView, timesIn, wordsOf } from '../sentence/sentence-view.ts';
import type { DatedDraft } from './draft.ts';
import { isEnding } from './ending-verbs.ts';
import type { Occurrence } from './occurrence.ts';

const OF_DAYS: ReadonlySet<EventKind> = new Set([
  'VISIT',
  'PORT_CALL',
  'CONFERENCE',
  'EXERCISE',
  'DIALOGUE',
  'EXHIBITION',
  'TRAINING',
  'EXCHANGE',
]);
/** Verbs that tell of a first day, with whoever arrives or whatever begins. */
const BEGINS =
  /^(?:arriver|débarquer|atterrir|accoster|amarrer|mouiller|entamer|entreprendre|débuter|commencer|démarrer|ouvrir|attendre|lancer|inaugurer)$/u;
/** Verbs of a journey that a plan begins with: `se rendra lundi à Tunis pour une visite de deux jours`. */
const GOES = /^(?:rendre|effectuer|envoler|entrer|poser)$/u;
const ends = (lemma: string): boolean =>
  isEnding(lemma) || /^(?:quitter|regagner|repartir|rentrer)$/u.test(lemma);
const AT_THE_END = /^(?:au terme de|à l'issue de|après)$/u;
/** How far behind the noun its length may stand, and how long it may be: a stage of thirty days leaves days out. */
const REACH = 7;
const LONGEST = 10;

/** `une visite officielle de trois jours`: how many days a noun says that it lasts; null where it does not. */
function daysOf(view: SentenceView, { last, phraseFirst, first }: NounHead): number | null {
  // `trois jours de visite`
  for (let at = phraseFirst + 1; at < first; at++) {
    if (!/^(?:jours|journées)$/u.test(view.units[at]!.low)) continue;
    const days = numberValue(view.units[at - 1]!.low);
    if (days !== null && Number.isInteger(days) && days > 1 && days <= LONGEST) return days;
  }
  for (let at = last + 2; at <= last + REACH; at++) {
    if (view.units[at + 1]?.low !== 'jours') continue;
    const linked = /^(?:de|d')$/u.test(view.units[at - 1]!.low);
    const days = linked ? numberValue(view.units[at]!.low) : null;
    return days !== null && Number.isInteger(days) && days > 1 && days <= LONGEST ? days : null;
  }
  return null;
}

const SPELL = /^(\p{L}+|\d+) jours$/iu;

function spellOf(words: string): number | null {
  const days = numberValue(SPELL.exec(words)?.[1] ?? '');
  return days !== null && Number.isInteger(days) && days > 1 ? days : null;
}

/** `Réunis pendant deux jours, les ministres ont clos vendredi la conférence`: how long a clause says that it lasted. */
function spellIn(view: SentenceView, first: number, last: number): number | null {
  for (let at = first; at < last; at++) {
    if (!/^(?:pendant|durant)$/u.test(view.units[at]!.low)) continue;
    const [days] = [at + 1, at + 2].flatMap(
      (end) => spellOf(wordsOf(view, at + 1, Math.min(end, last))) ?? [],
    );
    if (days !== undefined && days <= LONGEST) return days;
  }
  return null;
}

/** `a été lancé dimanche pour six jours`: how long a clause says that what begins will last. */
function spellAhead(view: SentenceView, { verb, last }: Clause): number | null {
  // A caption, `Exercice lancé dimanche`, has no verb but its participle.
  if (!verb) return null;
  for (let at = verb.last + 1; at + 2 <= last; at++) {
    if (view.units[at]!.low !== 'pour') continue;
    const days = spellOf(wordsOf(view, at + 1, at + 2)) ?? spellOf(wordsOf(view, at + 1, at + 1));
    if (days !== null && days <= LONGEST) return days;
  }
  return null;
}

/** `se retrouvent à partir de mardi`, `depuis lundi`: the day of a draft is its first. */
const isSince = ({ view, clause, date }: DatedDraft): boolean =>
  timesIn(view, clause!.first, clause!.last).some(
    ({ time, at }) =>
      time.edtf === date?.edtf &&
      view.units
        .slice(Math.max(0, at - 3), at)
        .some(
          ({ low }, index, near) =>
            /^(?:depuis|dès)$/u.test(low) || (low === 'partir' && near[index + 1]?.low === 'de'),
        ),
  );

/** The first unit of a clause with a phrase set off in front of it. */
function opening(view: SentenceView, clause: Clause): number {
  const before = view.clauses[view.clauses.indexOf(clause) - 1];
  return before && before.verb === null ? before.first : clause.first;
}

function sideOf(draft: DatedDraft, head: NounHead): 'FIRST' | 'LAST' | null {
  const { verb, tense } = draft;
  if (isSince(draft)) return 'FIRST';
  // `a quitté Vientiane lundi pour une visite de cinq jours`: who leaves home has the stay before him.
  if (head.preposition === 'pour') return 'FIRST';
  if (AT_THE_END.test(head.preposition ?? '') || ends(verb?.lemma ?? '')) return 'LAST';
  const lemma = verb?.lemma ?? '';
  const planned = tense === 'FUTURE' || tense === 'PRESENT';
  return BEGINS.test(lemma) || (planned && GOES.test(lemma)) ? 'FIRST' : null;
}

/** The length that the draft's own clause gives an event, and from which end of it the draft's day counts. */
function lengthIn(draft: DatedDraft, kind: EventKind): { days: number; side: 'FIRST' | 'LAST' } | null {
  const { view, clause, verb } = draft;
  if (!clause || !verb) return null;
  for (const head of view.heads) {
    if (head.noun.kind !== kind) continue;
    if (head !== draft.head && (head.first < clause.first || head.last > clause.last)) continue;
    const days =
      daysOf(view, head) ??
      (ends(verb.lemma) ? spellIn(view, opening(view, clause), verb.first) : null) ??
      (BEGINS.test(verb.lemma) ? spellAhead(view, clause) : null);
    const side = days === null ? null : sideOf(draft, head);
    if (days !== null && side !== null) return { days, side };
  }
  return null;
}

/** Gives an event of which a first or last day and a length are told its days: `est arrivé lundi pour une visite de trois jours`. */
export function byLength(occurrence: Occurrence): Occurrence {
  const { kind, date, drafts } = occurrence;
  if (!date || !OF_DAYS.has(kind) || drafts.some(({ status }) => status === 'POSTPONED')) return occurrence;
  const { earliest, latest } = boundsOf(date.edtf);
  if (earliest === null || earliest !== latest) return occurrence;
  for (const draft of drafts) {
    const length = draft.date?.edtf === date.edtf ? lengthIn(draft, kind) : null;
    if (!length) continue;
    const first = length.side === 'FIRST' ? earliest : addDays(earliest, 1 - length.days);
    return {
      ...occurrence,
      date: { ...date, edtf: `${first}/${addDays(first, length.days - 1)}`, stated: null },
    };
  }
  return occurrence;
}
