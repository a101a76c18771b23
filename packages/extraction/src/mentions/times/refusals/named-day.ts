import { behind, followedBy, precededBy } from '../lexicon/around.ts';
import type { Refusal } from '../refusal.ts';

const EPITHET = followedBy(' (?:noire?s?|sanglante?|rouge|saint)(?![a-zà-ÿ])');
const PAPER = precededBy('(?:journal|matin|tribune|revue|presse|hebdo|jeu|mouvement) (?:du |de |le )?');
const HEAD = behind('(?:^|[.!?\\n:»"] {0,3})');

/** `le Journal du Dimanche`, `Vendredi noir`, `Le Soir`, `Nice-Matin`: names made of days and hours. */
export const namedDay: Refusal = {
  name: 'named-day',
  stage: 'ATOM',
  refuses({ meaning, start, end }, text) {
    if (meaning.kind !== 'WEEKDAY' && meaning.kind !== 'DAY_PART') return false;
    if (meaning.kind === 'WEEKDAY' && EPITHET(text, end)) return true;
    const words = text.slice(start, end);
    const capital = words[0] !== words[0]!.toLowerCase() && words !== words.toUpperCase();
    if (!capital) return false;
    // A first word is capitalised whatever it is.
    return meaning.kind === 'WEEKDAY' ? PAPER(text, start) : !HEAD(text, start);
  },
  examples: [
    { text: 'Il l’a dit au Journal du [Dimanche].' },
    { text: 'Le krach de ce [vendredi] noir a ruiné la place.' },
    { text: 'Le quotidien belge Le [Soir] l’affirme.' },
  ],
};
