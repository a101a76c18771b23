import { clauseAt, type SentenceView, timesIn, wordsOf } from '../sentence/sentence-view.ts';
import type { AnniversaryPhrase } from './anniversary-phrase.ts';
import { datesNamed, findKnownDate, KNOWN_DATES, type KnownDate } from './known-dates.ts';

/** `l'association`, `l'organisation`: a body told of before, which the label alone does not name. */
const BODY = /^(?:l'|l’|la )?(?:association|organisation|alliance|union|institution|communauté|ligue)$/iu;

/** The known day of a body that a label only calls by what it is: by a body that the sentence names, or by the day on which it is kept. */
export function knownOfBody(
  view: SentenceView,
  phrase: AnniversaryPhrase,
  label: string,
  years: readonly number[],
): KnownDate | null {
  if (!BODY.test(label)) return null;
  const fits = (origin: string): boolean => years.includes(Number(origin.slice(0, 4)) + phrase.ordinal);
  const named = phrase.first === 0 ? '' : `fondation ${wordsOf(view, 0, phrase.first - 1)}`;
  const byName = findKnownDate(datesNamed(named), [], [], fits);
  if (byName?.countries.length === 0) return byName;
  const clause = clauseAt(view, phrase.first);
  const days = timesIn(view, clause?.first ?? 0, clause?.last ?? view.units.length - 1).map(({ time }) =>
    time.edtf!.slice(4),
  );
  // A country's own day is no body's.
  return (
    KNOWN_DATES.find(
      ({ origin, countries }) => countries.length === 0 && fits(origin) && days.includes(origin.slice(4)),
    ) ?? null
  );
}
