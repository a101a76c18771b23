import { before } from '../lexicon/around.ts';
import { endingWith } from '../lexicon/pattern.ts';
import type { Refusal } from '../refusal.ts';

/** What makes a month of a capitalised word that may be a name: `en Mai`, `FIN AVRIL`. */
const CONTEXT = endingWith(
  "(?:en|dès|depuis|début|debut|fin|mi|courant|jusqu'en|jusqu'à|d'ici|avant|après|entre|mois de)[ -]{1,3}|mois d'|\\d{1,2}(?:er)?[ -]",
);

/** `Mai Van Phuc`, `Avril Haines`, `le général Juin`, `la planète Mars`: French writes its months small. */
export const monthAsName: Refusal = {
  name: 'month-as-name',
  stage: 'ATOM',
  refuses({ meaning, start }, text) {
    if (meaning.kind !== 'MONTH' || meaning.year !== null || meaning.direction !== null) return false;
    const first = text[start]!;
    if (first === first.toLowerCase()) return /poisson d'$/i.test(before(text, start, 12));
    return !CONTEXT.test(before(text, start, 12));
  },
  examples: [
    { text: 'Le sergent [Mai] Thi Lan a témoigné.' },
    { text: 'Le maréchal [Juin] commandait le corps.' },
    { text: 'La sonde s’est posée sur [Mars] sans heurt.' },
    { text: '[Avril] Duval, députée, a voté contre.' },
  ],
};
