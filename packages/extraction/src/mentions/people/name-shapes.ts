import { fold } from '@ephemeride/domain';
import { readTable } from '../../tables/read-table.ts';

const SURNAMES = new Map<string, string[]>();
const SYLLABLES = new Map<string, string[]>();
const ENDINGS = new Map<string, string[]>();
const LONGEST_ENDING = 8;

for (const [kind, words, tradition] of readTable('name-shapes.tsv', 3)) {
  const table = kind === 'SURNAME' ? SURNAMES : kind === 'SYLLABLE' ? SYLLABLES : ENDINGS;
  const key = fold(words ?? '');
  table.set(key, [...(table.get(key) ?? []), tradition ?? '']);
}

/** Naming traditions in which a folded word is a usual surname. */
export function surnameTraditions(folded: string): readonly string[] {
  return SURNAMES.get(folded) ?? [];
}

/** Naming traditions in which a folded word is a usual syllable of given names. */
export function syllableTraditions(folded: string): readonly string[] {
  return SYLLABLES.get(folded) ?? [];
}

/** Naming traditions of the longest ending that a folded surname has; the rest must have three letters or more. */
export function endingTraditions(folded: string): readonly string[] {
  for (let length = Math.min(LONGEST_ENDING, folded.length - 2); length >= 2; length -= 1) {
    const found = ENDINGS.get(folded.slice(-length));
    if (found) return found;
  }
  return [];
}
