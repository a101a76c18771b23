import type { Sentence } from '../../../despatch.ts';
import { behind, endingIn } from '../lexicon/around.ts';
import { UP_TO_THEN } from '../lexicon/bearings.ts';
import type { Meaning } from '../meaning.ts';

/** A participle that opens its sentence, right before its date. */
const OPENING = /^\p{Lu}\p{L}*(?:é|i|u|ert|ort)e?s?,?(?: par \p{L}+)? (?:depuis |dès )?(?:le |ce )?$/u;
/** No longer opening is one, in UTF-16 code units. */
const LONGEST_OPENING = 32;

/** Of these an opening participle tells of other times, and the story does not begin with it: `Partie de Brest le 7, …`. */
const BACKGROUND =
  /^(?:Partie?s?|Appareillée?s?|Née?s?|Nommée?s?|Élue?s?|Elue?s?|Réélue?s?|Créée?s?|Fondée?s?|Suspendue?s?|Décidée?s?|Annoncée?s?|Signée?s?|Adoptée?s?|Votée?s?|Publiée?s?|Promue?s?) [^,;:]{0,40}$/u;

/** With what they begin. */
const BACKGROUND_HEADS = 'PANÉERCFSDV';

/** A relative clause that a date ends, no mark in between: `les vedettes que le Japon a remises le 22 février`. */
const RELATIVE = /(?:^|[\s,(])(?:qui|que|dont|où|qu['’])[^,;:()«»"]*$/u;

/** A day that only says of what, or when what was done had begun: `Ouvert le 13 mai, …`, `le second tour du 19 octobre`. */
export function isAsideDay(text: string, sentence: Sentence, start: number, meaning: Meaning): boolean {
  if (start - sentence.start <= LONGEST_OPENING && OPENING.test(text.slice(sentence.start, start)))
    return true;
  // `L'accrochage durera jusqu'au 12 janvier`: the account does not go on from the end of what it tells.
  if (UP_TO_THEN(text, start)) return true;
  return meaning.kind === 'DAY' && meaning.month !== null && text.startsWith(' du ', start - 4);
}

/** `a été reçu hier`: counted from the day of writing, on which the next paragraph goes on. */
export const isFromToday = (meaning: Meaning): boolean =>
  meaning.kind === 'DAY_PART'
    ? meaning.of !== null && isFromToday(meaning.of)
    : meaning.kind === 'SHIFT' && meaning.from === 'REFERENCE' && meaning.by < 0;

/** A participle of a noun right before its date, `été` and the like not in front of it: `l'arrêt rendu le 23 septembre 2017`. */
const OF_NOUN =
  /(?<!(?:^|\P{L})(?:a|ont|avait|avaient|est|sont|était|étaient|fut|furent|été|s'est|se sont|déjà) )(?<!\p{L})(?<!(?:^|\P{L})(?:du|de la|le|la|les|des|un|une|deux|trois|au|aux|ce|cette|ces|son|sa|ses|leur|leurs|premier|dernier|nouvel|d|l)[ '])(?!\p{Ll}+eaux? )\p{Ll}+(?:é|i|u|is|it|ert|oint|eint)e?s?(?: (?:à|au|en) \p{Lu}[\p{L}-]+)? (?:le |dès le )$/u;
const REACH = 60;

/** Whether a participle tells the day of what a noun recalls. */
export const isOfParticiple = (text: string, sentence: Sentence, start: number): boolean =>
  text.startsWith('le ', start - 3) &&
  OF_NOUN.test(text.slice(Math.max(sentence.start, start - REACH), start));

/** Whether an opening participle tells of times before the story: `Élu le 3 mars, le maire …`. */
export const isBackground = (text: string, sentence: Sentence, start: number): boolean =>
  start - sentence.start <= 60 &&
  BACKGROUND_HEADS.includes(text.charAt(sentence.start)) &&
  BACKGROUND.test(text.slice(sentence.start, start));

/** Whether an offset stands in a relative clause of its sentence. */
export const inRelative = (text: string, sentence: Sentence, start: number): boolean =>
  RELATIVE.test(text.slice(sentence.start, start));

/** `en visite depuis mardi`. */
export const SINCE = endingIn('depuis le ce', behind('(?<!\\p{L})depuis (?:le |ce )?', 'u'));
