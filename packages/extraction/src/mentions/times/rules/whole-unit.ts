import { MONTH_WORDS } from '../lexicon/months.ts';
import { at, END, GAP, MAYBE_GAP, oneOf } from '../lexicon/pattern.ts';
import { duration } from '../lexicon/units.ts';
import { WEEKDAYS } from '../lexicon/weekdays.ts';
import type { TimeRule } from '../rule.ts';

const UNITS = ['journée', 'nuit', 'semaine', 'mois', 'année', 'matinée', 'soirée'] as const;

/** `toute la journée`, `tout le mois`, `toute l'année`: as long as one unit; a part of the day counts as a day. */
export const wholeUnit: TimeRule = {
  name: 'whole-unit',
  triggers: ['tout', 'toute'],
  pattern: at(
    `toute?${GAP}(?:la${GAP}|le${GAP}|l'${MAYBE_GAP})(?<unit>${oneOf(UNITS)})${END}(?!${GAP}(?:derni|prochain|pass|\\d|du${GAP}\\d|(?:de${GAP}|d')(?:\\d|${oneOf([...MONTH_WORDS, ...WEEKDAYS])}${END})))`,
  ),
  read(groups) {
    const unit = groups.unit!.toLowerCase();
    const partOfDay = unit === 'nuit' || unit === 'matinée' || unit === 'soirée';
    return { kind: 'PLAIN', type: 'DURATION', value: duration(1, partOfDay ? 'jour' : unit) };
  },
  examples: [
    { text: 'Les combats ont fait rage [toute la journée].', on: '2024-06-29', value: 'P1D', edtf: null },
    { text: 'Le col reste ouvert [toute l’année].', on: '2024-06-29', value: 'P1Y', edtf: null },
    { text: 'La foire dure [tout le mois].', on: '2024-06-29', value: 'P1M', edtf: null },
  ],
};
