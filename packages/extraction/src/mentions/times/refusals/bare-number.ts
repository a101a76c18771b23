import { behind, followedBy, precededBy } from '../lexicon/around.ts';
import { LETTER } from '../lexicon/pattern.ts';
import type { Refusal } from '../refusal.ts';

/** Words that a year of any age follows. */
const AGELESS = precededBy(
  "(?:en|depuis|dès|an|année|jusqu'en|vers|entre|et|à|avant|après|horizon|fin|début|mi|printemps|été|automne|hiver) {1,2}",
);
const YEAR_WORDS = precededBy(
  "(?:en|depuis|dès|avant|après|an|ans|années?|jusqu'en|d'ici|horizon|fin|début|debut|mi|milieu|courant|vers|entre|exercice|saison|campagne|millésime|édition|session|rentrée|mois|été|hiver|printemps|automne|et|ou|à|au|pour|de|du|d'|post|circa) {0,2}-?",
);
const LISTED = behind('\\d{4}(?:,| et| ou| à|-|/|;) {0,2}');
const OPENED = behind('[([] {0,1}');
const CLOSED = followedBy(' ?[),;:]');
const AFTER_NOUN = behind(
  `(?:(?<![${LETTER}])[a-zà-öø-ÿ][a-zà-öø-ÿ'-]{2,30} {1,2}|[A-ZÀ-Ý][${LETTER}]{0,30}[ -]{1,2})`,
  '',
);
const AFTER_STOP = behind('[,;] {1,2}');
const IN_LIST = followedBy(' ?[,;.)]| (?:et|ou) {1,2}\\d{4}');
const HEAD = behind('(?:^|[.!?\\n:»"«-] {0,3})');
/** At a sentence's head a year is the subject of one of these. */
const SUBJECT = followedBy(
  " {1,2}(?:est|sera|a|aura|avait|était|fut|serait|vit|vient|marque|marquait|marqua|marquera|verra|verrait|voit|devrait|doit|devra|devait|s'|en|y|ne|n'|reste|restera|resta|promet|constitue|commence|commença|débute|représente|correspond|apporte|apportera|apporta|coïncide|ouvre|ouvrira|clôt)(?![a-zà-ÿ])",
);

const HEADS_LINE = followedBy(' ?[:,]| ?$');

export const bareNumber: Refusal = {
  name: 'bare-number',
  stage: 'ATOM',
  refuses({ meaning, start, end }, text) {
    if (meaning.kind !== 'YEAR') return false;
    if (meaning.year < 1700 || meaning.year > 2100) {
      return !AGELESS(text, start) && !(OPENED(text, start) && text[end] === ')');
    }
    if (YEAR_WORDS(text, start)) return false;
    if (OPENED(text, start)) return !CLOSED(text, end);
    if (LISTED(text, start)) return false;
    if (HEAD(text, start)) return !SUBJECT(text, end) && !HEADS_LINE(text, end);
    if (AFTER_STOP(text, start)) return !IN_LIST(text, end) && !SUBJECT(text, end);
    return meaning.year < 1900 || !AFTER_NOUN(text, start);
  },
  examples: [
    { text: 'Le compteur affichait « [1917] » ce jour.' },
    { text: 'Le sas = [2024] selon la notice.' },
    { text: 'Code : +[1984]+ à composer.' },
  ],
};
