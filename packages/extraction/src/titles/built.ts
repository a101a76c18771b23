import type { TitleWord } from './title-words.ts';

/** A phrase on its way: what is built of it in English and Vietnamese, and where its next word is. */
export interface Built extends TitleWord {
  /** English adjectives, which stand in front of all that is put to the noun. */
  readonly adjectives: string;
  /** Vietnamese adjectives, which stand behind what is put to the noun. */
  readonly qualities: string;
  /** With a complement of its own, it cannot stand in front of another noun. */
  readonly long: boolean;
  /** The English singular, as it stands in front of another noun: `canoe race`. */
  readonly singular: string;
  readonly proper: boolean;
  /** With a number in front of it. */
  readonly counted?: boolean;
  readonly next: number;
}
