import { prefixed, type TimeJoin } from '../join.ts';
import { GAP } from '../lexicon/pattern.ts';

const DATES = new Set(['DAY', 'MONTH', 'YEAR', 'YEAR_PART', 'SEASON', 'FIXED', 'FEAST']);

/** `vers 1995`, `aux environs du 5 mai`: the date becomes approximate; the preposition stays out of the span. */
export const about: TimeJoin = {
  name: 'about',
  join: prefixed(
    'about',
    `(?:vers|circa|aux${GAP}environs${GAP}(?:de|du)|aux${GAP}alentours${GAP}(?:de|du)|autour${GAP}(?:de|du))${GAP}(?:l[ea]${GAP}|l'an${GAP}|l')?`,
    ['vers', 'circa', 'de', 'du', 'le', 'la', 'l', 'an'],
    ({ kind }) => DATES.has(kind),
    ({ meaning }) => ({ meaning: { kind: 'ABOUT', of: meaning } }),
  ),
  examples: [
    { text: 'Le temple fut bâti vers [1650].', on: '2024-05-02', value: '1650', edtf: '1650~' },
    {
      text: 'Le départ aura lieu vers le [5 mai].',
      on: '2024-05-02',
      value: '2024-05-05',
      edtf: '2024-05-05~',
    },
    {
      text: 'La pompe date des environs de 1900, ou autour de [1910].',
      on: '2024-05-02',
      value: '1910',
      edtf: '1910~',
    },
  ],
};
