import { gapBetween } from '../../../document/worded-sentence.ts';
import { isGivenName } from '../../people/given-names.ts';
import { nameAt, type PlaceContext } from '../place-context.ts';
import type { PlaceRule } from './place-rule.ts';

/** Beginnings of verbs and nouns that want a place: things are held, people arrive, are born or stationed there. */
const WANT_PLACE =
  /^(?:reuni|tenu|tient|tenir|tiendr|derou|arriv|rend[ur]|rendr|lieu|organis|ouvert|ouvr|sign|bas[eé]|situ|ne$|nee$|stationn|deploy|inaugur|clotur|accueill|atterr|accost|sejourn|sommet|forum|conference|reunion|visite|escale|ceremonie|exercice|combats|attentat|seisme|manifest|rassembl|rencontr|entret|mort|morts|deced|enterr|siege)/;
/** How many words may stand between that and `à`. */
const REACH = 8;

/** An unknown name behind `à` in a clause that wants a place: `réunis à Korhaz`, `la séance tenue à Talcy`. */
export const heldAt: PlaceRule = {
  name: 'held-at',
  read: (context, at) => {
    if (!/^[àÀ]$/.test(context.words[at]!.text) || gapBetween(context, at) !== ' ') return null;
    const name = nameAt(context, at + 1);
    if (!name || name.last - name.first > 2 || isPersonal(context, name.first)) return null;
    if (/^\p{Lu}{2,}$/u.test(context.words[name.first]!.text)) return null;
    return wantsPlace(context, at) ? name : null;
  },
  examples: [
    "La séance s'est tenue à {Talcy} lundi.",
    'Les chefs coutumiers, réunis à {Korhaz}, ont voté.',
    'Un exercice conjoint se déroule à {Vinh Moc}.',
    'Il a rendu hommage à Dupont.',
    'Le prix ira à Marie Petit.',
    "La conférence a été confiée à l'OTAN.",
  ],
};

function wantsPlace(context: PlaceContext, at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - REACH; back--) {
    const { folded } = context.words[back]!;
    if (/^(?:hommage|visite|face|grace|rapport|suite|confie|remis|adresse|repondu|dit|demande)$/.test(folded))
      return false;
    if (WANT_PLACE.test(folded)) return true;
  }
  return false;
}

/** A first name, or a name that more than one capitalised word and a first name make up. */
function isPersonal(context: PlaceContext, first: number): boolean {
  return isGivenName(context.words[first]!.folded);
}
