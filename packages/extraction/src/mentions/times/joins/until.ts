import { prefixed, type TimeJoin } from '../join.ts';
import { GAP } from '../lexicon/pattern.ts';

/** `d'ici fin 2024`, `d'ici à 2030`, `d'ici vendredi`: at the latest. */
export const until: TimeJoin = {
  name: 'until',
  join: prefixed(
    'until',
    `d'ici(?:${GAP}(?:à|au|aux|en))?(?:${GAP}(?:l[ea]${GAP}|l'|au${GAP})?|${GAP}l'(?:horizon|an)${GAP})`,
    ['ici', 'à', 'au', 'aux', 'en', 'le', 'la', 'l', 'horizon', 'an'],
    ({ kind }) => kind !== 'PLAIN' && kind !== 'RANGE',
    ({ meaning }, _groups, start) => ({ meaning: { kind: 'UNTIL', end: meaning }, start }),
    '\\bici\\b',
  ),
  examples: [
    { text: 'Le canal sera fini [d’ici fin 2026].', on: '2024-05-02', value: '2026', edtf: '../2026-12' },
    {
      text: 'L’île veut se passer de charbon [d’ici à 2035].',
      on: '2024-05-02',
      value: '2035',
      edtf: '../2035',
    },
    {
      text: 'Il rendra son avis [d’ici le 15 mai].',
      on: '2024-05-02',
      value: '2024-05-15',
      edtf: '../2024-05-15',
    },
    { text: 'Ils voteront [d’ici la fin de l’année].', on: '2024-05-02', value: '2024', edtf: '../2024-12' },
  ],
};
