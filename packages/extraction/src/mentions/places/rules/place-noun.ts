import { gapBetween } from '../../../document/worded-sentence.ts';
import { isCapitalised } from '../../../document/words.ts';
import { isGivenName } from '../../people/given-names.ts';
import { knownPlaceAt, type PlaceContext, type PlaceName, placeAt } from '../place-context.ts';
import type { PlaceRule } from './place-rule.ts';

/** Nouns that make any name behind them a place. */
const NOUNS: ReadonlySet<string> = new Set(
  `ville villes province provinces district commune localite village region prefecture sous-prefecture oblast gouvernorat
  wilaya departement comte canton municipalite ile iles archipel port aeroport aerodrome base camp caserne garnison
  banlieue bourgade station chantier raion arrondissement quartier capitale cite vallee sanctuaire polygone champ barrage
  mine mines lac mont plateau poste plage`.split(/\s+/),
);
/** Nouns of gatherings, houses and the compass, which need a place that the gazetteer knows. */
const LOOSE_NOUNS: ReadonlySet<string> = new Set(
  `sommet forum conference reunion rencontre congres salon symposium environs alentours nord sud est ouest centre large pres
  rues peripherie faubourgs hauteurs bataille mairie ecole academie hopital centrale stade gare marche cathedrale mosquee
  cimetiere memorial musee palais site usine`.split(/\s+/),
);
/** How many small words may stand between the noun and the name's `de`: `la ville portuaire septentrionale de`. */
const BETWEEN = 4;

/** A name behind a noun of place: `dans la province septentrionale de Quang Tri`, `le champ de tir de Hassi Khebbi`. */
export const placeNoun: PlaceRule = {
  name: 'place-noun',
  triggers: new Set([...NOUNS, ...LOOSE_NOUNS]),
  read: (context, at) => {
    const noun = context.words[at]!.folded;
    const sure = NOUNS.has(noun);
    const first = nameAfter(context, at);
    if (first === null) return noun === 'capitale' ? inApposition(context, at) : null;
    return sure ? townAt(context, first) : knownPlaceAt(context, first);
  },
  examples: [
    'Un séisme a touché la province de {Quang Tri} mardi.',
    'Le navire a gagné la ville portuaire septentrionale de {Hai Phong}.',
    'La base navale de {Ream} a été agrandie.',
    'Il a visité la commune de {Kon Plong}.',
    "Les secours ont atteint le village d'{Aït Benhaddou}.",
    'Il a supervisé au champ de tir de {Oued Sahri} un exercice.',
    'Le sommet de {Vientiane} a adopté un texte.',
    "Un stage a pris fin à l'académie militaire de {Cherchell}.",
    'Des tirs ont été entendus au nord de {Khartoum}.',
    'Dans la capitale {Bamako}, le calme règne.',
    'Les provinces de {Lang Son} et du Guangxi sont voisines.',
    'La réunion de Dupont a duré.',
    'La ville a protesté.',
    'Les villages de France se vident.',
    'Il a revu la ville natale de Pierre Martin.',
    "Le district militaire de l'Est a confirmé.",
  ],
};

/** The word behind `de`, `d'`, `du` that follows the noun and the small words between them. */
function nameAfter(context: PlaceContext, noun: number): number | null {
  for (let at = noun + 1; at <= noun + 1 + BETWEEN && at < context.words.length; at++) {
    const { folded, text } = context.words[at]!;
    if (gapBetween(context, at - 1) !== ' ' || isCapitalised(text) || /^natal/.test(folded)) return null;
    if (!/^(?:de|d|du|des)$/.test(folded) || !/^[ ']$/.test(gapBetween(context, at))) continue;
    const next = /^(?:la|le|l|les)$/.test(context.words[at + 1]?.text ?? '') ? at + 2 : at + 1;
    if (isCapitalised(context.words[next]?.text ?? '')) return next;
  }
  return null;
}

function townAt(context: PlaceContext, first: number): PlaceName | null {
  const place = placeAt(context, first);
  const personal = place !== null && place.known === null && isGivenName(context.words[first]!.folded);
  return personal && place.last > place.first ? null : place;
}

function inApposition(context: PlaceContext, at: number): PlaceName | null {
  return /^,? $/.test(gapBetween(context, at)) ? knownPlaceAt(context, at + 1) : null;
}
