import { NUMBER_WORDS, number, numberValue } from '../lexicon/numbers.ts';
import { at, GAP } from '../lexicon/pattern.ts';
import { calendarUnit, calendarUnitOf } from '../lexicon/units.ts';
import { shifted } from '../meaning.ts';
import { FIGURES, type TimeRule } from '../rule.ts';

/** `dans trois jours`, `dans deux ans`: not `dans les trois jours`, nor `dans une semaine marquée par …`. */
export const inUnits: TimeRule = {
  name: 'in-units',
  triggers: ['dans', "d'ici"],
  next: [...NUMBER_WORDS, FIGURES],
  pattern: at(
    `(?:dans|(?<until>d'ici(?:${GAP}à)?))${GAP}${number()}${GAP}${calendarUnit()}(?!${GAP}(?:de${GAP}|d'|où|marquée?|riche|consécutifs|différents))`,
  ),
  read(groups) {
    const count = numberValue(groups.count!);
    if (count === null || !Number.isInteger(count) || /^(?:année|journée)s?$/i.test(groups.unit!))
      return null;
    const end = shifted(calendarUnitOf(groups.unit!)!, count, 'REFERENCE');
    return groups.until === undefined ? end : { kind: 'UNTIL', end };
  },
  examples: [
    {
      text: 'Le pays veut se suffire [d’ici trois ans].',
      on: '2024-01-10',
      value: '2027',
      edtf: '../2027',
    },
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
