import { endingIn, followedBy, precededBy } from '../lexicon/around.ts';
import type { Refusal } from '../refusal.ts';

const NUMBERED_THINGS =
  'résolution résolutions article articles décret décrets loi lois arrêté directive règlement norme iso numéro numéros ' +
  'no n vol page pages p pp chapitre paragraphe dossier lot code bp route rn bus ligne modèle référence réf tél fax ' +
  'classe type chambre parking circulaire recommandation';

const REFERENCE = endingIn(
  `${NUMBERED_THINGS} et ou à`,
  precededBy(
    `(?:${NUMBERED_THINGS.replaceAll(' ', '|')}|n°)(?: {0,2}n°)? {0,2}[.°º:]? {0,2}(?:\\d{3,4} {1,2}(?:et|ou|à) {1,2})?`,
  ),
);

const NUMBERED = precededBy(
  '(?:n°|no|numéros?|résolutions?|décrets?|lois?|arrêté|directive|règlement) {0,2}(?:n°)? {0,2}',
);

/** `2019/PM`, `2023-ABC`. */
const REFERENCE_TAIL = followedBy('[/-][A-Z0-9]|/[a-z]', '');

export const referenceNumber: Refusal = {
  name: 'reference-number',
  stage: 'ATOM',
  refuses({ meaning, start, end }, text) {
    if (meaning.kind === 'YEAR') return REFERENCE_TAIL(text, end) || REFERENCE(text, start);
    // `loi n° 2018-23`, `loi 8/1996`.
    const figures = meaning.kind === 'RANGE' || meaning.kind === 'MONTH';
    return figures && /\d/.test(text[start]!) && NUMBERED(text, start);
  },
  examples: [
    { text: 'Le Conseil a adopté la résolution [1973] à l’unanimité.' },
    { text: 'Le décret n° [2019]/PM fixe le barème.' },
    { text: 'Les résolutions [2118] et 2254 restent en vigueur.' },
    { text: 'La loi n° [8/1996] protège les auteurs.' },
    { text: 'L’article [1240] du code civil s’applique.' },
  ],
};
