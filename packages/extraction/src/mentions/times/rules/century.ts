import { at, END, GAP, oneOf } from '../lexicon/pattern.ts';
import type { Meaning } from '../meaning.ts';
import { FIGURES, type TimeRule } from '../rule.ts';

const ROMANS = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(' ');
const SUFFIXES = ['e', 'er', 'ème', 'eme', 'è'] as const;

const ROMAN_WORDS = ROMANS.map((digits) => digits.toLowerCase()).flatMap((digits) => [
  digits,
  ...SUFFIXES.map((suffix) => digits + suffix),
]);

const IN_WORDS: Readonly<Record<string, number>> = {
  seizième: 16,
  'dix-septième': 17,
  'dix-huitième': 18,
  'dix-neuvième': 19,
  vingtième: 20,
  'vingt et unième': 21,
};

const nth = (group: string): string =>
  `(?<${group}>(?:${oneOf(ROMANS)}|[12]?\\d) ?(?:ème|eme|er|e|è)|${oneOf(Object.keys(IN_WORDS))})${END}`;

function centuryNumber(text: string): number | null {
  const plain = text.toLowerCase();
  const named = IN_WORDS[plain];
  if (named !== undefined) return named;
  const figures = /^\d+/.exec(plain);
  if (figures) return Number(figures[0]);
  const romans = plain.replace(/ ?(?:ème|eme|er|e|è)$/, '').toUpperCase();
  const index = ROMANS.indexOf(romans);
  return index < 0 ? null : index + 1;
}

/** EDTF's `18XX` are the years from 1800 to 1899, which is what the nineteenth century means to a reader. */
const century = (number: number): Meaning => ({
  kind: 'FIXED',
  edtf: `${String(number - 1).padStart(2, '0')}XX`,
});

/** `XIXe siècle`, `18e siècle`, `dix-neuvième siècle`, `XIXe et XXe siècles`. */
export const centuryRule: TimeRule = {
  name: 'century',
  triggers: [FIGURES, ...ROMAN_WORDS, 'seizième', 'dix', 'vingtième', 'vingt'],
  next: [
    'siècle',
    'siècles',
    'et',
    'au',
    'e',
    'er',
    'ème',
    'eme',
    'è',
    'unième',
    'septième',
    'huitième',
    'neuvième',
    ...ROMAN_WORDS,
    FIGURES,
  ],
  pattern: at(
    `(?<!\\d[.,/:]?)${nth('nth')}(?:(?:${GAP}(?:et|au)${GAP}(?:le${GAP}|du${GAP})?|-|/)${nth('last')})?${GAP}(?:si[èe]cles?)${END}(?!${GAP}(?:av(?:ant|\\.)))`,
  ),
  read(groups) {
    const first = centuryNumber(groups.nth!);
    if (first === null || first < 1) return null;
    if (groups.last === undefined) return century(first);
    const last = centuryNumber(groups.last);
    return last === null || last <= first ? null : { kind: 'RANGE', from: century(first), to: century(last) };
  },
  examples: [
    { text: 'Un fort du [XVIIe siècle] domine la rade.', on: '2024-06-19', value: '16XX', edtf: '16XX' },
    {
      text: 'Au [19e siècle], la ville comptait dix moulins.',
      on: '2024-06-19',
      value: '18XX',
      edtf: '18XX',
    },
    {
      text: 'Des manuscrits des [XIVe et XVe siècles].',
      on: '2024-06-19',
      value: '13XX/14XX',
      edtf: '13XX/14XX',
    },
    { text: 'Les défis du [vingt et unième siècle].', on: '2024-06-19', value: '20XX', edtf: '20XX' },
  ],
};
