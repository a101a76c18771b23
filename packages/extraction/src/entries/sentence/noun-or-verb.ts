import { HOMOGRAPHS } from './homographs.ts';
import type { Unit } from './units.ts';
import { verbForms } from './verb-lexicon.ts';

const NOUN_MARKERS: ReadonlySet<string> = new Set(
  (
    "le la l' les un une des du de d' au aux ce cet cette ces son sa ses leur leurs notre nos chaque toute tout toutes " +
    'deux trois quatre plusieurs première premier dernière dernier prochaine prochain nouvelle nouveau en par sans quelques'
  ).split(' '),
);
/** Words that open an object. */
export const OBJECT_MARKERS: ReadonlySet<string> = new Set(
  "le la l' les un une des du son sa ses leur leurs avec à au aux deux trois".split(' '),
);

/** Words between which and a verb nothing but another of them stands: no noun follows them. */
const CLITICS = /^(?:se|s'|ne|n'|y)$/u;
/** Prepositions behind which a form that is also a noun is the noun: `sur place`, `à titre`. */
const BEFORE_NOUNS = /^(?:sur|sous|à|dans|pour|avec|vers|dès|comme|contre|selon|entre|sans|par|en|hors)$/u;

/** A form that is also a noun is a verb only behind a clitic or between a subject and an object. */
export function isNounHere(units: readonly Unit[], at: number, present: boolean): boolean {
  const before = units[at - 1];
  const after = units[at + 1];
  if (CLITICS.test(before?.low ?? '')) return false;
  if (!HOMOGRAPHS.has(units[at]!.low)) {
    const marked = NOUN_MARKERS.has(before?.low ?? '');
    // `le recevra` has an object in front, `le reçu` and `la demande` an article.
    return marked && (present || !/^(?:l'|le|la|les|en)$/u.test(before?.low ?? ''));
  }
  // `la manœuvre conduite par l'Italie`: a participle with its doer.
  if (after?.low === 'par' && verbForms(units[at]!.low).some(({ tense }) => tense === 'PARTICIPLE'))
    return NOUN_MARKERS.has(before?.low ?? '');
  if (before?.low === ',' && verbForms(units[at]!.low).some(({ tense }) => tense === 'PARTICIPLE'))
    return false;
  if (!before || NOUN_MARKERS.has(before.low) || /^\p{N}/u.test(before.low)) return true;
  if (BEFORE_NOUNS.test(before.low)) return true;
  return !after || !(after.person || OBJECT_MARKERS.has(after.low));
}
