import { followedBy } from '../lexicon/around.ts';
import {
  DIRECTION_HEADS,
  type Direction,
  direction,
  directionOf,
  leadingDirection,
} from '../lexicon/directions.ts';
import { MONTH_WORDS } from '../lexicon/months.ts';
import { at, END, GAP, oneOf } from '../lexicon/pattern.ts';
import { CALENDAR_WORDS, calendarUnit, calendarUnitOf, duration } from '../lexicon/units.ts';
import type { ShiftMeaning } from '../meaning.ts';
import type { TimeRule } from '../rule.ts';

const STEPS: Readonly<Record<Direction, readonly [by: number, from: ShiftMeaning['from']]>> = {
  LAST: [-1, 'REFERENCE'],
  THIS: [0, 'REFERENCE'],
  NEXT: [1, 'REFERENCE'],
  AFTER: [1, 'NAMED'],
  BEFORE: [-1, 'NAMED'],
};

/** `ce jour férié`, `ce jour de fête`: a day of some kind, not today. */
const ENDS_THERE = followedBy(
  "(?! [a-zà-ÿ])| (?:à|au|aux|en|par|dans|sur|que|et|avec|son|sa|ses|le|la|les|l'|un|une|lors|devant|sous|chez|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?![a-zà-ÿ])",
);

/** Plurals are stretches of an unknown number of units: `les semaines suivantes`. */
const PLURAL = /^(?:ans|jours|nuits|.*[éeè]es|semaines|trimestres|semestres|décennies|siècles|week-?ends)$/i;

/** `cette semaine`, `l'année dernière`, `le mois prochain`, `la même année`, `ce jour-là`, `le prochain trimestre`. */
export const unitShift: TimeRule = {
  name: 'unit-shift',
  triggers: ['ce', 'cet', 'cette', 'même', 'dernier', 'dernière', 'prochain', 'prochaine', ...CALENDAR_WORDS],
  next: [...CALENDAR_WORDS, ...DIRECTION_HEADS, 'même', 'ci', 'là'],
  pattern: at(
    `(?:(?<this>ce|cet|cette)${GAP}(?<thisSame>même${GAP})?|(?<same>même)${GAP}|${leadingDirection()}${GAP})?${calendarUnit()}` +
      `(?:-(?<mark>ci|là)${END}|${GAP}${direction()}|${GAP}(?<itself>même)${END})?(?!${GAP}(?:de${GAP}|d')${oneOf(MONTH_WORDS)})`,
  ),
  read(groups, { text, end }) {
    const unit = calendarUnitOf(groups.unit!)!;
    const shift = (by: number, from: ShiftMeaning['from']): ShiftMeaning => ({
      kind: 'SHIFT',
      unit,
      by,
      from,
    });
    if (PLURAL.test(groups.unit!)) return null;
    const directed = directionOf(groups.direction);
    if (groups.leading) {
      if (unit === 'DAY' || unit === 'YEAR' || groups.direction || groups.mark) return null;
      // `la dernière décennie` is ten years up to now, not a decade of the calendar.
      if (unit === 'DECADE' || unit === 'CENTURY')
        return { kind: 'PLAIN', type: 'DURATION', value: duration(1, groups.unit!) };
      return shift(...STEPS[directionOf(groups.leading)!]);
    }
    if (directed !== null) return shift(...STEPS[directed]);
    if (groups.same || groups.thisSame || groups.mark === 'là' || groups.itself) return shift(0, 'NAMED');
    if (groups.this === undefined || (unit === 'DAY' && !ENDS_THERE(text, end))) return null;
    // `cette journée` is the day spoken of; `ce jour` is the day of speaking.
    return shift(0, /journée/i.test(groups.unit!) ? 'NAMED' : 'REFERENCE');
  },
  examples: [
    {
      text: 'L’an prochain, ils fêteront le pacte scellé en 2011. Un sommet se tiendra la [même année].',
      on: '2024-06-14',
      value: '2025',
      edtf: '2025',
    },
    {
      text: 'La grève a repris [cette semaine] à Porto.',
      on: '2024-06-19',
      value: '2024-W25',
      edtf: '2024-06-17/2024-06-23',
    },
    { text: 'L’[année dernière], la récolte fut faible.', on: '2024-06-19', value: '2023', edtf: '2023' },
    {
      text: 'Le traité sera soumis le [mois prochain] au Sénat.',
      on: '2024-12-19',
      value: '2025-01',
      edtf: '2025-01',
    },
    {
      text: 'Élu en 1998, il fonda un parti. La [même année], il partit.',
      on: '2024-12-19',
      value: '1998',
      edtf: '1998',
    },
    {
      text: 'Le marché a ouvert le 3 mai 2021. [Ce jour-là], il plut.',
      on: '2024-12-19',
      value: '2021-05-03',
      edtf: '2021-05-03',
    },
    {
      text: 'Deux matches ont eu lieu le [week-end dernier].',
      on: '2024-06-19',
      value: '2024-W24-WE',
      edtf: '2024-06-15/2024-06-16',
    },
  ],
};
