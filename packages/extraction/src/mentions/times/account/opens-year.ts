import { type Day, dayText } from '@ephemeride/domain';
import type { Sentence } from '../../../despatch.ts';
import type { Meaning } from '../meaning.ts';
import { yearOf } from '../resolve/context.ts';
import { stretchOf } from '../resolve/resolved.ts';

/** `À partir de l'an prochain, …`. */
const FROM_THEN = /^(?:à (?:partir|compter) de|dès|au cours de|pour) l'$/iu;

/** `L'accord de 2015, conclu le 14 juillet`: what follows tells of what the year names. */
const BEHIND_YEAR = /^, \p{Ll}+(?:é|i|u|is|ert|oint)e?s? /u;

/** `l'édition 2021 s'était tenue au mois de juin`. */
const EDITION = /(?:édition|session|cuvée) (?:de )?$/u;

/** No longer opening is one, in UTF-16 code units. */
const LONGEST_OPENING = 24;

/** A day or month that leaves its year to the reader, or to `prochain`. */
export const isYearless = (meaning: Meaning): boolean =>
  (meaning.kind === 'DAY' || meaning.kind === 'MONTH') && meaning.year === null;

/** The year that an expression states itself, or names from the day of writing: `l'an prochain`. */
export function toldYear(meaning: Meaning, edtf: string): number | null {
  if (meaning.kind === 'YEAR') return meaning.year;
  if (meaning.kind === 'SHIFT') return meaning.unit === 'YEAR' && /^\d{4}$/.test(edtf) ? yearOf(edtf) : null;
  return meaning.kind === 'DAY' || meaning.kind === 'MONTH' ? meaning.year : null;
}

/** Whether a year sets that of what follows: `En 1954, …`, `en 1954 (en mai …)`; one in passing does not. */
export const opensYear = (text: string, sentence: Sentence, start: number, end: number): boolean =>
  start - sentence.start <= 10 ||
  FROM_THEN.test(text.slice(sentence.start, Math.min(start, sentence.start + LONGEST_OPENING))) ||
  text.startsWith(' (', end) ||
  BEHIND_YEAR.test(text.slice(end, end + LONGEST_OPENING)) ||
  EDITION.test(text.slice(Math.max(0, start - 14), start));

/** The year at the head of a chronology's line, and since which day it tells; null where the head names none. */
export function yearOfLabel(
  meaning: Meaning,
  edtf: string,
): { readonly year: number; readonly after: Day } | null {
  const days = stretchOf(edtf);
  if (!days || meaning.kind === 'SHIFT' || meaning.kind === 'WEEKDAY') return null;
  const year = yearOf(days.latest);
  // `Hiver 2018` is of either end of its year.
  if (meaning.kind === 'SEASON' || meaning.kind === 'YEAR')
    return meaning.year === null ? null : { year: meaning.year, after: dayText(meaning.year, 1, 1) };
  return yearOf(days.earliest) === year ? { year, after: days.earliest } : null;
}
