import type { Span, TimeMention } from '@ephemeride/domain';
import { yearOfDespatch } from '../commemorations/despatch-days.ts';
import { type SentenceView, timesIn } from '../sentence/sentence-view.ts';

const KEEPS = /^(?:commémorer|célébrer|fêter|honorer|rappeler)$/u;
const ENDS = /^[,.;:)»]$/u;
const STATED = /^\d{4}(?:-\d\d){1,2}$/u;

/** `pour commémorer le 11 novembre 1918`: what is kept is a day of another year. */
function isKept(view: SentenceView, at: number, { edtf }: TimeMention): boolean {
  const article = /^(?:le|la|l')$/u.test(view.units[at - 1]?.low ?? '') ? at - 1 : at;
  const keeps = view.verbs.some(
    ({ lemma, last, voice }) => voice === 'ACTIVE' && last === article - 1 && KEEPS.test(lemma),
  );
  const next = view.units[at + 1];
  return (
    keeps && (!next || ENDS.test(next.low)) && Number(edtf!.slice(0, 4)) !== yearOfDespatch(view.despatch)
  );
}

/** The days that a sentence tells to be kept: they date nothing that happens now. */
export function keptDays(view: SentenceView): Span[] {
  if (!view.verbs.some(({ lemma }) => KEEPS.test(lemma))) return [];
  return timesIn(view, 0, view.units.length - 1)
    .filter(({ time, at }) => STATED.test(time.edtf!) && isKept(view, at, time))
    .map(({ time }) => time);
}
