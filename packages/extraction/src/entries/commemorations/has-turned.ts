import { clauseAt, type SentenceView, timesIn } from '../sentence/sentence-view.ts';
import type { AnniversaryPhrase } from './anniversary-phrase.ts';
import { PEOPLE } from './birthdays.ts';
import { REMEMBERED } from './remembered.ts';

/** Units behind the years within which the day or year is told at which they are full. */
const REACH = 6;
/** Units in front of a relative clause in which its noun stands. */
const NOUN = 4;
const LEAST = 10;

/** `L'alliance a 75 ans ce jeudi`: the present tells of the day alone. */
const isToday = ({ units, despatch }: SentenceView, at: number): boolean => {
  const { header, dateline } = despatch.anchor;
  const edtf = units[at]?.time?.edtf;
  return edtf?.length === 10 && (edtf === header || edtf === dateline);
};

/**
 * `la réserve, classée en 1973, aura un demi-siècle cette année`: a thing, not a person, that is so many years old at a named time.
 * The present says an age in passing, and tells none.
 */
export function hasTurned(
  view: SentenceView,
  at: number,
  years: { readonly ordinal: number; readonly length: number } | null,
): AnniversaryPhrase | null {
  if (years === null || years.ordinal < LEAST) return null;
  const clause = clauseAt(view, at);
  const verb = clause?.verb;
  if (!clause || verb?.lemma !== 'avoir') return null;
  const today = verb.tense === 'PRESENT' && isToday(view, at + years.length);
  if (!today && !/^(?:FUTURE|PAST|PLUPERFECT)$/u.test(verb.tense)) return null;
  if (verb.last >= at || at - verb.last > 2) return null;
  const last = at + years.length - 1;
  if (timesIn(view, last + 1, last + REACH).length === 0) return null;
  const labelFirst = clause.relative ? Math.max(0, clause.first - NOUN) : clause.first;
  const before = (clause.relative ? clause.first : verb.first) - 1;
  const labelLast = view.units[before]?.low === ',' ? before - 1 : before;
  const subject = view.units.slice(labelFirst, labelLast + 1);
  if (
    labelLast < labelFirst ||
    (today && !subject.some(({ organization, low }) => organization !== null || REMEMBERED.has(low))) ||
    subject.some(
      ({ person, low }) => person !== null || /^(?:il|elle|qui|on)$/u.test(low) || PEOPLE.test(low),
    )
  )
    return null;
  return { rule: 'years-turned', ordinal: years.ordinal, first: at, last, labelFirst, labelLast };
}
