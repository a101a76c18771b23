import type { ChunkedSentence } from '../sighting.ts';
import { byline } from './byline.ts';
import { namedArea } from './named-area.ts';
import { namedThing } from './named-thing.ts';
import { quotedName } from './quoted-name.ts';
import type { Refusal } from './refusal.ts';

/** Every refusal, in the order in which they are asked. */
export const NAME_REFUSALS: readonly Refusal[] = [namedThing, namedArea, quotedName, byline];

/** The name of the first refusal that the name at chunk `name` meets, or null. */
export function refuseName(sentence: ChunkedSentence, name: number): string | null {
  return NAME_REFUSALS.find((refusal) => refusal.refuses(sentence, name))?.name ?? null;
}
