import { dayFigures, dayValue } from '../lexicon/day-number.ts';
import { direction, directionOf } from '../lexicon/directions.ts';
import { at, GAP } from '../lexicon/pattern.ts';
import { dayMeaning } from '../meaning.ts';
import { DAY_FIGURES, type TimeRule } from '../rule.ts';

/** `le 12 dernier`, `le 30 prochain`: the last or next day of the number, whatever its month. */
export const dayDirected: TimeRule = {
  name: 'day-directed',
  triggers: [DAY_FIGURES],
  next: ['dernier', 'passé', 'écoulé', 'prochain', 'er'],
  pattern: at(`(?<=(?:^|[^A-Za-zÀ-ÿ])(?:le|au|du) {1,2})${dayFigures()}${GAP}${direction()}`),
  read(groups) {
    const where = directionOf(groups.direction);
    return where === 'LAST' || where === 'NEXT'
      ? dayMeaning({ day: dayValue(groups.day!), direction: where })
      : null;
  },
  examples: [
    {
      text: 'Le conseil, réuni le [12 dernier], a tranché.',
      on: '2024-05-16',
      value: '2024-05-12',
      edtf: '2024-05-12',
    },
    {
      text: 'Signée le [28 dernier] à Lomé, la charte entre en vigueur.',
      on: '2024-03-05',
      value: '2024-02-28',
      edtf: '2024-02-28',
    },
    {
      text: 'Le scrutin est fixé au [5 prochain], dit-on.',
      on: '2024-12-20',
      value: '2025-01-05',
      edtf: '2025-01-05',
    },
  ],
};
