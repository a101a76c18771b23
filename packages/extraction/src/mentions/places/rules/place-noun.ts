import { gapBetween } from '../../../document/worded-sentence.ts';
import { knownPlaceAt, type PlaceContext, placeAt } from '../place-context.ts';
import type { PlaceRule } from './place-rule.ts';

/** Nouns that make any name behind them a place. */
const NOUNS: ReadonlySet<string> = new Set(
  `ville villes province provinces district commune localite village region prefecture sous-prefecture oblast gouvernorat
  wilaya departement comte canton municipalite ile iles archipel port aeroport aerodrome base camp caserne garnison
  banlieue bourgade station chantier raion arrondissement quartier capitale cite vallee sanctuaire site`.split(
    /\s+/,
  ),
);
/** Nouns of gatherings and of the compass, which need a place that the gazetteer knows. */
const LOOSE_NOUNS: ReadonlySet<string> = new Set(
  `sommet forum conference reunion rencontre congres salon symposium environs alentours nord sud est ouest centre large pres
  rues peripherie faubourgs hauteurs etat universite bataille siege maire mairie`.split(/\s+/),
);
const NOT_LOOSE: ReadonlySet<string> = new Set(['universite', 'maire']);
/** How many adjectives may stand between the noun and `de`: `la ville portuaire septentrionale de`. */
const ADJECTIVES = 3;

/** A name behind a noun of place: `dans la province septentrionale de Quang Tri`, `la base navale de Ream`. */
export const placeNoun: PlaceRule = {
  name: 'place-noun',
  read: (context, at) => {
    const noun = context.words[at]!.folded;
    const sure = NOUNS.has(noun);
    if (!sure && (!LOOSE_NOUNS.has(noun) || NOT_LOOSE.has(noun))) return null;
    const first = afterOf(context, at, sure ? ADJECTIVES : 0);
    if (first === null) return noun === 'capitale' ? inApposition(context, at) : null;
    return sure ? placeAt(context, first) : knownPlaceAt(context, first);
  },
  examples: [
    'Un séisme a touché la province de {Quang Tri} mardi.',
    'Le navire a gagné la ville portuaire septentrionale de {Hai Phong}.',
    'La base navale de {Ream} a été agrandie.',
    'Il a visité la commune de {Kon Plong}.',
    "Les secours ont atteint le village d'{Aït Benhaddou}.",
    'Le sommet de {Vientiane} a adopté un texte.',
    'Des tirs ont été entendus au nord de {Khartoum}.',
    'Dans la capitale {Bamako}, le calme règne.',
    'La réunion de Dupont a duré.',
    'La ville a protesté.',
    'Les villages de France se vident.',
  ],
};

/** The word behind `de`, `d'`, `du` that follows the noun, adjectives between them left aside. */
function afterOf(context: PlaceContext, noun: number, adjectives: number): number | null {
  for (let at = noun + 1; at <= noun + 1 + adjectives && at < context.words.length; at++) {
    if (gapBetween(context, at - 1) !== ' ') return null;
    const { folded, text } = context.words[at]!;
    if (/^(?:de|d|du|des)$/.test(folded))
      return /^[ ']$/.test(gapBetween(context, at)) ? afterArticle(context, at + 1) : null;
    if (/^\p{Lu}/u.test(text)) return null;
  }
  return null;
}

function afterArticle(context: PlaceContext, at: number): number {
  return /^(?:la|le|l|les)$/.test(context.words[at]?.text ?? '') ? at + 1 : at;
}

function inApposition(context: PlaceContext, at: number) {
  return /^,? $/.test(gapBetween(context, at)) ? knownPlaceAt(context, at + 1) : null;
}
