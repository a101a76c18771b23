import { before } from '../lexicon/around.ts';
import { endingWith, LETTER } from '../lexicon/pattern.ts';
import type { Refusal } from '../refusal.ts';

/** Words that a year follows; with them it may be of any age. */
const YEAR_WORDS = endingWith(
  "(?:en|depuis|dès|avant|après|an|année|années|ans|jusqu'en|d'ici|d'ici à|d'ici fin|horizon|fin|début|debut|mi|milieu|courant|vers|entre|exercice|saison|campagne|millésime|édition|session|rentrée|mois|été|hiver|printemps|automne|l'an|et|ou|à|au|pour|de|du|d'|post|circa) {0,2}-?",
);
const MONTH_OR_DAY_BEFORE = /\d{4}(?:,| et| ou| à|-|\/|;)? {0,2}$/;
const OPENING = /[([] {0,1}$/;
const LOWER_WORD = new RegExp(`(?:^|[^${LETTER}])([a-zà-öø-ÿ][a-zà-öø-ÿœ'-]{2,30}) {1,2}$`);
/** At a sentence's head a year is the subject of one of these. */
const SUBJECT =
  /^ {1,2}(?:est|sera|a|aura|était|fut|marque|marquera|verra|devrait|s'|ne|n'|restera|promet|constitue|commence|débute|reste|représente|devait|avait) ?/;
const HEAD = /(?:^|[.!?\n:»"«-] {0,3})$/;

export const bareNumber: Refusal = {
  name: 'bare-number',
  stage: 'ATOM',
  refuses({ meaning, start, end }, text) {
    if (meaning.kind !== 'YEAR') return false;
    const words = before(text, start, 34);
    const far = meaning.year < 1700 || meaning.year > 2100;
    if (YEAR_WORDS.test(words))
      return (
        far &&
        !/(?:^|[^a-zà-ÿ])(?:en|depuis|dès|an|année|jusqu'en|vers|entre|et|à|avant|après|horizon) {1,2}$/i.test(
          words,
        )
      );
    if (far) return !(OPENING.test(words) && text[end] === ')');
    if (OPENING.test(words)) return !/^ ?[),;:]/.test(text.slice(end, end + 2));
    if (MONTH_OR_DAY_BEFORE.test(words)) return false;
    if (HEAD.test(words))
      return !(SUBJECT.test(text.slice(end, end + 14)) || /^ ?(?:[:,]|$)/.test(text.slice(end, end + 2)));
    if (/[,;] {1,2}$/.test(words))
      return !/^(?: ?[,;.)]| (?:et|ou) {1,2}\d{4})/.test(text.slice(end, end + 8));
    return meaning.year < 1900 || !(LOWER_WORD.test(words) || /\p{Lu}\p{L}*[\s-]{1,2}$/u.test(words));
  },
  examples: [
    { text: 'Le compteur affichait « [1917] » ce jour.' },
    { text: 'Le sas = [2024] selon la notice.' },
    { text: 'Code : +[1984]+ à composer.' },
  ],
};
