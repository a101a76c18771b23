import { at } from '../lexicon/pattern.ts';
import { fullYear } from '../lexicon/years.ts';
import { DAY_FIGURES, type TimeRule } from '../rule.ts';

/** `en 97,`: two figures after `en` with nothing behind them to count. */
export const shortYearRule: TimeRule = {
  name: 'short-year',
  triggers: [DAY_FIGURES],
  pattern: at(
    '(?<=(?:^|[^A-Za-z])(?:en|depuis|été|hiver|printemps|automne) {1,2}\'?)(?<short>[0-9]\\d)(?!\\d|[.,:/-]\\d)(?= ?[.,;:)(»"\\n]|$)',
  ),
  read: (groups, { referenceYear }) => ({ kind: 'YEAR', year: fullYear(groups.short!, referenceYear) }),
  examples: [
    { text: 'Deux grèves en [97], une seule depuis.', on: '1999-06-19', value: '1997', edtf: '1997' },
    { text: 'Le club fut sacré en [68].', on: '1999-06-19', value: '1968', edtf: '1968' },
    { text: 'Rien depuis [04], dit-il.', on: '2009-06-19', value: '2004', edtf: '2004' },
  ],
};
