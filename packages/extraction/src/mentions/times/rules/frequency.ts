import { precededBy } from '../lexicon/around.ts';
import { at, END, oneOf } from '../lexicon/pattern.ts';
import type { TimeRule } from '../rule.ts';

const EVERY: Readonly<Record<string, string>> = {
  annuel: 'P1Y',
  annuelle: 'P1Y',
  annuels: 'P1Y',
  annuelles: 'P1Y',
  annuellement: 'P1Y',
  semestriel: 'P6M',
  semestrielle: 'P6M',
  semestriels: 'P6M',
  semestrielles: 'P6M',
  trimestriel: 'P3M',
  trimestrielle: 'P3M',
  trimestriels: 'P3M',
  trimestrielles: 'P3M',
  mensuel: 'P1M',
  mensuelle: 'P1M',
  mensuels: 'P1M',
  mensuelles: 'P1M',
  mensuellement: 'P1M',
  hebdomadaire: 'P1W',
  hebdomadaires: 'P1W',
  quotidien: 'P1D',
  quotidienne: 'P1D',
  quotidiennes: 'P1D',
  quotidiennement: 'P1D',
  biennale: 'P2Y',
};

/** `le quotidien`, `un hebdomadaire`: a newspaper. */
const NOUN = precededBy(
  "(?:l[ea]s?|un|une|du|des|ce|cet|cette|ces|au|aux|deux|premiers?|grands?|son|leur|notre) {1,2}|l'|d'",
);

/** Adjectives and adverbs of what returns: `réunion annuelle`, `rapport mensuel`. */
export const frequency: TimeRule = {
  name: 'frequency',
  triggers: Object.keys(EVERY),
  pattern: at(`(?<word>${oneOf(Object.keys(EVERY))})${END}`),
  read(groups, { text, start }) {
    const word = groups.word!;
    if (word !== word.toLowerCase() || NOUN(text, start)) return null;
    return { kind: 'PLAIN', type: 'SET', value: EVERY[word]! };
  },
  examples: [
    { text: 'Le dialogue [annuel] s’est ouvert à Nairobi.', on: '2024-06-29', value: 'P1Y', edtf: null },
    { text: 'La banque publie un rapport [mensuel].', on: '2024-06-29', value: 'P1M', edtf: null },
    { text: 'Une liaison [hebdomadaire] dessert l’île.', on: '2024-06-29', value: 'P1W', edtf: null },
  ],
};
