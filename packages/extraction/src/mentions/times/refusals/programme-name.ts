import { before } from '../lexicon/around.ts';
import { LETTER } from '../lexicon/pattern.ts';
import type { Refusal } from '../refusal.ts';

/** Capitalised nouns whose year is the year they are of: `Budget 2025`, `Jeux olympiques 2028`. */
const DATED_NAMES =
  /(?:^|[^\p{L}])(?:JO|Jeux|Olympiques|Paralympiques|Coupe|Mondial|Mondiaux|Euro|CAN|Tour|Ligue|Open|Grand[ -]Prix|Budget|Plan|Rapport|Salon|Festival|Forum|Sommet|Conférence|Congrès|Exposition|Expo|Session|Assises|Édition|Edition|Élections?|Elections?|Présidentielle|Législatives|Prix|Accords?|Protocole|Déclaration|Programme|Constitution|Convention|Traité|Charte|Loi|Bilan|Projet|Saison|Horizon(?=\s*$)|Année|An|En|Depuis|Dès|De|Entre|Avant|Après|Vers|Fin|Début|Rentrée|Noël|Pâques|Toussaint|PLF|LFI|LF|LPM|Dialogue|Colloque|Biennale|Marathon|Rallye|Dakar|Foire)[\s-]*$/u;

/** `Horizon 2030` is a plan; `l'horizon 2030` is a year, whatever its capital. */
const PLAN_NAMES =
  /(?:^|[^\p{L}])(?:(?<!l')Horizon|Vision|Agenda|Objectifs?|Ambition|Cap|Emergence|Émergence|Génération|Stratégie|Destination|Initiative)\s{1,2}$/u;

const CAPITALISED = /(?:^|[^\p{L}])\p{Lu}[\p{L}'’&.-]{0,30}\s{1,2}$/u;
const HYPHENATED = new RegExp(`[${LETTER}]-$`);
const PREFIXED =
  /(?:^|[^\p{L}])(?:mi|fin|début|post|pré|avant|après|JO|Mondial|Euro|CAN|PLF|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)-$/iu;
const SENTENCE_START = /(?:^|[.!?:»"\n]\s{0,3})\p{Lu}[\p{L}'’]*\s{1,2}$/u;

export const programmeName: Refusal = {
  name: 'programme-name',
  stage: 'ATOM',
  refuses({ meaning, start }, text) {
    if (meaning.kind !== 'YEAR') return false;
    const words = before(text, start, 36);
    if (HYPHENATED.test(words)) return !PREFIXED.test(words);
    if (PLAN_NAMES.test(words)) return true;
    // A sentence's first word is capitalised whatever it is.
    return CAPITALISED.test(words) && !DATED_NAMES.test(words) && !SENTENCE_START.test(words);
  },
  examples: [
    { text: 'La Vision [2035] vise le plein emploi.' },
    { text: 'L’exercice Bouclier-[2021] mobilise six pays.' },
    { text: 'Le programme Gabon [2025] est lancé.' },
    { text: 'L’Agenda [2063] de l’Union africaine avance.' },
  ],
};
