import { readTable } from '../../tables/read-table.ts';
import { lexiconKey } from './country-lexicon.ts';

/** Folded phrases that hold a country's word without speaking of it: `encre de chine`. */
export const FALSE_FRIENDS: ReadonlySet<string> = new Set(
  readTable('country-false-friends.tsv', 1).map(([phrase]) => lexiconKey(phrase!)),
);
