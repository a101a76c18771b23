import type { EventStatus } from '@ephemeride/domain';
import type { Clause } from '../sentence/clauses.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import type { DatedDraft } from './draft.ts';
import { changed } from './drafting.ts';
import { OFF_NOUNS } from './put-off.ts';
import { PUT_OFF } from './rules/event-is-put-off.ts';

/** Verbs by which an infinitive behind them is done: `a dû y renoncer`, `a préféré l'annuler`, `l'a fait reporter`. */
const BRINGS_ABOUT = /^(?:devoir|décider|préférer|choisir|contraindre|obliger|forcer|faire)$/u;
/** Verbs that bring about what they govern: `en a obtenu le report`; who only asks for it has not got it. */
const OBTAINS =
  /^(?:obtenir|décider|annoncer|prononcer|ordonner|décréter|imposer|provoquer|entraîner|confirmer)$/u;
/** How far behind its verb `le report` stands: `en a finalement obtenu, mardi, le report`. */
const NOUN_REACH = 4;
const NEGATED = /^(?:ne|n'|pas|jamais)$/u;

/** `le sommet devait avoir lieu`, `la visite était prévue`: what was owed, and need not have been. */
export const isDue = (verb: Clause['verb']): boolean =>
  verb?.tense === 'IMPERFECT' &&
  (verb.modal === 'devoir' ||
    (verb.voice === 'PASSIVE' && /^(?:prévoir|programmer|fixer|planifier|convoquer)$/u.test(verb.lemma)));

/** The pronoun in front of a unit: `l'a annulé`, `les a reportées`, `y a renoncé`. */
function pronounBefore({ units }: SentenceView, first: number, lemma: string): boolean {
  const low = units[first - 1]?.low ?? '';
  return lemma === 'renoncer' ? low === 'y' : /^(?:l'|le|la|les)$/u.test(low);
}

/** `mais elle a été annulée`, `il a finalement été reporté`; a person who `a été renvoyé` is sent away. */
function ofPronoun({ units }: SentenceView, { first, verb }: Clause): EventStatus | null {
  if (verb?.voice !== 'PASSIVE' || verb.tense === 'PRESENT' || verb.lemma === 'renvoyer') return null;
  const before = units[verb.first - 1]?.low ?? '';
  return verb.first > first && /^(?:il|elle|ils|elles|celui-ci|celle-ci)$/u.test(before)
    ? PUT_OFF[verb.lemma]!
    : null;
}

/** `l'a annulé`, `l'a fait reporter`, `a dû y renoncer`: what a clause does to what its pronoun stands for. */
function byVerb(view: SentenceView, clause: Clause): EventStatus | null {
  const { verb, inner } = clause;
  if (!verb || verb.negated || !/^(?:PAST|PLUPERFECT|PRESENT)$/u.test(verb.tense)) return null;
  if (verb.lemma in PUT_OFF)
    return verb.voice === 'ACTIVE'
      ? pronounBefore(view, verb.first, verb.lemma)
        ? PUT_OFF[verb.lemma]!
        : null
      : ofPronoun(view, clause);
  const had = verb.lemma === 'avoir' && view.units[verb.last + 1]?.low === 'dû';
  const done =
    had || BRINGS_ABOUT.test(verb.lemma)
      ? inner.find(
          ({ lemma, tense, first }) => tense === 'INFINITIVE' && lemma in PUT_OFF && first > verb.last,
        )
      : undefined;
  if (!done || view.units.slice(verb.last + 1, done.first).some(({ low }) => NEGATED.test(low))) return null;
  return pronounBefore(view, done.first, done.lemma) ||
    (verb.lemma === 'faire' && pronounBefore(view, verb.first, done.lemma))
    ? PUT_OFF[done.lemma]!
    : null;
}

/** `en a obtenu le report`, `a annoncé son annulation`. */
function byNoun({ units }: SentenceView, { verb }: Clause): EventStatus | null {
  if (!verb || verb.negated || verb.voice !== 'ACTIVE' || !OBTAINS.test(verb.lemma)) return null;
  for (let at = verb.last + 1; at <= verb.last + NOUN_REACH; at++) {
    const status = OFF_NOUNS.get(units[at]?.low ?? '');
    if (!status) continue;
    const own = /^(?:son|leur)$/u.test(units[at - 1]!.low);
    return own || units[verb.first - 1]?.low === 'en' ? status : null;
  }
  return null;
}

const undoneIn = (view: SentenceView, clause: Clause): EventStatus | null =>
  byVerb(view, clause) ?? byNoun(view, clause);

/**
 * `Le sommet devait avoir lieu lundi, mais le président l'a fait ajourner`: what was to be and a clause behind, or the next
 * sentence, puts off or calls off by a pronoun.
 */
export function undone(draft: DatedDraft, next: SentenceView | undefined): DatedDraft {
  const { view, clause, status, head, verb } = draft;
  if (!clause || (status !== null && status !== 'PLANNED') || !isDue(clause.verb)) return draft;
  const carries = verb === clause.verb || (verb === null && head !== null && head.preposition === null);
  if (!carries || (head !== null && head.first > clause.verb!.first)) return draft;
  const behind = view.clauses.filter(({ first }) => first > clause.first);
  const found =
    behind.map((one) => undoneIn(view, one)).find((one) => one !== null) ??
    (next?.clauses[0] && behind.length === 0 ? undoneIn(next, next.clauses[0]) : null);
  return found ? changed(draft, { status: found, rule: 'event-is-put-off' }) : draft;
}
