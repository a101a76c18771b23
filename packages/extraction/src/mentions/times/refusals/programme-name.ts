import { behind, followedBy, precededBy } from '../lexicon/around.ts';
import type { Refusal } from '../refusal.ts';

/** Capitalised nouns whose year is the year they are of: `Budget 2025`, `Jeux olympiques 2028`. */
const DATED_NOUNS = [
  'JO',
  'Jeux',
  'Olympiques',
  'Paralympiques',
  'Coupe',
  'Mondial',
  'Mondiaux',
  'Euro',
  'CAN',
  'Tour',
  'Ligue',
  'Open',
  'Prix',
  'Budget',
  'Plan',
  'Rapport',
  'Salon',
  'Festival',
  'Forum',
  'Sommet',
  'Conférence',
  'Congrès',
  'Exposition',
  'Expo',
  'Session',
  'Assises',
  'Édition',
  'Edition',
  'Élection',
  'Élections',
  'Election',
  'Elections',
  'Présidentielle',
  'Législatives',
  'Accord',
  'Accords',
  'Protocole',
  'Déclaration',
  'Programme',
  'Constitution',
  'Convention',
  'Traité',
  'Charte',
  'Loi',
  'Bilan',
  'Projet',
  'Saison',
  'Année',
  'An',
  'En',
  'Depuis',
  'Dès',
  'De',
  'Entre',
  'Avant',
  'Après',
  'Vers',
  'Fin',
  'Début',
  'Rentrée',
  'Noël',
  'Pâques',
  'Toussaint',
  'PLF',
  'LFI',
  'LPM',
  'Dialogue',
  'Colloque',
  'Biennale',
  'Marathon',
  'Rallye',
  'Dakar',
  'Foire',
  'Horizon',
  "D'ici",
];

/** Capitalised nouns of plans that carry the year they aim at. `l'horizon 2030` is a year, whatever its capital. */
const PLAN_NOUNS = [
  'Vision',
  'Agenda',
  'Objectif',
  'Objectifs',
  'Ambition',
  'Cap',
  'Emergence',
  'Émergence',
  'Génération',
  'Stratégie',
  'Destination',
  'Initiative',
];

const NO_LETTER = '(?<![\\p{L}])';
/** `(VNA) - L'année 2025 marque`: a capital of the article alone is none of a name. */
const DATED = behind(`${NO_LETTER}(?:${DATED_NOUNS.join('|')}|[LD]'\\p{Ll}[\\p{L}-]{0,30})[ -]{1,2}`, 'u');
const PLAN = behind(`${NO_LETTER}(?:${PLAN_NOUNS.join('|')}|(?<!l')Horizon) {1,2}`, 'u');
const CAPITALISED = behind(`${NO_LETTER}\\p{Lu}[\\p{L}'&.-]{0,30} {1,2}`, 'u');
const SENTENCE_START = behind(`(?:^|[.!?:\\n] {0,3})\\p{Lu}[\\p{L}']{0,30} {1,2}`, 'u');
/** `« Aigle blanc 2026 »`: a capital behind the quotation mark, and the year before the other. */
const QUOTED_NAME = behind(`[«"] ?(?!(?:${DATED_NOUNS.join('|')})(?!\\p{L}))\\p{Lu}[\\p{L}' &-]{1,30} `, 'u');
/** `l'exercice Bouclier d'or 2024`: a small word may stand between the name's capital and its year. */
const EXERCISE = behind(
  `(?:exercices?|manœuvres|opération|mission|plan|programme|stratégie|initiative) \\p{Lu}[\\p{L}'-]{1,20} (?:d'|de |du |des )\\p{Ll}[\\p{L}-]{1,20} `,
  'u',
);
const NAMED_AS_ONE = precededBy(
  '(?:exercices?|manœuvres?|opération|mission|programme|plan|initiative|navire) «? ?',
  'iu',
);
const LAST_WORD = behind("(?<word>\\p{Lu}[\\p{L}'-]{1,30}) ", 'u');

/** `Bouclier 2023 : les troupes rentrent`, where `l'exercice Bouclier 2023` stands elsewhere; the first few places are looked at. */
function isNamedElsewhere(text: string, start: number, end: number): boolean {
  if (!LAST_WORD(text, start)) return false;
  let first = start - 1;
  while (first > 0 && /[\p{L}'-]/u.test(text[first - 1]!)) first--;
  const name = text.slice(first, end);
  let at = text.indexOf(name);
  for (let turn = 0; turn < 4 && at >= 0; turn++) {
    if (NAMED_AS_ONE(text, at)) return true;
    at = text.indexOf(name, at + name.length);
  }
  return false;
}

const QUOTE_END = followedBy(' ?[»"]');
/** `« Le pont sera fini en 2027 »`: speech that ends with its year, and no name. */
const SPOKEN = behind(
  "(?<!\\p{L})(?:en|depuis|dès|d'ici|d'ici à|avant|après|fin|début|vers|jusqu'en|jusqu'à) ",
  'u',
);
const HYPHENATED = behind('\\p{L}-', 'u');
const DATED_PREFIX = behind(
  `${NO_LETTER}(?:mi|fin|début|post|pré|avant|après|JO|Mondial|Euro|CAN|PLF|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)-`,
  'iu',
);

/** `Vision 2035`, `Gabon 2025`, `Bouclier-2021`: years inside the names of programmes, exercises and ships. */
export const programmeName: Refusal = {
  name: 'programme-name',
  stage: 'ATOM',
  refuses({ meaning, start, end }, text) {
    if (meaning.kind !== 'YEAR') return false;
    if (HYPHENATED(text, start)) return !DATED_PREFIX(text, start);
    if (EXERCISE(text, start)) return true;
    if (PLAN(text, start) || (QUOTE_END(text, end) && QUOTED_NAME(text, start) && !SPOKEN(text, start)))
      return true;
    if (!CAPITALISED(text, start) || DATED(text, start)) return false;
    // A sentence's first word is capitalised whatever it is.
    return !SENTENCE_START(text, start) || isNamedElsewhere(text, start, end);
  },
  examples: [
    { text: 'La Vision [2035] vise le plein emploi.' },
    { text: 'L’exercice Bouclier-[2021] mobilise six pays.' },
    { text: 'Bouclier [2023] : les troupes rentrent.\n\nL’exercice Bouclier 2023 a pris fin.' },
    { text: 'L’exercice « Aigle blanc [2026] » aura lieu en mer.' },
    { text: 'L’exercice Bouclier d’or [2024] aura lieu en mer.' },
    { text: 'Le programme Gabon [2025] est lancé.' },
    { text: 'L’Agenda [2063] de l’Union africaine avance.' },
  ],
};
