import { fold } from '@ephemeride/domain';
import { readTable } from '../../tables/read-table.ts';
import { givenNameTraditions, isGivenName } from './given-names.ts';

const SURNAME_FIRST: ReadonlySet<string> = new Set(['japanese', 'hungarian']);
const SURNAMES = new Map<string, string[]>();
const SYLLABLES = new Map<string, string[]>();
const ENDINGS = new Map<string, string[]>();
const PARTICLES = new Map<string, string[]>();
const TABLES: Readonly<Record<string, Map<string, string[]>>> = {
  SURNAME: SURNAMES,
  SYLLABLE: SYLLABLES,
  ENDING: ENDINGS,
  PARTICLE: PARTICLES,
};
const LONGEST_ENDING = 8;

for (const [kind, words, tradition] of readTable('name-shapes.tsv', 3)) {
  const table = TABLES[kind ?? ''];
  if (!table) throw new Error(`unknown name shape: ${kind}`);
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

/** Naming traditions that a folded particle between names tells: `ben`, `von`. */
export function particleTraditions(folded: string): readonly string[] {
  return PARTICLES.get(folded) ?? [];
}

/** Naming traditions of the longest ending, of `least` letters or more, that a folded surname has; two letters must be left. */
export function endingTraditions(folded: string, least = 2): readonly string[] {
  for (let length = Math.min(LONGEST_ENDING, folded.length - 2); length >= least; length -= 1) {
    const found = ENDINGS.get(folded.slice(-length));
    if (found) return found;
  }
  return [];
}

/** Whether words have the shape of a whole personal name: a given name first, or an East Asian surname with its syllables. */
export function looksPersonal(words: readonly { readonly folded: string }[]): boolean {
  const [first, ...rest] = words;
  if (!first || rest.length === 0) return false;
  if (isGivenName(first.folded)) return true;
  // `Kondo Hiroshi`: Japanese and Hungarian names may print the given name last.
  if (rest.length === 1 && givenNameTraditions(rest[0]!.folded).some((known) => SURNAME_FIRST.has(known)))
    return true;
  const traditions = surnameTraditions(first.folded);
  if (traditions.length === 0) return false;
  return rest.every(({ folded }) =>
    folded.split('-').every((part) => syllableTraditions(part).some((known) => traditions.includes(known))),
  );
}
