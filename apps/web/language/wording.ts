import type { fr } from '../messages/fr/index.ts';

/** The messages of another language: the keys of the French ones, every message ICU MessageFormat. */
export type Wording = WordingOf<typeof fr>;

type WordingOf<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : WordingOf<T[Key]> };
