import type { Chance } from '../drawn/chance.ts';
import { inWords, ordinalInWords } from './calendar.ts';

/** How the number of an anniversary is said. */
export interface AnniversaryForm {
  /** A row of the figures. */
  readonly part: string;
  /** The counts of years that it can say; null where it can say any. */
  readonly counts: readonly number[] | null;
  /** Said of joys alone. */
  readonly glad: boolean;
  /** The noun phrase before `de la fondation`, with its article. */
  readonly words: (count: number) => string;
}

const RANK = (count: number) => (count === 1 ? '1er' : `${count}e`);

const NAMED = [
  ['dixième anniversaire', 10],
  ['trentenaire', 30],
  ['quarantenaire', 40],
  ['cinquantenaire', 50],
  ['soixantenaire', 60],
  ['centenaire', 100],
  ['bicentenaire', 200],
  ['tricentenaire', 300],
  ['demi-siècle', 50],
  ["jubilé d'argent", 25],
  ["jubilé d'or", 50],
] as const;

const named: readonly AnniversaryForm[] = NAMED.map(([word, count]) => ({
  part: word,
  counts: [count],
  glad: word.startsWith('jubilé'),
  words: () => `le ${word}`,
}));

export const ANNIVERSARY_FORMS: readonly AnniversaryForm[] = [
  { part: '45e anniversaire', counts: null, glad: false, words: (count) => `le ${RANK(count)} anniversaire` },
  { part: '45e anniversaire', counts: null, glad: false, words: (count) => `le ${RANK(count)} anniversaire` },
  { part: '45e anniversaire', counts: null, glad: false, words: (count) => `le ${RANK(count)} anniversaire` },
  {
    part: 'ordinal in words',
    counts: null,
    glad: false,
    words: (count) => `le ${ordinalInWords(count)} anniversaire`,
  },
  { part: 'les 45 ans', counts: null, glad: false, words: (count) => `les ${count} ans` },
  { part: 'les 45 ans', counts: null, glad: false, words: (count) => `les ${count} ans` },
  { part: 'les N ans in words', counts: null, glad: false, words: (count) => `les ${inWords(count)} ans` },
  ...named,
];

/** Counts that newsrooms notice, and now and then any. */
export const drawCount = (chance: Chance): number =>
  chance.holds(0.75)
    ? chance.of([5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 100, 110, 125, 150])
    : chance.between(3, 130);

/** With `à l'occasion de`: `du 45e anniversaire`, `des 45 ans`. */
export const withOf = (words: string): string =>
  words.startsWith('les ') ? `des ${words.slice(4)}` : `du ${words.slice(3)}`;

export const isPlural = (words: string): boolean => words.startsWith('les ');
