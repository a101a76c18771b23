import { readOrdinal } from '../../mentions/phrases/ordinals.ts';
import { numberValue } from '../../mentions/times/lexicon/numbers.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';

const THOUSANDS = /^\d{1,2}$/u;
const ROUND = /^000(?:e|ème|ᵉ)$/u;
const HUNDREDS = /^cents?$/u;

/** `le cinquième centenaire`: so many times what stands at a unit, as an ordinal in front of it says; null where none does. */
export function nthBefore({ units }: SentenceView, at: number): { ordinal: number } | null {
  const before = units[at - 1];
  const ordinal = before && !before.person ? readOrdinal(before.low, before.text) : null;
  return ordinal !== null && ordinal > 1 && ordinal < 30 ? { ordinal } : null;
}

/** `son cent cinquantenaire`: a hundred more than what stands at a unit. */
export const hundredBefore = ({ units }: SentenceView, at: number): boolean =>
  units[at]!.low === 'cinquantenaire' && units[at - 1]?.low === 'cent';

/** The ordinal that ends at a unit, and the unit at which it begins: `80e`, `cent cinquantième`, `1 000e`; null where none does. */
export function nthAt({ units }: SentenceView, at: number): { ordinal: number; first: number } | null {
  const unit = units[at]!;
  if (unit.person) return null;
  const before = units[at - 1]?.low ?? '';
  if (ROUND.test(unit.low))
    return THOUSANDS.test(before) ? { ordinal: Number(before) * 1000, first: at - 1 } : null;
  const ordinal = readOrdinal(unit.low, unit.text);
  if (ordinal === null) return null;
  // `vingt et unième`, `soixante et onzième`.
  const tens =
    before === 'et' && (ordinal === 1 || ordinal === 11) ? numberValue(units[at - 2]?.low ?? '') : null;
  if (tens !== null && tens >= 20) return { ordinal: tens + ordinal, first: at - 2 };
  // `deux centième` is one of two hundred, `deux cent dixième` of ten more.
  const times = ordinal === 100 ? numberValue(before) : null;
  if (times !== null && times > 1 && times < 10) return { ordinal: 100 * times, first: at - 1 };
  if (!HUNDREDS.test(before) || ordinal >= 100) return { ordinal, first: at };
  const hundreds = numberValue(units[at - 2]?.low ?? '');
  return hundreds !== null && hundreds > 1 && hundreds < 10
    ? { ordinal: 100 * hundreds + ordinal, first: at - 2 }
    : { ordinal: 100 + ordinal, first: at - 1 };
}
