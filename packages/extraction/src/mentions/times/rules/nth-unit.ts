import { at, END, GAP, oneOf } from '../lexicon/pattern.ts';
import { duration } from '../lexicon/units.ts';
import { FIGURES, type TimeRule } from '../rule.ts';

const ORDINALS = [
  'premier',
  'première',
  'second',
  'seconde',
  'deuxième',
  'troisième',
  'quatrième',
  'cinquième',
  'sixième',
  'septième',
  'huitième',
  'neuvième',
  'dixième',
  'onzième',
  'douzième',
  'treizième',
  'quinzième',
  'vingtième',
  'trentième',
  'centième',
] as const;

const UNITS = ['seconde', 'minute', 'heure', 'jour', 'journée', 'nuit', 'semaine', 'mois', 'année'] as const;

/** `deuxième journée`, `3e jour`, `la cinquième année consécutive`: one unit of a row, whose days are not told. */
export const nthUnit: TimeRule = {
  name: 'nth-unit',
  triggers: [FIGURES, ...ORDINALS],
  next: [...UNITS, 'er', 'ère', 're', 'ème', 'e'],
  pattern: at(
    `(?<!\\d[.,/:]?)(?:${oneOf(ORDINALS)}|\\d{1,3}(?:er|ère|re|ème|e))${GAP}(?<unit>${oneOf(UNITS)})(?:${GAP}(?:consécutive?|d'affilée))?${END}`,
  ),
  read: (groups) => ({
    kind: 'PLAIN',
    type: 'DURATION',
    value: duration(1, groups.unit!.toLowerCase() === 'nuit' ? 'jour' : groups.unit!),
  }),
  examples: [
    { text: 'La [deuxième journée] du forum fut agitée.', on: '2024-06-29', value: 'P1D', edtf: null },
    { text: 'Le deuil entre dans son [3e jour].', on: '2024-06-29', value: 'P1D', edtf: null },
    {
      text: 'La récolte baisse pour la [cinquième année consécutive].',
      on: '2024-06-29',
      value: 'P1Y',
      edtf: null,
    },
  ],
};
