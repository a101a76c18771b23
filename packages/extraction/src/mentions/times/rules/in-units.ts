import { NUMBER_WORDS, number, numberValue } from '../lexicon/numbers.ts';
import { at, GAP } from '../lexicon/pattern.ts';
import { calendarUnit, calendarUnitOf } from '../lexicon/units.ts';
import { shifted } from '../meaning.ts';
import { FIGURES, type TimeRule } from '../rule.ts';

/** `dans trois jours`, `dans deux ans`: not `dans les trois jours`, nor `dans une semaine marquée par …`. */
export const inUnits: TimeRule = {
  name: 'in-units',
  triggers: ['dans'],
  next: [...NUMBER_WORDS, FIGURES],
  pattern: at(
    `dans${GAP}${number()}${GAP}${calendarUnit()}(?!${GAP}(?:de${GAP}|d'|où|marquée?|riche|consécutifs|différents))`,
  ),
  read(groups) {
    const count = numberValue(groups.count!);
    if (count === null || !Number.isInteger(count) || /^(?:année|journée)s?$/i.test(groups.unit!))
      return null;
    return shifted(calendarUnitOf(groups.unit!)!, count, 'REFERENCE');
  },
  examples: [
    {
      text: 'Le procès s’ouvrira [dans trois jours] à Arusha.',
      on: '2024-06-29',
      value: '2024-07-02',
      edtf: '2024-07-02',
    },
    { text: 'Le port sera livré [dans deux ans].', on: '2024-06-29', value: '2026', edtf: '2026' },
    {
      text: 'On saura [dans un mois] si l’offre tient.',
      on: '2024-12-29',
      value: '2025-01',
      edtf: '2025-01',
    },
  ],
};
