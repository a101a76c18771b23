import type { ChunkedSentence } from '../sighting.ts';

/** A reason why a name is not a person of the despatch; each example holds one name that it refuses. */
export interface Refusal {
  readonly name: string;
  readonly examples: readonly string[];
  refuses(sentence: ChunkedSentence, name: number): boolean;
}
