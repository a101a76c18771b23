import { ORDINAL_WORDS, ordinal, ordinalValue } from '../lexicon/numbers.ts';
import { at, END, GAP, OF } from '../lexicon/pattern.ts';
import { year } from '../lexicon/years.ts';
import type { YearPartMeaning } from '../meaning.ts';
import { DAY_FIGURES, type TimeRule } from '../rule.ts';

const MONTHS_IN: Readonly<Record<string, YearPartMeaning['months']>> = {
  trimestre: 3,
  quadrimestre: 4,
  semestre: 6,
};

/** `premier et deuxième trimestres 2023`, `du premier au troisième trimestre`: parts of a year named together. */
export const yearParts: TimeRule = {
  name: 'year-parts',
  triggers: [DAY_FIGURES, ...ORDINAL_WORDS],
  next: ['et', 'au', 'er', 'ère', 're', 'ème', 'e', 'nd'],
  pattern: at(
    `(?<!\\d[.,/:]?)${ordinal('first')}${GAP}(?:et|au)${GAP}(?:(?:le|du|au)${GAP})?${ordinal('last')}${GAP}(?<unit>trimestre|quadrimestre|semestre)s?${END}(?:${GAP}(?:${OF})?(?:l'(?:an|année|exercice)${GAP})?${year()}(?!-\\d{4}))?`,
  ),
  read(groups) {
    const months = MONTHS_IN[groups.unit!.toLowerCase()]!;
    const [first, last] = [ordinalValue(groups.first!), ordinalValue(groups.last!)];
    if (first === null || last === null || first >= last || last * months > 12) return null;
    const yearOf = groups.year ? Number(groups.year) : null;
    const shared = { kind: 'YEAR_PART', months, year: yearOf, direction: null, within: null } as const;
    return { kind: 'RANGE', from: { ...shared, part: first }, to: { ...shared, part: last } };
  },
  examples: [
    {
      text: 'Les ventes ont reculé aux [premier et deuxième trimestres 2023].',
      on: '2024-02-19',
      value: '2023-33/2023-34',
      edtf: '2023-33/2023-34',
    },
    {
      text: 'La dette a crû [du premier au troisième trimestre 2022].',
      on: '2024-02-19',
      value: '2022-33/2022-35',
      edtf: '2022-33/2022-35',
    },
    {
      text: 'Les visas ont augmenté aux [1er et 2e semestres de 2021].',
      on: '2024-02-19',
      value: '2021-40/2021-41',
      edtf: '2021-40/2021-41',
    },
  ],
};
