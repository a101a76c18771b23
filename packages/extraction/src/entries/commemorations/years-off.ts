import { numberValue } from '../../mentions/times/lexicon/numbers.ts';
import { type SentenceView, timesIn } from '../sentence/sentence-view.ts';
import type { AnniversaryPhrase } from './anniversary-phrase.ts';

const COUNT = /^(\d{1,2}|[\p{L}-]+) ans?$/iu;

/** The years that end in front of a unit: `deux ans`, as one time or as two words; null where none do. */
function countBefore({ units }: SentenceView, at: number): { years: number; first: number } | null {
  const whole = COUNT.exec(units[at - 1]?.text ?? '')?.[1];
  const parted = /^ans?$/u.test(units[at - 1]?.low ?? '') ? units[at - 2]?.low : undefined;
  const years = numberValue(whole ?? parted ?? '');
  return years === null || (whole ?? parted) === undefined ? null : { years, first: whole ? at - 1 : at - 2 };
}

/**
 * The year of a return that is so many years off: `deux ans avant le dixième anniversaire`, `un an après le centenaire`, `à trois ans du
 * 50e anniversaire`. It is counted from the year that the words in front tell, or else from that of the despatch.
 */
export function yearOff(
  view: SentenceView,
  { first }: AnniversaryPhrase,
  ofDespatch: number | null,
): number | null {
  const { units } = view;
  const low = (at: number): string => units[at]?.low ?? '';
  const at = /^(?:avant|après|du|de)$/u.test(low(first)) ? first : first - 1;
  const before = low(at) === 'avant' || /^(?:du|de)$/u.test(low(at));
  if (!before && low(at) !== 'après') return null;
  const count = countBefore(view, at);
  if (count === null || (/^(?:du|de)$/u.test(low(at)) && low(count.first - 1) !== 'à')) return null;
  const told = timesIn(view, 0, count.first - 1).at(-1)?.time.edtf;
  const from = told ? Number(told.slice(0, 4)) : ofDespatch;
  return from === null || Number.isNaN(from) ? null : from + (before ? count.years : -count.years);
}
