import type { CountryCode } from '@ephemeride/domain';
import { readTable } from '../../tables/read-table.ts';
import { nameForm } from './identity.ts';

/** The words that tell a bearer apart, hyphens and the article of Arabic names left out: `Bachar al-Assad`, `Kim Jong Un`. */
const keyOf = (name: string): string => nameForm(name).words.join(' ').replaceAll('-', ' ');

const LEADERS: ReadonlyMap<string, CountryCode> = new Map(
  readTable('leaders.tsv', 2).map(([code = '', name = '']) => [keyOf(name), code]),
);

/** The country that someone is known all over the world to lead or speak for, by their whole name: `Macky Sall`; null for others. */
export const leaderCountry = (words: readonly string[]): CountryCode | null =>
  LEADERS.get(keyOf(words.join(' '))) ?? null;
