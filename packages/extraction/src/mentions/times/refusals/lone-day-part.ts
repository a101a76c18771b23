import { followedBy, precededBy } from '../lexicon/around.ts';
import type { Refusal } from '../refusal.ts';

const PLACED = precededBy(
  "(?:(?:tard |jusque )?dans|en|durant|pendant|vers|dès|depuis)(?: la | l'| le | )|en cours de |au |à la |à l'|au petit ",
);
/** `la nuit des musées`, `le matin de la bataille`. */
const OWNED = followedBy(" (?:des|de la|du|de l')");

/** `robe du soir`, `travail de nuit`, `le matin`: a part of no one day. */
export const loneDayPart: Refusal = {
  name: 'lone-day-part',
  stage: 'WHOLE',
  refuses: ({ meaning, start, end }, text) =>
    meaning.kind === 'DAY_PART' && meaning.of === null && (!PLACED(text, start) || OWNED(text, end)),
  examples: [
    { text: 'Les cours du [soir] reprennent.' },
    { text: 'Le travail de [nuit] est interdit.' },
    { text: 'Il court le [matin], dit-il.' },
  ],
};
