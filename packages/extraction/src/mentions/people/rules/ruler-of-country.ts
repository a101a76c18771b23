import { introductionBefore } from '../introduction.ts';
import type { PeopleRule } from '../sighting.ts';

const OF = new Set(['de', 'du', 'des', "d'"]);

/** `le roi X du Lesotho`: the country of a bare post stands behind the name. */
export const rulerOfCountry: PeopleRule = {
  name: 'ruler-of-country',
  examples: [
    { text: 'La reine Mathilde de Belgique a visité Oran.', people: ['Mathilde | - | reine | BE'] },
    {
      text: 'Le sultan Harun du Brunei et le prince Otto du Liechtenstein y étaient.',
      people: ['Harun | - | sultan | BN', 'Otto | - | prince | LI'],
    },
    {
      text: "Le président Yusuf Adan de Somalie arrive d'Asmara.",
      people: ['Yusuf Adan | - | président | SO'],
    },
  ],
  *read(sentence) {
    const { chunks, context } = sentence;
    for (let index = 0; index < chunks.length; index++) {
      const chunk = chunks[index]!;
      if (chunk.kind !== 'NAME' || !OF.has(context.tokens[chunk.end]?.folded ?? '')) continue;
      const at = ['la', "l'"].includes(context.tokens[chunk.end + 1]?.folded ?? '')
        ? chunk.end + 2
        : chunk.end + 1;
      const span = context.known[at];
      if (span?.kind !== 'COUNTRY' || !span.country) continue;
      const role = introductionBefore(sentence, index)?.role;
      if (role && !role.country) yield { chunk: index, rule: this.name, country: span.country };
    }
  },
};
