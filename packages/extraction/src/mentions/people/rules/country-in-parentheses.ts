import { isMark } from '../chunk-words.ts';
import type { PeopleRule } from '../sighting.ts';
import { looksLikeFullName } from './full-name.ts';

/** `X (Mali)`, `Y (Norvège)`: a country alone in parentheses behind a whole name. */
export const countryInParentheses: PeopleRule = {
  name: 'country-in-parentheses',
  examples: [
    {
      text: 'Le podium : Marit Solbakken (Norvège), Anna Virtala (Finlande).',
      people: ['Marit Solbakken | - | - | NO', 'Anna Virtala | - | - | FI'],
    },
    { text: 'Moussa Dembaré (Mali) prend la tête.', people: ['Moussa Dembaré | - | - | ML'] },
    {
      text: 'Il a reçu Mme Pema Zangmo (Bhoutan) et M. Mele Tupou (Tonga).',
      people: ['Pema Zangmo | - | - | BT', 'Mele Tupou | - | - | TO'],
    },
    {
      text: 'Parmi eux, Silvia Rinaldi (Italie) et Tom Becker.',
      people: ['Silvia Rinaldi | - | - | IT', 'Tom Becker | - | - | -'],
    },
  ],
  *read(sentence) {
    const { context, chunks } = sentence;
    for (let index = 0; index < chunks.length; index++) {
      const chunk = chunks[index]!;
      if (chunk.kind !== 'NAME' || !isMark(sentence, index + 1, '(') || !isMark(sentence, index + 3, ')'))
        continue;
      const inside = chunks[index + 2]!;
      const span = context.known[inside.start];
      if (inside.kind !== 'KNOWN' || span?.kind !== 'COUNTRY' || !span.country) continue;
      // `M. Tenzin Dorji (Bhoutan)`: a form of address makes a name of any words.
      const addressed = chunks[index - 1]?.kind === 'HONORIFIC';
      if (addressed || looksLikeFullName(sentence, chunk.start, chunk.end))
        yield { chunk: index, rule: this.name, country: span.country };
    }
  },
};
