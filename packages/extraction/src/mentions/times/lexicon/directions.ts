import { END, oneOf, withUnaccented } from './pattern.ts';

/**
 * Which of the days of one name is meant: the last before the reference, the next after it, the one that holds it;
 * AFTER and BEFORE count from the last date named instead.
 */
export type Direction = 'LAST' | 'NEXT' | 'THIS' | 'AFTER' | 'BEFORE';

const WORDS: Readonly<Record<Direction, readonly string[]>> = {
  LAST: [
    'dernier',
    'dernière',
    'derniers',
    'dernières',
    'passé',
    'passée',
    'passés',
    'passées',
    'écoulé',
    'écoulée',
  ],
  NEXT: ['prochain', 'prochaine', 'prochains', 'prochaines', 'à venir', 'qui vient'],
  THIS: ['courant', 'courante', 'en cours', 'actuel', 'actuelle'],
  AFTER: ['suivant', 'suivante', "d'après"],
  BEFORE: ['précédent', 'précédente', "d'avant"],
};

const BY_WORD = new Map<string, Direction>();
for (const [direction, words] of Object.entries(WORDS) as [Direction, readonly string[]][]) {
  for (const word of withUnaccented(words)) BY_WORD.set(word, direction);
}

/** The words at which a direction begins. */
export const DIRECTION_HEADS = [...new Set([...BY_WORD.keys()].map((words) => words.split(/[ ']/)[0]!))];

/** `dernier`, `prochain`, `suivant` … after a noun. */
export const direction = (group = 'direction'): string => `(?<${group}>${oneOf(BY_WORD.keys())})${END}`;

/** `dernier` and `prochain` before a noun: `la dernière semaine`. */
export const leadingDirection = (group = 'leading'): string =>
  `(?<${group}>${oneOf(withUnaccented(['dernier', 'dernière', 'derniers', 'dernières', 'prochain', 'prochaine', 'prochains', 'prochaines']))})${END}`;

export const directionOf = (words: string | undefined): Direction | null =>
  words === undefined ? null : (BY_WORD.get(words.toLowerCase().replace(/\s+/g, ' ')) ?? null);
