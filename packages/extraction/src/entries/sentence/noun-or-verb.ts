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

const SUBJECT = /^(?:le|la|l'|les|il|elle|ils|elles|m|mm|mme|mmes|ce|cette)$/u;
/** How far from the beginning of its sentence the comma stands that closes a participle and its complements. */
const LONGEST_OPENING = 14;

/** `Arrivée lundi en Chine, elle …`: what opens a sentence and is closed by a comma in front of a subject. */
function opensSentence(units: readonly Unit[], at: number): boolean {
  if (at > 0 || !/^\p{L}+ée?s?$|^venue?s?$|^sorties?$|^jointe?s?$/u.test(units[at]!.low)) return false;
  const timed = units[units[1]?.low === 'le' ? 2 : 1]?.time;
  if (!timed && !/^(?:à|en|au|aux|dans|de|hier)$/u.test(units[1]?.low ?? '')) return false;
  const comma = units.findIndex(({ low }, index) => index <= LONGEST_OPENING && low === ',');
  const next = comma < 0 ? undefined : units[comma + 1];
  return next !== undefined && (next.person !== null || SUBJECT.test(next.low));
}

/** `l'ancien président X`, `le nouvel envoyé du`: an adjective in front says that it is the noun. */
const BEFORE_POSTS =
  /^(?:ancien(?:ne)?s?|nouve(?:au|aux|l|lle|lles)|future?s?|actuel(?:le)?s?|ex|vice|jeunes?|hauts?|grande?s?|seule?s?)$/u;

/** What opens an object behind a day: `célèbre cette année ses 80 ans`, not `la visite mardi à`. */
const OBJECT = /^(?:le|la|l'|les|un|une|son|sa|ses|leurs?)$/u;

/** `la première remontant à mai 2015`: behind an adjective that stands for an edition, and its determiner. */
const tellsOfEdition = (units: readonly Unit[], at: number): boolean =>
  /^(?:remontant|datant)$/u.test(units[at]!.low) && /^(?:la|le|l')$/u.test(units[at - 2]?.low ?? '');

const COUNTS = /^(?:\p{N}+(?:er|re|ère|e|es|ème|ᵉ)|\p{L}+ième|seconde?)$/u;

/** `La 12e ouvre ses portes`: what a verb governs. */
const hasObject = (after: Unit | undefined): boolean =>
  after !== undefined && (after.person !== null || OBJECT_MARKERS.has(after.low));

/** A form that is also a noun is a verb only behind a clitic or between a subject and an object. */
export function isNounHere(units: readonly Unit[], at: number, present: boolean): boolean {
  const before = units[at - 1];
  const after = units[at + 1];
  if (CLITICS.test(before?.low ?? '') || tellsOfEdition(units, at)) return false;
  // `leur 38e patrouille`, `la deuxième marche`: what is counted is a noun, unless it tells of what the number stands for.
  if (
    present &&
    COUNTS.test(before?.low ?? '') &&
    NOUN_MARKERS.has(units[at - 2]?.low ?? '') &&
    !hasObject(after)
  )
    return true;
  if (!HOMOGRAPHS.has(units[at]!.low)) {
    const marked = NOUN_MARKERS.has(before?.low ?? '');
    // `le recevra` has an object in front, `le reçu` and `la demande` an article.
    return marked && (present || !/^(?:l'|le|la|les|en)$/u.test(before?.low ?? ''));
  }
  // `la manœuvre conduite par l'Italie`: a participle with its doer.
  if (after?.low === 'par' && verbForms(units[at]!.low).some(({ tense }) => tense === 'PARTICIPLE'))
    return NOUN_MARKERS.has(before?.low ?? '');
  // `X, président du Nigeria`: what one presides over follows the verb at once.
  if (units[at]!.low === 'président' && /^(?:du|de|d'|des)$/u.test(after?.low ?? '')) return true;
  if (opensSentence(units, at)) return false;
  if (before?.low === ',' && verbForms(units[at]!.low).some(({ tense }) => tense === 'PARTICIPLE'))
    return false;
  if (!before || NOUN_MARKERS.has(before.low) || /^\p{N}/u.test(before.low)) return true;
  if (BEFORE_POSTS.test(before.low)) return true;
  if (BEFORE_NOUNS.test(before.low)) return true;
  if (after?.time) return !OBJECT.test(units[at + 2]?.low ?? '');
  return !after || !(after.person || OBJECT_MARKERS.has(after.low));
}
