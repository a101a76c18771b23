import { after, before } from '../lexicon/around.ts';
import type { Refusal } from '../refusal.ts';

/** `le Journal du Dimanche`, `Vendredi noir`, `Le Soir`, `Nice-Matin`: names made of days and hours. */
export const namedDay: Refusal = {
  name: 'named-day',
  stage: 'ATOM',
  refuses({ meaning, start, end }, text) {
    const first = text[start]!;
    const capital =
      first !== first.toLowerCase() && text.slice(start, end) !== text.slice(start, end).toUpperCase();
    const ahead = before(text, start, 22);
    if (meaning.kind === 'WEEKDAY') {
      if (/^ (?:noire?s?|sanglante?|rouge|saint)(?![a-zà-ÿ])/i.test(after(text, end, 10))) return true;
      return (
        capital &&
        /(?:journal|matin|tribune|revue|presse|hebdo|le jeu|mouvement) (?:du |de |le )?$/i.test(ahead)
      );
    }
    if (meaning.kind !== 'DAY_PART' || !capital) return false;
    // A first word is capitalised whatever it is.
    return !/(?:^|[.!?\n:»"] {0,3})$/.test(ahead);
  },
  examples: [
    { text: 'Il l’a dit au Journal du [Dimanche].' },
    { text: 'Le krach de ce [vendredi] noir a ruiné la place.' },
    { text: 'Le quotidien belge Le [Soir] l’affirme.' },
  ],
};
