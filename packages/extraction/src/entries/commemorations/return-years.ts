import { boundsOf } from '@ephemeride/domain';
import { clauseAt, isUntil, type SentenceView, timesIn } from '../sentence/sentence-view.ts';
import type { AnniversaryPhrase } from './anniversary-phrase.ts';
import { celebrates } from './celebrating.ts';
import { yearOff } from './years-off.ts';

const YEAR = /^\d{4}$/u;
/** Years from the despatch's own beyond which one that stands somewhere in the sentence is of something else. */
const FAR = 15;
/** Years on either side of the despatch's own in which the origin of a return may put it. */
const AROUND = 3;
/** Units in front of a return within which the year stands for which something was done: `érigé en 1934 pour le 400e anniversaire`. */
const NEAR = 5;

/** The same of a day that is told with its year. */
const NEAR_DAY = 8;
/** What is done for a return, or at it. */
const OCCASION = /^(?:pour|lors|occasion|moment|marge|marquant|cadre|faveur)$/u;

/** Units behind a return within which its own year stands. */
const BESIDE = 3;

const yearOf = (edtf: string): number => Number(edtf.slice(0, 4));

/** `sera célébré en 2051`, `en 1934 pour le 400e anniversaire`, `le 175e en 1993`: a year in which it is kept, however far. */
function isYearOfKeeping(
  view: SentenceView,
  { first, last, ordinal }: AnniversaryPhrase,
  at: number,
  ofDespatch: number,
): boolean {
  const { units } = view;
  const time = units[at]!.time;
  const edtf = time?.edtf ?? '';
  // `le 3 juin 2002, lors des festivités du 40e anniversaire`: a day whose year is told.
  const dated = !YEAR.test(edtf) && /\d{4}$/u.test(time?.text ?? '') && boundsOf(edtf).earliest !== null;
  if (dated && at < first && first - at <= NEAR_DAY && Math.abs(yearOf(edtf) + ordinal - ofDespatch) > AROUND)
    return units.slice(at, first).some(({ low }) => OCCASION.test(low));
  if (!YEAR.test(edtf) || units[at - 1]?.low !== 'en') return false;
  if (Math.abs(yearOf(edtf) + ordinal - ofDespatch) <= AROUND) return false;
  const beside = at > last && at - last <= (units[last + 1]?.low === ',' ? 3 : 2);
  const done =
    at < first && first - at <= NEAR && units.slice(at, first).some(({ low }) => OCCASION.test(low));
  const clause = clauseAt(view, at);
  const own = clause?.verb != null && (clause === clauseAt(view, first) || clause.relative);
  // `Le quatrième centenaire lui avait donné son nom, en 1919`: of what it did that year.
  const subject = own && clause.verb!.first > last && clause === clauseAt(view, first);
  return beside || done || subject || (own && celebrates(clause.verb!.lemma));
}

/** `le cent cinquantième anniversaire de 2029`: a year for a label, near that of the despatch and of no origin. */
function labelledYear(
  { units }: SentenceView,
  { labelFirst, labelLast, ordinal }: AnniversaryPhrase,
  ofDespatch: number | null,
): number | null {
  const edtf = units[labelFirst]?.time?.edtf ?? '';
  if (labelFirst !== labelLast || ofDespatch === null || ordinal <= FAR || !YEAR.test(edtf)) return null;
  return Math.abs(yearOf(edtf) - ofDespatch) <= FAR ? yearOf(edtf) : null;
}

/** The years in which a return may fall, the likeliest first. */
export function returnYears(
  view: SentenceView,
  phrase: AnniversaryPhrase,
  ofDespatch: number | null,
): number[] {
  const clause = clauseAt(view, phrase.first);
  const outside = timesIn(view, 0, view.units.length - 1)
    .filter(({ at }) => (at < phrase.labelFirst || at > phrase.last) && !isUntil(view, at))
    .map(({ time, at }) => ({
      at,
      earliest: boundsOf(time.edtf!).earliest,
      inside: clause !== null && at >= clause.first && at <= Math.min(clause.last, phrase.last + BESIDE),
      kept: ofDespatch !== null && isYearOfKeeping(view, phrase, at, ofDespatch),
    }))
    .sort(
      (a, b) =>
        Number(b.kept) - Number(a.kept) ||
        Number(a.at < (clause?.first ?? 0)) - Number(b.at < (clause?.first ?? 0)) ||
        Math.abs(a.at - phrase.first) - Math.abs(b.at - phrase.first),
    )
    .flatMap(({ earliest, ...placed }) => (earliest ? [{ year: yearOf(earliest), ...placed }] : []));
  const bare = phrase.rule === 'bare-anniversary';
  const near = outside.filter(
    ({ year, kept }) => kept || bare || ofDespatch === null || Math.abs(year - ofDespatch) <= FAR,
  );
  const years = (some: readonly { year: number }[]): number[] => some.map(({ year }) => year);
  const written = ofDespatch === null ? [] : [ofDespatch];
  // `… célèbrent le 60e anniversaire`: what is kept at present is kept in the despatch's year, whatever other clauses recall.
  const now = clause?.verb?.tense === 'PRESENT' && celebrates(clause.verb.lemma);
  const own = now ? near.filter(({ kept, inside }) => kept || inside) : near;
  const off = yearOff(view, phrase, ofDespatch) ?? labelledYear(view, phrase, ofDespatch);
  // `l'année pastorale 2023-2024, notamment les noces d'argent de l'abbé (11 juillet)`: the day in its brackets tells its year.
  const inside = timesIn(view, phrase.labelLast + 1, phrase.last)
    .filter(({ time }) => /^\d{4}-\d\d/u.test(time.edtf!) && !/\d{4}/u.test(time.text))
    .map(({ time }) => ({ year: yearOf(time.edtf!) }))
    .filter(({ year }) => ofDespatch !== null && Math.abs(year - ofDespatch) <= 1);
  return [
    ...new Set([
      ...years(inside),
      ...(off === null ? [] : [off]),
      ...years(own),
      ...written,
      ...years(near),
      ...years(outside),
    ]),
  ];
}
