import { before } from '../lexicon/around.ts';
import { endingWith } from '../lexicon/pattern.ts';
import type { Refusal } from '../refusal.ts';

const PLACED = endingWith(
  "(?:(?:dans|en|durant|pendant|vers|tard dans|dès|depuis|jusque dans) (?:la |l'|le )?|en cours de |au |à l'|au petit ) ?|en ",
);

/** `robe du soir`, `travail de nuit`, `le matin`: a part of no one day. */
export const loneDayPart: Refusal = {
  name: 'lone-day-part',
  stage: 'WHOLE',
  refuses: ({ meaning, start, end }, text) =>
    meaning.kind === 'DAY_PART' &&
    meaning.of === null &&
    !(PLACED.test(before(text, start, 18)) && !/^ (?:des|de la|du|de l')/.test(text.slice(end, end + 7))),
  examples: [
    { text: 'Les cours du [soir] reprennent.' },
    { text: 'Le travail de [nuit] est interdit.' },
    { text: 'Il court le [matin], dit-il.' },
  ],
};
