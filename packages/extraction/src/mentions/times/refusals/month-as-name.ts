import { followedBy, precededBy } from '../lexicon/around.ts';
import type { Refusal } from '../refusal.ts';

/** What makes a month of a capitalised word that may be a name: `en Mai`, `FIN AVRIL`. */
const CONTEXT = precededBy(
  "(?:en|dès|depuis|début|debut|fin|mi|courant|jusqu'en|jusqu'à|d'ici|avant|après|entre|mois de)[ -]{1,3}|mois d'|\\d{1,2}(?:er)?[ -]",
);
const FISH = precededBy("poissons? d'");

/** `Mai-Ndombe`. */
const COMPOUND = followedBy('-[A-ZÀ-Ý][a-zà-ÿ]', '');

/** `Mai Van Phuc`, `Avril Haines`, `le général Juin`, `la planète Mars`: French writes its months small. */
export const monthAsName: Refusal = {
  name: 'month-as-name',
  stage: 'ATOM',
  refuses({ meaning, start, end }, text) {
    if (meaning.kind !== 'MONTH' || meaning.year !== null || meaning.direction !== null) return false;
    const small = text[start] === text[start]!.toLowerCase();
    if (!small && COMPOUND(text, end)) return true;
    return small ? FISH(text, start) : !CONTEXT(text, start);
  },
  examples: [
    { text: 'Le sergent [Mai] Thi Lan a témoigné.' },
    { text: 'Le maréchal [Juin] commandait le corps.' },
    { text: 'La sonde s’est posée sur [Mars] sans heurt.' },
    { text: '[Avril] Duval, députée, a voté contre.' },
  ],
};
