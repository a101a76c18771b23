import { prefixed, type TimeJoin } from '../join.ts';
import { PART_WORDS, partOf } from '../lexicon/parts.ts';
import { GAP, OF, oneOf } from '../lexicon/pattern.ts';

const LAST_PART_WORDS = new Set(PART_WORDS.map((words) => words.split(' ').at(-1)!));

/** `début novembre`, `mi-mars`, `fin 2012`, `courant 2024`, `milieu des années 1990`. */
export const partOfStretch: TimeJoin = {
  name: 'part-of',
  join: prefixed(
    'part-of',
    `(?:tout${GAP})?(?<part>${oneOf(PART_WORDS)})(?:${GAP}(?:du${GAP}mois${GAP}de${GAP}|du${GAP}mois${GAP}d'|${OF})?|-)(?:l'an(?:née)?${GAP}|années?${GAP})?`,
    [...LAST_PART_WORDS, 'de', 'du', 'des', 'd', 'la', 'l', 'an', 'année', 'années'],
    (meaning) =>
      meaning.kind === 'MONTH' ||
      meaning.kind === 'YEAR' ||
      meaning.kind === 'FIXED' ||
      meaning.kind === 'YEAR_PART' ||
      meaning.kind === 'SEASON' ||
      (meaning.kind === 'SHIFT' && meaning.unit !== 'DAY'),
    ({ meaning }, groups, start) => ({
      meaning: { kind: 'PART', part: partOf(groups.part!), of: meaning },
      start,
    }),
  ),
  examples: [
    {
      text: 'Le viaduc ouvrira [début novembre].',
      on: '2024-10-02',
      value: '2024-11',
      edtf: '[2024-11-01..2024-11-10]',
    },
    {
      text: 'La reprise date de la [mi-mars 2021].',
      on: '2024-10-02',
      value: '2021-03',
      edtf: '[2021-03-11..2021-03-20]',
    },
    { text: 'Le mandat s’achève [fin 2027].', on: '2024-10-02', value: '2027', edtf: '[2027-10..2027-12]' },
    { text: 'Le moulin date du [début des années 60].', on: '2024-10-02', value: '196X', edtf: '196X' },
    { text: 'Un vote est prévu [courant mai].', on: '2024-04-02', value: '2024-05', edtf: '2024-05' },
    {
      text: 'Il fut nommé à la [fin de l’année dernière].',
      on: '2024-04-02',
      value: '2023',
      edtf: '[2023-10..2023-12]',
    },
  ],
};
