import type { Span, TimeMention } from '@ephemeride/domain';
import { yearOfDespatch } from '../commemorations/despatch-days.ts';
import { type SentenceView, timesIn } from '../sentence/sentence-view.ts';

const KEEPS = /^(?:commémorer|célébrer|fêter|honorer|rappeler)$/u;
const REMEMBRANCE = /^(?:commémorations?|célébrations?|anniversaires?|souvenir|mémoire|hommage|fête)$/u;
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

const OF = /^(?:de|du|des|d')$/u;
/** Units between a remembrance and its day: `la commémoration du massacre des mineurs du 1er décembre 1944`. */
const REACH = 7;
/** Years from the despatch's own beyond which the day of a remembrance is the one looked back to. */
const FEW_YEARS = 2;

/** `la commémoration du 11 novembre 1918`, `le souvenir de juin 1944`: of what it is, and not when. */
function isRemembered(
  { units, verbs, despatch }: SentenceView,
  at: number,
  { edtf, text }: TimeMention,
): boolean {
  const year = yearOfDespatch(despatch);
  const told = units.findLastIndex(
    ({ low }, index) => index < at && at - index <= REACH && REMEMBRANCE.test(low),
  );
  return (
    OF.test(units[at - 1]?.low ?? '') &&
    told >= 0 &&
    !units.slice(told, at).some(({ low, time: other }) => low === ',' || other !== null) &&
    !verbs.some(({ first }) => first > told && first < at) &&
    year !== null &&
    /\d{4}$/u.test(text) &&
    year - Number(edtf!.slice(0, 4)) >= FEW_YEARS
  );
}

/** The days that a sentence tells to be kept: they date nothing that happens now. */
export function keptDays(view: SentenceView): Span[] {
  const kept = view.verbs.some(({ lemma }) => KEEPS.test(lemma));
  if (!kept && !view.units.some(({ low }) => REMEMBRANCE.test(low))) return [];
  return timesIn(view, 0, view.units.length - 1)
    .filter(
      ({ time, at }) =>
        STATED.test(time.edtf!) && ((kept && isKept(view, at, time)) || isRemembered(view, at, time)),
    )
    .map(({ time }) => time);
}
