import { END, GAP, oneOf, withUnaccented } from './pattern.ts';

/** TIMEX3's parts of a day: morning, midday, afternoon, evening, night. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';

const WORDS: Readonly<Record<DayPart, readonly string[]>> = {
  MO: [
    'matin',
    'matinée',
    'aube',
    'aurore',
    'petit matin',
    'avant-midi',
    'lever du jour',
    'lever du soleil',
    'point du jour',
  ],
  MI: ['mi-journée', 'mi-journee', 'milieu de journée', 'milieu de la journée'],
  AF: ['après-midi', 'après midi'],
  EV: [
    'soir',
    'soirée',
    'fin de journée',
    'tombée de la nuit',
    'tombée du jour',
    'tombée du soir',
    'nuit tombante',
    'nuit tombée',
    'crépuscule',
    'coucher du soleil',
  ],
  NI: ['nuit'],
};

const BY_WORD = new Map<string, DayPart>();
for (const [part, words] of Object.entries(WORDS) as [DayPart, readonly string[]][]) {
  for (const word of withUnaccented(words)) BY_WORD.set(word, part);
}

/** First words at which a part of a day may begin. */
export const DAY_PART_TRIGGERS: readonly string[] = [
  ...new Set([...BY_WORD.keys()].map((word) => word.split(/[ -]/)[0]!)),
  'début',
  'debut',
  'fin',
  'milieu',
];

/** A part of the day, and a part of it: `début d'après-midi`, `fin de matinée`. */
export const dayPart = (group = 'part'): string =>
  `(?:(?:début|debut|fin|milieu)${GAP}(?:de${GAP}(?:la${GAP})?|d'|de${GAP}l'))?(?<${group}>${oneOf(BY_WORD.keys())})${END}`;

export const dayPartOf = (word: string): DayPart => {
  const part = BY_WORD.get(word.toLowerCase().replace(/\s+/g, ' '));
  if (!part) throw new Error(`unknown part of the day: ${word}`);
  return part;
};
