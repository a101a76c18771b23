import type { Token } from '../../phrases/token.ts';
import { type BodyRule, bodySighting } from '../body-sighting.ts';

const ACRONYM = /^\p{Lu}[\p{L}\p{N}]{1,9}$/u;
const SMALL = new Set([
  'de',
  'du',
  'des',
  "d'",
  'la',
  'le',
  'les',
  "l'",
  'et',
  'pour',
  'en',
  'au',
  'aux',
  'a',
  'sur',
]);
const MOST_WORDS = 14;

/** `Rassemblement des bergers du Nord (RBN)`: a name whose initials are the acronym behind it. */
export const initials: BodyRule = {
  name: 'initials',
  examples: [
    {
      text: 'Le Rassemblement des bergers du Nord (RBN) appelle au calme.',
      bodies: ['Rassemblement des bergers du Nord | -'],
    },
    {
      text: "L'Observatoire citoyen des mines (OCM) publie son étude.",
      bodies: ['Observatoire citoyen des mines | -'],
    },
    {
      text: "Selon l'Alliance pour le renouveau et la paix (ARP), rien n'est signé.",
      bodies: ['Alliance pour le renouveau et la paix | -'],
    },
  ],
  *read(context) {
    const { tokens } = context;
    for (let open = 0; open < tokens.length; open++) {
      const token = tokens[open]!;
      const acronym = tokens[open + 1];
      if (token.text !== '(' || tokens[open + 2]?.text !== ')' || !acronym || !ACRONYM.test(acronym.text))
        continue;
      const start = startOfName(tokens, open, acronym.folded);
      if (start !== null) yield bodySighting(context, this.name, start, open, { acronym: acronym.text });
    }
  },
};

/** Matches the acronym's letters with the words' initials from right to left; small words may or may not count. */
function startOfName(tokens: readonly Token[], open: number, letters: string): number | null {
  let left = letters.length;
  for (let at = open - 1; at >= Math.max(0, open - MOST_WORDS); at -= 1) {
    const { folded, kind, capital } = tokens[at]!;
    if (kind === 'MARK' && folded !== '-') return null;
    const fits = left > 0 && folded.startsWith(letters[left - 1]!);
    if (fits) left -= 1;
    else if (!SMALL.has(folded)) return null;
    if (left === 0 && capital) return open - at >= 2 ? at : null;
    if (left === 0 && !SMALL.has(folded)) return null;
  }
  return null;
}
