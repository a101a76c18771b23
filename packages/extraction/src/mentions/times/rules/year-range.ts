import { at, DASH } from '../lexicon/pattern.ts';
import { year } from '../lexicon/years.ts';
import { FIGURES, type TimeRule, YEAR_FIGURES } from '../rule.ts';

const LONGEST = 600;

/** `2019-2024`, `2023/2024`, `2022-23`. */
export const yearRange: TimeRule = {
  name: 'year-range',
  triggers: [YEAR_FIGURES],
  next: [FIGURES],
  pattern: at(
    `(?<![\\d][.,/:-]?)${year('from')}(?:(?:${DASH}|/)${year('to')}|[-/](?<short>\\d\\d)(?!\\d))(?!-?\\d|[.,/]\\d)`,
  ),
  read(groups) {
    const from = Number(groups.from);
    const to = groups.to ? Number(groups.to) : Math.floor(from / 100) * 100 + Number(groups.short);
    if (to <= from || to - from > LONGEST) return null;
    return { kind: 'RANGE', from: { kind: 'YEAR', year: from }, to: { kind: 'YEAR', year: to } };
  },
  examples: [
    {
      text: 'Le plan [2021-2025] a été adopté à Kigali.',
      on: '2024-06-19',
      value: '2021/2025',
      edtf: '2021/2025',
    },
    {
      text: 'La guerre civile ([1975 - 1990]) a ruiné le port.',
      on: '2024-06-19',
      value: '1975/1990',
      edtf: '1975/1990',
    },
    { text: 'La campagne [2023/24] commence.', on: '2024-06-19', value: '2023/2024', edtf: '2023/2024' },
    {
      text: 'Les crédits de la [période 2014-2020] sont épuisés.',
      on: '2024-06-19',
      value: '2014/2020',
      edtf: '2014/2020',
    },
  ],
};
