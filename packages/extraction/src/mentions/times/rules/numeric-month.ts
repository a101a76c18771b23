import { at } from '../lexicon/pattern.ts';
import { year } from '../lexicon/years.ts';
import { monthMeaning } from '../meaning.ts';
import { DAY_FIGURES, FIGURES, type TimeRule } from '../rule.ts';

/** `06/2024`. */
export const numericMonth: TimeRule = {
  name: 'numeric-month',
  triggers: [DAY_FIGURES],
  next: [FIGURES],
  pattern: at(`(?<![\\d.,:/-])(?<month>0?[1-9]|1[0-2])/${year()}(?![/-]|[.,]\\d)`),
  read: (groups) => monthMeaning({ month: Number(groups.month), year: Number(groups.year) }),
  examples: [
    { text: 'Entré en service en [06/2019].', on: '2024-06-19', value: '2019-06', edtf: '2019-06' },
    { text: 'Le contrat ([11/2022]) a été rompu.', on: '2024-06-19', value: '2022-11', edtf: '2022-11' },
    { text: 'Depuis [3/2021], le site est fermé.', on: '2024-06-19', value: '2021-03', edtf: '2021-03' },
  ],
};
