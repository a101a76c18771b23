import { isMark } from '../chunk-words.ts';
import type { PeopleRule } from '../sighting.ts';

/** `le Turc X`, `l'Américaine, Y`: the people's name before the person's. */
export const demonymName: PeopleRule = {
  name: 'demonym-name',
  examples: [
    { text: "Le Kényan Kipruto Cheboi s'impose à Séoul.", people: ['Kipruto Cheboi | - | - | KE'] },
    {
      text: "La médaille d'or revient à l'Américaine Brooke Tillman.",
      people: ['Brooke Tillman | - | - | US'],
    },
    { text: 'Le Suisse Reto Ammann préside la fédération.', people: ['Reto Ammann | - | - | CH'] },
  ],
  *read(sentence) {
    const { context, chunks } = sentence;
    for (let index = 0; index < chunks.length; index++) {
      const chunk = chunks[index]!;
      const apart = isMark(sentence, index - 1, ',');
      const before = chunks[apart ? index - 2 : index - 1];
      if (chunk.kind !== 'NAME' || !before) continue;
      const people = !apart && before.kind === 'TOKEN' ? context.adjective[before.start] : null;
      const span = before.kind === 'KNOWN' ? context.known[before.start] : null;
      const article = context.tokens[before.start - 1]?.folded ?? '';
      if (!['le', 'la', "l'"].includes(article)) continue;
      if (people) yield { chunk: index, rule: this.name, country: people };
      else if (span?.country && (span.kind === 'PEOPLE' || !apart)) {
        yield { chunk: index, rule: this.name, country: span.country };
      }
    }
  },
};
