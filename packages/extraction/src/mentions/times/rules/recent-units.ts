import { NUMBER_WORDS, number, numberValue } from '../lexicon/numbers.ts';
import { at, END, GAP, oneOf } from '../lexicon/pattern.ts';
import { duration, UNIT_WORDS, unit } from '../lexicon/units.ts';
import { FIGURES, type TimeRule } from '../rule.ts';

const SIDE = '(?:derni[eè]re?s|prochaine?s|premi[eè]re?s)';
const TAIL = oneOf([
  'à venir',
  'suivants',
  'suivantes',
  'précédents',
  'précédentes',
  'passés',
  'passées',
  'écoulés',
  'écoulées',
  'qui viennent',
]);

/** What may follow a number, `ces` or a plural unit. */
const NEXT_WORDS = [
  'premiers',
  'premières',
  'derniers',
  'dernières',
  'prochains',
  'prochaines',
  'à',
  'suivants',
  'suivantes',
  'précédents',
  'précédentes',
  'passés',
  'passées',
  'écoulés',
  'écoulées',
  'qui',
];

/** Plural units: one is named by the rule for single units. */
const PLURALS = UNIT_WORDS.filter((word) => word.endsWith('s'));

/** `ces derniers jours`, `les cinq prochaines années`, `ces dernières 24 heures`, `les mois à venir`. */
export const recentUnits: TimeRule = {
  name: 'recent-units',
  triggers: [
    FIGURES,
    ...NUMBER_WORDS,
    ...PLURALS,
    'ces',
    'derniers',
    'dernières',
    'prochains',
    'prochaines',
    'tout',
    'toutes',
  ],
  next: [...UNIT_WORDS, ...NUMBER_WORDS, ...NEXT_WORDS, FIGURES],
  pattern: at(
    `(?<!\\d[.,/:-]?)(?:ces${GAP})?(?:tout(?:e?s)?${GAP}(?=derni))?(?:(?:${number('first')}${GAP})?(?<side>${SIDE})${GAP}(?:${number('second')}${GAP})?${unit()}` +
      `|(?:${number('third')}${GAP})?${unit('tailed')}${GAP}${TAIL}${END})`,
  ),
  read(groups) {
    const word = groups.unit ?? groups.tailed!;
    const figure = groups.first ?? groups.second ?? groups.third;
    // `les premiers jours de mai` are a part of the month.
    if (figure === undefined && groups.side?.toLowerCase().startsWith('premi')) return null;
    if (figure === undefined && !PLURALS.includes(word.toLowerCase())) return null;
    const count = figure === undefined ? 'X' : numberValue(figure);
    if (count === null || count === 1) return null;
    return { kind: 'PLAIN', type: 'DURATION', value: duration(count, word) };
  },
  examples: [
    { text: 'Il a beaucoup plu [ces derniers jours] à Manille.', on: '2024-06-29', value: 'PXD', edtf: null },
    {
      text: 'La dette baissera dans les [cinq prochaines années].',
      on: '2024-06-29',
      value: 'P5Y',
      edtf: null,
    },
    {
      text: 'Onze personnes sont mortes [ces dernières 48 heures].',
      on: '2024-06-29',
      value: 'PT48H',
      edtf: null,
    },
    {
      text: 'Un accord est possible dans les [semaines à venir].',
      on: '2024-06-29',
      value: 'PXW',
      edtf: null,
    },
  ],
};
