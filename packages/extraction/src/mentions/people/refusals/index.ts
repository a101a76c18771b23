import type { ChunkedSentence } from '../sighting.ts';
import { namedThing } from './named-thing.ts';

/** A reason why a name is not a person of the despatch. */
export interface Refusal {
  readonly name: string;
  readonly examples: readonly string[];
  refuses(sentence: ChunkedSentence, name: number): boolean;
}

const REFUSALS: readonly Refusal[] = [namedThing];

/** The name of the first refusal that the name at chunk `name` meets, or null. */
export function refuseName(sentence: ChunkedSentence, name: number): string | null {
  return REFUSALS.find((refusal) => refusal.refuses(sentence, name))?.name ?? null;
}
