import { numberValue } from '../../mentions/times/lexicon/numbers.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';

const isFigure = (low: string): boolean => /^\d{1,4}$/u.test(low);

const UNITS: ReadonlyMap<string, number> = new Map([
  ['an', 1],
  ['ans', 1],
  ['années', 1],
  ['bougies', 1],
  ['printemps', 1],
  ['décennie', 10],
  ['décennies', 10],
  ['siècle', 100],
  ['siècles', 100],
]);
const WHOLE =
  /^(?:(?:les|ces|ses|leurs|des)\s+)?(\d{1,4}|[\p{L}-]+(?: [\p{L}-]+){0,3})\s+(ans|années|décennies?|siècles?)(?:\s+après)?$/iu;

/** `80 ans`, `trois décennies`, `un demi-siècle`, as a pattern; {@link yearsIn} counts them. */
export const YEARS =
  '(?:(?:\\d{1,3}|[\\p{L}-]+(?: et un)?) (?:ans|années|décennies?|siècles?)|un (?:demi-siècle|quart de siècle))';
const COUNTED = new RegExp(`(?<![\\p{L}\\d-])${YEARS}(?![\\p{L}\\d-])`, 'iu');

/** How many years the first {@link YEARS} of some words are; null where there are none. */
export function yearsIn(words: string): number | null {
  const found = COUNTED.exec(words)?.[0].toLowerCase();
  if (found === undefined) return null;
  if (/^un (?:demi|quart)/u.test(found)) return found.startsWith('un demi') ? 50 : 25;
  const noun = found.slice(found.lastIndexOf(' ') + 1);
  const count = numberValue(found.slice(0, found.lastIndexOf(' ')));
  return count === null ? null : count * UNITS.get(noun)!;
}

/** Whether a number of years can begin at a unit, by its word and the three behind it: at most units none does. */
export function mayTellYears({ units }: SentenceView, at: number): boolean {
  const { time, low } = units[at]!;
  return (
    time !== null ||
    low === 'demi-siècle' ||
    low === 'quart' ||
    UNITS.has(units[at + 1]?.low ?? '') ||
    UNITS.has(units[at + 2]?.low ?? '') ||
    UNITS.has(units[at + 3]?.low ?? '')
  );
}

/** `45 ans`, `sept décennies`, as a number and a noun or as one time expression. */
export function yearsAt(
  view: SentenceView,
  at: number,
): { ordinal: number; length: number; next: number } | null {
  const unit = view.units[at]!;
  if (unit.time) {
    const [, count = '', noun = ''] = WHOLE.exec(unit.text) ?? [];
    const value = noun === '' ? null : numberValue(count);
    return value === null
      ? null
      : { ordinal: value * UNITS.get(noun.toLowerCase())!, length: 1, next: at + 1 };
  }
  if (unit.person) return null;
  const low = (index: number): string => view.units[index]?.low ?? '';
  if (unit.low === 'demi-siècle') return { ordinal: 50, length: 1, next: at + 1 };
  if (unit.low === 'quart' && low(at + 1) === 'de' && low(at + 2) === 'siècle')
    return { ordinal: 25, length: 3, next: at + 3 };
  // `cent trois ans` are three words, `deux cent neuf ans` four.
  const length = [2, 3, 4].find((words) => UNITS.has(low(at + words - 1))) ?? 0;
  if (length === 0) return null;
  const words = view.units
    .slice(at, at + length - 1)
    .map((word) => word.low)
    .join(' ');
  const count = isFigure(words) ? Number(words) : numberValue(words);
  if (count === null || (length === 2 && numberValue(low(at - 1)) !== null)) return null;
  return { ordinal: count * UNITS.get(low(at + length - 1))!, length, next: at + length };
}
