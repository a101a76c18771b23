import { LASTING } from '../kind-traits.ts';
import { clauseAt, hasComma, type SentenceView } from '../sentence/sentence-view.ts';
import { tenureSince } from './tenure.ts';

/** The word in front of a time, the article left aside: `depuis le 15 janvier`. */
function prepositionOf(view: SentenceView, at: number): string {
  const before = view.units[at - 1]?.low ?? '';
  const further = view.units[at - 2]?.low ?? '';
  return /^(?:le|la)$/u.test(before) && further === 'depuis' ? further : before;
}

/** A day, a month or a part of one. */
const OF_A_MONTH = /^(?:\d{4}-\d\d(?:-\d\d)?|\[\d{4}-\d\d-\d\d\.\.\d{4}-\d\d-\d\d\])$/u;

const TEXT =
  /^(?:traité|accord|convention|loi|constitution|protocole|pacte|charte|mémorandum|résolution)s?$/u;
/** Units from a text to the year that names it: `du traité de coopération en matière de défense de 2024`. */
const NAMED_BY_YEAR = 9;

/** `a signé l'arrangement d'application du traité de coopération de 2024`: the year names a text that another is about. */
function namesText(view: SentenceView, at: number): boolean {
  if (view.units[at - 1]?.low !== 'de' || !/^\d{4}$/u.test(view.units[at]!.time?.edtf ?? '')) return false;
  for (let text = at - 2; text > Math.max(0, at - NAMED_BY_YEAR); text--) {
    const { low } = view.units[text]!;
    if (low === ',') return false;
    if (!TEXT.test(low)) continue;
    const article = view.units[text - 1]!.low === "l'" ? text - 2 : text - 1;
    // `la signature de l'accord de 2015`: there it dates the event.
    const ofEvent = view.heads.some(({ last }) => last === article - 1);
    return /^(?:du|de|des|d')$/u.test(view.units[article]?.low ?? '') && !ofEvent;
  }
  return false;
}

/** Units between `contre` and the time of the figure behind it. */
const COMPARED = 5;

/** `depuis 2018`, `avant mars`, `d'ici 2030`, `2019-2024` say from or until when, not when. */
export function isLimit(view: SentenceView, at: number): boolean {
  const edtf = view.units[at]!.time?.edtf ?? '';
  const before = prepositionOf(view, at);
  const deadline =
    before === 'le' || before === ','
      ? view.units.slice(Math.max(0, at - 5), at).some((unit) => unit.low === 'avant') &&
        !view.heads.some((head) => head.first >= at - 5 && head.last < at) &&
        !view.verbs.some((verb) => verb.first >= at - 5 && verb.last < at)
      : false;
  const until = view.units.slice(Math.max(0, at - 3), at).some((unit) => /^jusqu[e']$/u.test(unit.low));
  // `annulée en 2020 et en 2021`: two years that are named are no period.
  const [from, to] = edtf.split('/');
  const period = /^\d{4}\/\d{4}$/u.test(edtf) && !(+to! - +from! === 1 && / et /u.test(view.units[at]!.text));
  const open = edtf.startsWith('../') || edtf.endsWith('/..') || period;
  // `signé celui de 2025`: the year is the text's.
  const ofText =
    before === 'de' &&
    /^(?:celui|celle|ceux|celles)$/u.test(view.units[at - 2]?.low ?? '') &&
    view.verbs.some((verb) => verb.last === at - 3);
  // `offrira 30 bourses pour l'année 2025`: what it is meant for.
  const meantFor =
    before === "l'" && view.units[at - 2]?.low === 'pour' && /^année/u.test(view.units[at]!.low);
  // `18 visites, contre 11 un an plus tôt`: with what it is compared.
  const compared = view.units
    .slice(Math.max(0, at - COMPARED), at)
    .some(({ low }, index, near) => low === 'contre' && /^\p{N}/u.test(near[index + 1]?.low ?? ''));
  return (
    compared ||
    ofText ||
    namesText(view, at) ||
    meantFor ||
    until ||
    open ||
    deadline ||
    /^(?:avant|d'ici)$/u.test(before) ||
    (before === 'depuis' && !isSince(view, at) && tenureSince(view, at) === null)
  );
}

/** `en visite de travail depuis mardi`: so does what one is on. */
const isOnSince = (view: SentenceView, at: number): boolean =>
  view.heads.some(
    ({ noun, preposition, determiner, last }) =>
      preposition === 'en' &&
      determiner === 'NONE' &&
      LASTING.has(noun.kind) &&
      last < at &&
      at - last <= 6 &&
      !hasComma(view, last, at),
  );

/** `participent depuis mardi`, `suivent depuis début mai`: from when what is told in the present goes on. */
export function isSince(view: SentenceView, at: number): boolean {
  return (
    OF_A_MONTH.test(view.units[at]!.time?.edtf ?? '') &&
    prepositionOf(view, at) === 'depuis' &&
    (clauseAt(view, at)?.verb?.tense === 'PRESENT' || isOnSince(view, at))
  );
}

/** `La journée de dimanche, anniversaire du débarquement du 7 août 1942, …`: the day that returns dates nothing that is told. */
export function isReturned({ units }: SentenceView, at: number): boolean {
  for (let before = at - 1; before > 0 && units[before]!.low !== ','; before--)
    if (units[before]!.low === 'anniversaire') return units[before - 1]!.low === ',';
  return false;
}
