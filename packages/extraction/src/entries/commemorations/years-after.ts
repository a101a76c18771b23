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
    'adhésion entrée ouverture lancement arrivée retour inauguration adoption vol alunissage décollage expédition création fondation sortie publication'
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
  // `dix ans jour pour jour après`, `dix ans, jour pour jour, après`.
  const day = years.next + (units[years.next]?.low === ',' ? 1 : 0);
  const exact = !whole && TO_THE_DAY.test(wordsOf(view, day, Math.min(day + 2, units.length - 1)));
  const after = exact ? day + (units[day + 3]?.low === ',' ? 4 : 3) : years.next;
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
  const told = exact ? 'years-after-exact' : rule;
  if (told === null) return null;
  const labelLast = labelEnd(view, labelFirst);
  const last = parenthesisEnd(view, labelLast);
  return { rule: told, ordinal: years.ordinal, first: at, last, labelFirst, labelLast };
}
