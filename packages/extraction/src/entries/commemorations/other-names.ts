import { clauseAt, type SentenceView } from '../sentence/sentence-view.ts';
import type { AnniversaryPhrase } from './anniversary-phrase.ts';
import { isBirthday, PEOPLE } from './birthdays.ts';
import { isCelebrated } from './celebrating.ts';
import { labelEnd } from './label-span.ts';
import { remembered } from './remembered.ts';

const POSSESSIVE = /^(?:sa|son|leur|ses|leurs)$/u;
const FIGURE = /^\d{1,3}$/u;

/** Days of remembrance that bear the number of their return: `Kwibuka 31`. */
const NUMBERED: ReadonlySet<string> = new Set(['kwibuka']);

/** Years by the one that something is the first of: `sa première décennie`. */
const FIRST_OF: ReadonlyMap<string, number> = new Map([
  ['décennie', 10],
  ['demi-siècle', 50],
  ['siècle', 100],
]);

/** `Kwibuka 31`: a remembrance by its own name and number. */
export function numberedRemembrance({ units }: SentenceView, at: number): AnniversaryPhrase | null {
  if (!NUMBERED.has(units[at]!.low) || !FIGURE.test(units[at + 1]?.low ?? '')) return null;
  const ordinal = Number(units[at + 1]!.low);
  return { rule: 'numbered-remembrance', ordinal, first: at, last: at + 1, labelFirst: at, labelLast: at };
}

const LEAST = 5;

/** `la trentième année de la Libération`. */
const yearOf = (view: SentenceView, at: number, ordinal: number): AnniversaryPhrase => {
  const labelLast = labelEnd(view, at + 3);
  return { rule: 'year-of', ordinal, first: at - 1, last: labelLast, labelFirst: at + 3, labelLast };
};

/** `a fêté sa première décennie`, `soufflera sa 30e bougie`: the return of what stands in front of the verb, an ordinal at a unit. */
export function ownReturn(view: SentenceView, at: number, ordinal: number): AnniversaryPhrase | null {
  const next = view.units[at + 1]?.low ?? '';
  // `fêtera sa dixième année`, `la trentième année de la Libération`: of fewer one speaks as of a term.
  const counted = next === 'bougie' || (next === 'année' && ordinal >= LEAST);
  const of = next === 'année' && remembered(view, at + 2);
  if (of && counted && isCelebrated(view, at)) return yearOf(view, at, ordinal);
  const years = counted ? ordinal : ordinal === 1 ? FIRST_OF.get(next) : undefined;
  if (years === undefined || !POSSESSIVE.test(view.units[at - 1]?.low ?? '')) return null;
  if (!isCelebrated(view, at) || isBirthday(view, at)) return null;
  return {
    rule: 'own-return',
    ordinal: years,
    first: at - 1,
    last: at + 1,
    labelFirst: at + 2,
    labelLast: at + 1,
  };
}

/** `Le jumelage a célébré ses noces d'or`: of no couple. */
export function isOwnJubilee(view: SentenceView, at: number): boolean {
  if (!POSSESSIVE.test(view.units[at - 1]?.low ?? '')) return false;
  if (view.units[at]!.low === 'jubilé') return true;
  const clause = clauseAt(view, at);
  if (!clause?.verb || clause.verb.last >= at) return false;
  const subject = view.units.slice(clause.first, clause.verb.first);
  return (
    subject.length > 0 &&
    !subject.some(
      ({ person, low }) => person !== null || PEOPLE.test(low) || /^(?:couple|époux|ils|elles)$/u.test(low),
    )
  );
}
