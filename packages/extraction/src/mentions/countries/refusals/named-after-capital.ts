import { headNoun } from '../country-candidate.ts';
import type { CountryRefusal } from './refusal.ts';

const TEXTS: ReadonlySet<string> = new Set(
  `accord accords traite traites convention conventions protocole protocoles statut consensus pacte charte club groupe
  principes regles mur format agenda processus paix engagements objectifs plan esprit charte code`.split(
    /\s+/,
  ),
);

/** Texts and circles called after the city where they were made: `les accords de Paris`, `le traité de Rome`. */
export const namedAfterCapital: CountryRefusal = {
  name: 'named-after-capital',
  refuses: (candidate) => candidate.form === 'CAPITAL' && TEXTS.has(headNoun(candidate) ?? ''),
  refused: [
    "L'accord de {Paris} sur le climat reste en vigueur.",
    'Le statut de {Rome} a créé la Cour.',
    'La convention de {Vienne} protège les diplomates.',
  ],
  kept: ['Le gouvernement de {Paris} a protesté.', "L'accord avec {Moscou} tient."],
};
