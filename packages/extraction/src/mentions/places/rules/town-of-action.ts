import { gapBetween } from '../../../document/worded-sentence.ts';
import { knownPlaceAt } from '../place-context.ts';
import type { PlaceRule } from './place-rule.ts';

/** Verbs of going whose object is a town: `a quitté Montevideo`, `gagnera Aden`. */
const GOING =
  /^(?:quitt|rejoin|regagn|gagn|attei|visit|travers|evacu|bombard|pilonn|encercl|repri[st]|assieg)/;
/** Verbs of a town that is host: `New Delhi avait abrité`, `Bakou accueillera`. */
const HOSTING = /^(?:accueill|abrit|heberg|organis)/;
const AUXILIARY = /^(?:a|ont|avait|aura|va|doit|avaient|auront|devait|devra)$/;

/** A known town that someone leaves or reaches, or that is host. */
export const townOfAction: PlaceRule = {
  name: 'town-of-action',
  triggers: 'CAPITAL',
  read: (context, at) => {
    const { words } = context;
    const place = townAt(context, at);
    if (!place) return null;
    if (GOING.test(words[at - 1]?.folded ?? '') && gapBetween(context, at - 1) === ' ') return place;
    const subject = at === 0 || /^,? $/.test(gapBetween(context, at - 1));
    if (!subject || gapBetween(context, place.last) !== ' ') return null;
    const [verb, next] = words.slice(place.last + 1, place.last + 3);
    const hosts = verb && AUXILIARY.test(verb.folded) ? next : verb;
    return hosts && HOSTING.test(hosts.folded) ? place : null;
  },
  examples: [
    'Le navire avait quitté {Montevideo} le 2 mai.',
    'La frégate gagnera {Aden} jeudi.',
    'Début août, {New Delhi} avait abrité le dialogue.',
    '{Bakou} accueillera la conférence en novembre.',
    'Il a quitté Martin sans un mot.',
    'La Chine accueillera les ministres.',
  ],
};

function townAt(context: Parameters<PlaceRule['read']>[0], first: number) {
  const place = knownPlaceAt(context, first);
  return place?.known?.kind === 'PROVINCE' ? null : place;
}
