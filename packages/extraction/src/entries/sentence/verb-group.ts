import type { Tense } from './conjugation.ts';

/** A verb of a sentence with its auxiliaries. */
export interface VerbGroup {
  /** Units from the first auxiliary to the main verb, both included. */
  readonly first: number;
  readonly last: number;
  /** The infinitive of the main verb; `?` where the lexicon does not know it. */
  readonly lemma: string;
  readonly tense: Tense;
  readonly voice: 'ACTIVE' | 'PASSIVE' | 'REFLEXIVE';
  readonly plural: boolean;
  readonly negated: boolean;
  /** The modal verb in front of an infinitive: `devoir`, `aller`, `pouvoir`. */
  readonly modal: string | null;
}
