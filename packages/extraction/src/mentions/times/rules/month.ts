import { direction, directionOf } from '../lexicon/directions.ts';
import { MONTH_ABBREVIATIONS, MONTH_WORDS, month, monthName, monthNumber } from '../lexicon/months.ts';
import { at, GAP, OF } from '../lexicon/pattern.ts';
import { fullYear, shortYear, year } from '../lexicon/years.ts';
import { monthMeaning } from '../meaning.ts';
import type { TimeRule } from '../rule.ts';

/** `novembre 2025`, `octobre 98`, `mars dernier`, `mois de juin`, `en juillet`. */
export const monthRule: TimeRule = {
  name: 'month',
  triggers: ['mois', ...MONTH_WORDS, ...MONTH_ABBREVIATIONS],
  pattern: at(
    `(?:mois${GAP}(?:de${GAP}|d'))?(?:${monthName()}(?:(?:,?${GAP}(?:${OF})?(?:l'an(?:née)?${GAP})?|-|/)${year()}` +
      `|${GAP}${shortYear()}(?= ?[.,;:)"»\\n]|$)(?![.,]\\d)|${GAP}${direction()})?|${month('short_month')}${GAP}${year('of_year')})`,
  ),
  read(groups, { referenceYear }) {
    if (groups.short_month) {
      return monthMeaning({ month: monthNumber(groups.short_month)!, year: Number(groups.of_year) });
    }
    return monthMeaning({
      month: monthNumber(groups.month!)!,
      year: groups.year ? Number(groups.year) : groups.short ? fullYear(groups.short, referenceYear) : null,
      direction: directionOf(groups.direction),
    });
  },
  examples: [
    {
      text: 'Tous deux ont convenu de la tenue, en [août], d’une session qui ne s’est plus réunie depuis 2015.',
      on: '2024-06-14',
      value: '2024-08',
      edtf: '2024-08',
    },
    {
      text: 'Elle devait s’y rendre en [mars], mais le voyage fut annulé.',
      on: '2024-06-14',
      value: '2024-03',
      edtf: '2024-03',
    },
    {
      text: 'La raffinerie a fermé en [novembre 2021].',
      on: '2024-06-19',
      value: '2021-11',
      edtf: '2021-11',
    },
    {
      text: 'Le sommet aura lieu en [février prochain] à Accra.',
      on: '2024-06-19',
      value: '2025-02',
      edtf: '2025-02',
    },
    {
      text: 'Les pluies d’[août dernier] ont tué trente personnes.',
      on: '2024-08-02',
      value: '2023-08',
      edtf: '2023-08',
    },
    {
      text: 'Il prendra ses fonctions au [mois de septembre].',
      on: '2024-06-19',
      value: '2024-09',
      edtf: '2024-09',
    },
    { text: 'ÉLECTIONS EN [AVRIL] AU CHILI', on: '2024-03-02', value: '2024-04', edtf: '2024-04' },
    {
      text: 'Un traité signé en [décembre] est ratifié.',
      on: '2024-02-02',
      value: '2023-12',
      edtf: '2023-12',
    },
  ],
};
