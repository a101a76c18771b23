import { numberValue } from '../../mentions/times/lexicon/numbers.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';

const isFigure = (low: string): boolean => /^\d{1,4}$/u.test(low);

const UNITS: ReadonlyMap<string, number> = new Map([
  ['an', 1],
  ['ans', 1],
  ['années', 1],
  ['bougies', 1],
  ['décennies', 10],
]);
const WHOLE =
  /^(?:(?:les|ces|ses|leurs|des)\s+)?(\d{1,4}|[\p{L}-]+)\s+(ans|années|décennies)(?:\s+après)?$/iu;

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
  const each = UNITS.get(view.units[at + 1]?.low ?? '');
  if (each === undefined || unit.person) return null;
  const count = isFigure(unit.low) ? Number(unit.low) : numberValue(unit.low);
  return count === null ? null : { ordinal: count * each, length: 2, next: at + 2 };
}
