import { dayPart, dayPartOf } from '../lexicon/day-parts.ts';
import { number, numberValue } from '../lexicon/numbers.ts';
import { at, END, GAP } from '../lexicon/pattern.ts';
import { SEASON_CODES, season, seasonNumber } from '../lexicon/seasons.ts';
import { duration, unit } from '../lexicon/units.ts';
import type { TimeRule } from '../rule.ts';

/** `chaque année`, `tous les deux ans`, `toutes les semaines`, `chaque matin`, `chaque été`. */
export const every: TimeRule = {
  name: 'every',
  triggers: ['chaque', 'tous les', 'toutes les'],
  pattern: at(
    `(?:chaque|(?<all>tou(?:te)?s${GAP}les))${GAP}(?:(?:${number()}${GAP})?${unit()}|${dayPart('part')}s?${END}|${season()}s?${END})`,
  ),
  read(groups) {
    if (groups.part) return { kind: 'PLAIN', type: 'SET', value: `XXXX-XX-XXT${dayPartOf(groups.part)}` };
    if (groups.season)
      return { kind: 'PLAIN', type: 'SET', value: `XXXX-${SEASON_CODES[seasonNumber(groups.season) - 1]}` };
    const count = groups.count ? numberValue(groups.count) : 1;
    return count === null ? null : { kind: 'PLAIN', type: 'SET', value: duration(count, groups.unit!) };
  },
  examples: [
    { text: 'Le festival revient [chaque année] à Ségou.', on: '2024-06-29', value: 'P1Y', edtf: null },
    { text: 'Le congrès élit un chef [tous les quatre ans].', on: '2024-06-29', value: 'P4Y', edtf: null },
    { text: 'La garde est relevée [chaque matin].', on: '2024-06-29', value: 'XXXX-XX-XXTMO', edtf: null },
  ],
};
