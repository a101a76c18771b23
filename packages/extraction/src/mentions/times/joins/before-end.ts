import { prefixed, type TimeJoin } from '../join.ts';
import { GAP } from '../lexicon/pattern.ts';

/** `avant la fin de l'année`, `avant fin mai`: at the latest, as `d'ici la fin de l'année` says it. */
export const beforeEnd: TimeJoin = {
  name: 'before-end',
  join: prefixed(
    'before-end',
    `avant${GAP}(?:la${GAP})?`,
    ['avant', 'la'],
    (meaning) => meaning.kind === 'PART' && meaning.part === 'END',
    ({ meaning }, _groups, start) => ({ meaning: { kind: 'UNTIL', end: meaning }, start }),
    '\\bavant\\b',
  ),
  examples: [
    {
      text: 'Un second vol suivra [avant la fin de l’année].',
      on: '2024-05-02',
      value: '2024',
      edtf: '../2024-12',
    },
    { text: 'Le pont rouvrira [avant fin mai].', on: '2024-05-02', value: '2024-05', edtf: '../2024-05-31' },
    {
      text: 'Il faut voter [avant la fin du mois].',
      on: '2024-05-02',
      value: '2024-05',
      edtf: '../2024-05-31',
    },
  ],
};
