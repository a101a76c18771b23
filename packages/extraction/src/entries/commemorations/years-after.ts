import { type SentenceView, wordsOf } from '../sentence/sentence-view.ts';
import type { AnniversaryPhrase } from './anniversary-phrase.ts';
import { labelEnd, parenthesisEnd } from './label-span.ts';
import { isRemembered } from './remembered.ts';

const TO_THE_DAY = /^,? ?jour pour jour$/iu;
const AFTER = /après$/u;
const THE = /^(?:la|le|l'|les|son|sa|leur)$/u;
/** What is counted from in passing as well: a return only about its very day. */
const COUNTED_FROM: ReadonlySet<string> = new Set(
  (
    'élection réélection investiture nomination condamnation arrestation enlèvement évasion départ retrait évacuation ' +
    'apparition découverte annonce ratification promulgation vote référendum intervention offensive prise coup ' +
    'putsch cessez-le-feu trêve conférence sommet discours appel visite passage ' +
    'adhésion entrée ouverture lancement arrivée retour inauguration adoption'
  ).split(' '),
);

/** `80 ans après le Débarquement`, `dix ans jour pour jour après l'attaque`, of so many years that end before the unit `next`. */
export function yearsAfter(
  view: SentenceView,
  at: number,
  years: { readonly ordinal: number; readonly next: number },
): AnniversaryPhrase | null {
  const { units } = view;
  const whole = AFTER.test(units[at]!.text);
  const exact =
    !whole && TO_THE_DAY.test(wordsOf(view, years.next, Math.min(years.next + 2, units.length - 1)));
  const after = years.next + (exact ? 3 : 0);
  if (!whole && units[after]?.low !== 'après') return null;
  const labelFirst = whole ? years.next : after + 1;
  const word = THE.test(units[labelFirst]?.low ?? '') ? labelFirst + 1 : labelFirst;
  const named = units[word];
  if (named === undefined) return null;
  const rule = COUNTED_FROM.has(named.low)
    ? 'years-after-due'
    : isRemembered(units, word)
      ? 'years-after'
      : /^\p{Lu}/u.test(named.text)
        ? 'years-after-known'
        : null;
  if (rule === null) return null;
  const labelLast = labelEnd(view, labelFirst);
  const last = parenthesisEnd(view, labelLast);
  return { rule, ordinal: years.ordinal, first: at, last, labelFirst, labelLast };
}
