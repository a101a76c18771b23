import { at, END } from '../lexicon/pattern.ts';
import { duration } from '../lexicon/units.ts';
import type { TimeRule } from '../rule.ts';

/** `an` of `deux fois par an`. */
export const perUnit: TimeRule = {
  name: 'per-unit',
  triggers: ['an', 'année', 'mois', 'semaine', 'jour', 'trimestre', 'semestre', 'heure', 'minute', 'seconde'],
  pattern: at(
    `(?<=(?:^|[^A-Za-z])par {1,2})(?<unit>an|année|mois|semaine|jour|trimestre|semestre|heure|minute|seconde)${END}`,
  ),
  read: (groups) => ({ kind: 'PLAIN', type: 'SET', value: duration(1, groups.unit!) }),
  examples: [
    { text: 'Le comité siège deux fois par [an] à Vienne.', on: '2024-06-29', value: 'P1Y', edtf: null },
    { text: 'Un train par [jour] dessert la vallée.', on: '2024-06-29', value: 'P1D', edtf: null },
    { text: 'Le puits livre dix tonnes par [semaine].', on: '2024-06-29', value: 'P1W', edtf: null },
  ],
};
