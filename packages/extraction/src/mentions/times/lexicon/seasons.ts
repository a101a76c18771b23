import { oneOf, withUnaccented } from './pattern.ts';

export type Season = 1 | 2 | 3 | 4;

/** Spring first, as EDTF numbers them from 21. */
export const SEASONS = ['printemps', 'été', 'automne', 'hiver'] as const;

/** TIMEX3's codes. */
export const SEASON_CODES = ['SP', 'SU', 'FA', 'WI'] as const;

export const SEASON_WORDS = withUnaccented(SEASONS);

export const season = (group = 'season'): string => `(?<${group}>${oneOf(SEASON_WORDS)})`;

const NUMBERS = new Map(
  SEASONS.flatMap((name, index) => withUnaccented([name]).map((word) => [word, index + 1])),
);

/** 1 to 4 for a word of {@link SEASON_WORDS}. */
export const seasonNumber = (word: string): Season => NUMBERS.get(word.toLowerCase()) as Season;
