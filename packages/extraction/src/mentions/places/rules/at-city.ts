import { gapBetween } from '../../../document/worded-sentence.ts';
import { isCapitalised } from '../../../document/words.ts';
import { isGivenName } from '../../people/given-names.ts';
import { knownPlaceAt } from '../place-context.ts';
import type { PlaceRule } from './place-rule.ts';

const AT: ReadonlySet<string> = new Set(['a', 'depuis', 'jusqu']);

/** A known town behind `à` or `depuis`, or a province that needs no article: `à Hanoï`, `au siège de l'ONU à New York`, `à Quang Tri`. */
export const atCity: PlaceRule = {
  name: 'at-city',
  triggers: AT,
  read: (context, at) => {
    const { words } = context;
    if (!/^[ ']$/.test(gapBetween(context, at))) return null;
    if (words[at]!.folded === 'a' && !isPreposition(words[at]!.text, at)) return null;
    const place = knownPlaceAt(context, at + 1);
    if (!place) return null;
    const after = words[place.last + 1];
    const runsOn =
      after !== undefined && gapBetween(context, place.last) === ' ' && isCapitalised(after.text);
    if (!runsOn || place.known?.kind === 'CAPITAL') return place;
    return isGivenName(after.folded) && !isGivenName(words[at + 1]!.folded) ? place : null;
  },
  examples: [
    'Il a été reçu à {Hanoï} par le président.',
    'À {Hô Chi Minh-Ville}, le salon a ouvert.',
    'Il a inauguré à {Quang Tri} un pont.',
    "La séance s'est tenue au siège de l'ONU à {New York}.",
    'Le ministre est rentré, via Doha, à {Addis-Abeba}.',
    'A {Genève}, les délégués attendent.',
    'Elle a parlé depuis {Beyrouth} hier.',
    'Il a répondu à Florence Martin.',
    'Paris a protesté.',
    'Le Viêt Nam a Hanoï pour capitale.',
  ],
};

/** `a` without its accent is the verb, but at a sentence's start, where capitals often lose theirs. */
function isPreposition(text: string, at: number): boolean {
  return text === 'à' || text === 'À' || (text === 'A' && at === 0);
}
