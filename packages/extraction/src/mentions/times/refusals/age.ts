import { behind, followedBy, precededBy } from '../lexicon/around.ts';
import { LASTING_NOUNS } from '../lexicon/lasting-nouns.ts';
import type { Refusal } from '../refusal.ts';

const AGED = precededBy(
  "(?:âgée?s? (?:d'|de )|agée?s? (?:d'|de )|âge (?:de |d')|ans et|de plus de|les moins de|les plus de|enfants de|jeunes de|mineurs de|femmes de|hommes de|filles de|garçons de|personnes de|pour les) {0,2}(?:\\d{1,2} (?:à|et|ou) (?:moins de |plus de )?)?",
);
/** The younger half of `6-16 ans`. */
const HALVED = behind('\\d-');
const IN_YEARS = behind('(?:ans|an|années|mois)');
/** `Paul Roy, 54 ans, …` and `Paul Roy (54 ans)`. */
const AFTER_NAME = behind('[A-ZÀ-Ý][\\p{L}\'-]{1,30}[»")]?(?:, {0,2}| ?\\()', 'u');
const APPOSED = followedBy(' ?[,).]| qui| et ');
const OF_NOUN = behind("[\\p{L},] (?:de |d')(?:plus de |près de |environ |moins de )?", 'u');
/** `elle avait 17 ans`, `il fête ses 30 ans`. */
const HAS = precededBy('(?:a|ont|avait|avaient|aura|fêté|fête|fêtera) (?:ses |leurs |tout juste )?');
const OF_VERB = precededBy(
  "(?:au bout|au cours|près|moins|plus|lors|loin|en|afin|suite|à partir|de|il y a|à compter|faute) (?:de |d')",
);
/** `deux ans de prison`, `trois ans ferme`. */
const LENGTH_OF = followedBy(" (?:de |d'|ferme|avec sursis|plus|renouvelable|maximum|minimum|après|avant)");

const LASTING = precededBy(
  `(?:${LASTING_NOUNS.join('|')})(?: [a-zà-ÿ'-]{2,20}){0,2} (?:de |d')(?:plus de |près de |environ |moins de )?`,
);

/** `un homme de 38 ans`, `Paul Roy, 54 ans,`, `âgé de deux mois`, `les 6-16 ans`. */
export const age: Refusal = {
  name: 'age',
  stage: 'ATOM',
  refuses({ meaning, start, end }, text) {
    if (meaning.kind !== 'PLAIN' || meaning.type !== 'DURATION') return false;
    if (AGED(text, start) || HALVED(text, start)) return true;
    if (!IN_YEARS(text, end)) return false;
    if (AFTER_NAME(text, start)) return APPOSED(text, end);
    // `un homme de 38 ans`: years of a thing that does not last are its age.
    const years = text.startsWith('ans', end - 3) || /aine d'années$/i.test(text.slice(start, end));
    if (!years || LENGTH_OF(text, end)) return false;
    return HAS(text, start) || (OF_NOUN(text, start) && !OF_VERB(text, start) && !LASTING(text, start));
  },
  examples: [
    { text: 'Un pêcheur de [38 ans] a disparu.' },
    { text: 'Paul Roy, [54 ans], dirige le port.' },
    { text: 'Une fillette âgée de [deux mois] a été sauvée.' },
    { text: 'Les enfants de [6 ans] sont vaccinés.' },
    { text: 'La plus jeune avait [17 ans].' },
  ],
};
