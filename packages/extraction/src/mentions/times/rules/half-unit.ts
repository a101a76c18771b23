import { at, END, GAP } from '../lexicon/pattern.ts';
import type { TimeRule } from '../rule.ts';

const HALVES: Readonly<Record<string, string>> = {
  heure: 'PT30M',
  journée: 'PT12H',
  siècle: 'P50Y',
  décennie: 'P5Y',
  année: 'P6M',
  semaine: 'P3.5D',
};

/** `une demi-heure`, `un demi-siècle`. */
export const halfUnit: TimeRule = {
  name: 'half-unit',
  triggers: ['un demi', 'une demi', 'demi'],
  pattern: at(`(?:une?${GAP})?demi[- ](?<unit>heure|journée|siècle|décennie|année|semaine)${END}`),
  read: (groups) => ({ kind: 'PLAIN', type: 'DURATION', value: HALVES[groups.unit!.toLowerCase()]! }),
  examples: [
    { text: 'La panne a duré [une demi-heure].', on: '2024-06-29', value: 'PT30M', edtf: null },
    { text: 'Après [un demi-siècle] d’exil, il rentre.', on: '2024-06-29', value: 'P50Y', edtf: null },
    { text: 'Une escale d’[une demi-journée] à Malte.', on: '2024-06-29', value: 'PT12H', edtf: null },
  ],
};
