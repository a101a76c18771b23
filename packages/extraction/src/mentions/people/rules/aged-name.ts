import { isMark } from '../chunk-words.ts';
import type { PeopleRule } from '../sighting.ts';

/** `Abdelkrim Zitouni, 34 ans,`: an age after a name of two words or more. */
export const agedName: PeopleRule = {
  name: 'aged-name',
  examples: [
    { text: 'Lwazi Sobukwana, 34 ans, a été libéré.', people: ['Lwazi Sobukwana | - | - | -'] },
    { text: "L'accusée, Ondine Kerbrat (51 ans), nie les faits.", people: ['Ondine Kerbrat | - | - | -'] },
    {
      text: 'Deux jeunes, Yanis Ould-Slimane, 19 ans, et Titouan Gwern, 20 ans, ont témoigné.',
      people: ['Yanis Ould-Slimane | - | - | -', 'Titouan Gwern | - | - | -'],
    },
  ],
  *read(sentence) {
    const { chunks, context } = sentence;
    for (let index = 0; index < chunks.length; index++) {
      const chunk = chunks[index]!;
      if (chunk.kind !== 'NAME' || chunk.end - chunk.start < 2) continue;
      if (!isMark(sentence, index + 1, ',') && !isMark(sentence, index + 1, '(')) continue;
      const age = context.tokens[chunk.end + 1];
      if (age?.kind === 'NUMBER' && context.tokens[chunk.end + 2]?.folded === 'ans')
        yield { chunk: index, rule: this.name };
    }
  },
};
