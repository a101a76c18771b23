import { type CountryCode, fold } from '@ephemeride/domain';
import { readTable } from '../../tables/read-table.ts';

const keyOf = (words: readonly string[]): string =>
  fold(words.join(' '))
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();

const LEADERS: ReadonlyMap<string, CountryCode> = new Map(
  readTable('leaders.tsv', 2).map(([code = '', name = '']) => [keyOf(name.split(' ')), code]),
);

/** The country that someone is known all over the world to lead or speak for, by their whole name: `Macky Sall`; null for others. */
export const leaderCountry = (words: readonly string[]): CountryCode | null =>
  LEADERS.get(keyOf(words)) ?? null;
