import { before } from '../lexicon/around.ts';
import { endingWith } from '../lexicon/pattern.ts';
import type { Refusal } from '../refusal.ts';

const REFERENCE = endingWith(
  '(?:résolutions?|articles?|décrets?|loi|lois|arrêté|directive|règlement|norme|iso|numéros?|n°|no|n|vol|page|pages|pp?|chapitre|paragraphe|dossier|lot|code|bp|route|rn|bus|ligne|modèle|référence|réf|tél|fax|classe|type|chambre|boulevard|parking|circulaire|convention n°|recommandation) {0,2}[.°º:]? {0,2}(?:\\d{3,4} {1,2}(?:et|ou|à) {1,2})?',
);

export const referenceNumber: Refusal = {
  name: 'reference-number',
  stage: 'ATOM',
  refuses({ meaning, start, end }, text) {
    if (meaning.kind !== 'YEAR') return false;
    if (
      /^(?:\/|-)[A-Za-z0-9À-ÿ]/.test(text.slice(end, end + 2)) &&
      !/^-(?:là|ci)/.test(text.slice(end, end + 3))
    )
      return true;
    return REFERENCE.test(before(text, start, 28));
  },
  examples: [
    { text: 'Le Conseil a adopté la résolution [1973] à l’unanimité.' },
    { text: 'Le décret n° [2019]/PM fixe le barème.' },
    { text: 'Les résolutions [2118] et 2254 restent en vigueur.' },
    { text: 'L’article [1240] du code civil s’applique.' },
  ],
};
