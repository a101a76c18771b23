import { followedBy } from '../lexicon/around.ts';
import { at, END, GAP } from '../lexicon/pattern.ts';
import type { TimeRule } from '../rule.ts';

/** `à la même date que l'an dernier`, `à la même date chaque année`: no one day. */
const OF_ANOTHER = followedBy(" (?:que |qu'|d[eu] |de l'|l'an|chaque |tous les |un an )");

/** `inauguré à la même date`: the day named last. */
export const sameDate: TimeRule = {
  name: 'same-date',
  triggers: ['même'],
  next: ['date'],
  pattern: at(`(?<=(?:^|[^a-zà-ÿ])(?:à la |cette ))même${GAP}date${END}`),
  read: (_, { text, end }) =>
    OF_ANOTHER(text, end) ? null : { kind: 'SHIFT', unit: 'DAY', by: 0, from: 'NAMED' },
  examples: [
    {
      text: 'La route fut lancée le 22 mai 2023. Le pont, ouvert à la [même date], sert déjà.',
      on: '2025-03-14',
      value: '2023-05-22',
      edtf: '2023-05-22',
    },
    {
      text: 'Élu le 3 mars, il fut déposé à la [même date].',
      on: '2025-03-14',
      value: '2025-03-03',
      edtf: '2025-03-03',
    },
    {
      text: 'Le bac a coulé le 4 mai 1998 ; cette [même date], un autre prit feu.',
      on: '2025-03-14',
      value: '1998-05-04',
      edtf: '1998-05-04',
    },
  ],
};
