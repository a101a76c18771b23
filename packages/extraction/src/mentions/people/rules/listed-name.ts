import { isFunctionWord } from '../../phrases/function-words.ts';
import type { PeopleRule } from '../sighting.ts';
import { coordinatedFrom } from './coordinated-names.ts';
import { looksLikeFullName } from './full-name.ts';

/** `Marc Vidal, Semdim Sakho et Ana Reyes`: in a list of people, a name of two words or more is a person's. */
export const listedName: PeopleRule = {
  name: 'listed-name',
  examples: [
    {
      text: 'Autour de Julien Marceau, Zbyněk Hrdlo et Sofia Duarte ont chanté.',
      people: ['Julien Marceau | - | - | -', 'Zbyněk Hrdlo | - | - | -', 'Sofia Duarte | - | - | -'],
    },
    {
      text: 'On y voit Qlirim Zeqo et Anna Kestrel.',
      people: ['Qlirim Zeqo | - | - | -', 'Anna Kestrel | - | - | -'],
    },
    {
      text: 'Le jury réunit Paul Estève, Ngwane Tlhabi.',
      people: ['Paul Estève | - | - | -', 'Ngwane Tlhabi | - | - | -'],
    },
  ],
  *read(sentence) {
    const { chunks, context } = sentence;
    for (let index = 0; index < chunks.length; index += 1) {
      if (chunks[index]!.kind !== 'NAME') continue;
      const names = coordinatedFrom(sentence, index);
      index = names.at(-1)!;
      const whole = names.filter((at) => looksLikeFullName(sentence, chunks[at]!.start, chunks[at]!.end));
      if (whole.length === 0 || whole.length * 2 < names.length) continue;
      for (const at of names) {
        const { start, end } = chunks[at]!;
        if (end - start >= 2 && !isFunctionWord(context.tokens[start]!.text))
          yield { chunk: at, rule: this.name };
      }
    }
  },
};
