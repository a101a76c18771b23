import { precededBy } from '../lexicon/around.ts';
import { at, END, GAP } from '../lexicon/pattern.ts';
import type { TimeRule } from '../rule.ts';

/** `le midi`, `au Midi`: a part of the day, or of the country. */
const ARTICLE = precededBy('(?:du|le|au|les) ');

/** `à midi`, `avant minuit`: the day comes from around it. */
export const noon: TimeRule = {
  name: 'noon',
  triggers: ['midi', 'minuit'],
  pattern: at(`(?<noon>midi|minuit)${END}(?!${GAP}(?:et${GAP}demi)?(?:libre|de${GAP}))`),
  read(groups, { text, start }) {
    const word = groups.noon!;
    if (word[0] === word[0]!.toUpperCase() || ARTICLE(text, start)) return null;
    return { kind: 'CLOCK', time: word === 'midi' ? '12:00' : '00:00', of: null };
  },
  examples: [
    {
      text: 'Le pont ferme ce jeudi avant [minuit] et demain.',
      on: '2024-03-14',
      value: '2024-03-14T00:00',
      edtf: '2024-03-14',
    },
    {
      text: 'Les urnes ont fermé dimanche à [midi], selon le maire.',
      on: '2024-03-11',
      value: '2024-03-10T12:00',
      edtf: '2024-03-10',
    },
    {
      text: 'La trêve a pris effet jeudi à [minuit].',
      on: '2024-03-14',
      value: '2024-03-14T00:00',
      edtf: '2024-03-14',
    },
  ],
};
