import { changed, type TimeJoin } from '../join.ts';
import { BROUGHT_FORWARD, MOVED_FROM } from '../lexicon/moved-from.ts';
import type { Meaning } from '../meaning.ts';

const TO = /^ (?:au|à|en|à la)(?: le)? $/;

const isFree = (meaning: Meaning): boolean =>
  ((meaning.kind === 'DAY' && meaning.year === null && meaning.within === null) ||
    meaning.kind === 'WEEKDAY' ||
    (meaning.kind === 'MONTH' && meaning.year === null && meaning.within === null)) &&
  meaning.direction === null;

/** `reporté du 3 décembre au 9 janvier`: the new day comes after the old one, or before it where it is brought forward. */
export const movedDate: TimeJoin = {
  name: 'moved-date',
  join: (candidates, text) =>
    changed(candidates, (right, left) => {
      if (!left || right.start - left.end > 8 || !isFree(right.meaning)) return right;
      if (!TO.test(text.slice(left.end, right.start)) || !MOVED_FROM(text, left.start)) return right;
      const direction = BROUGHT_FORWARD(text, left.start) ? 'BEFORE' : 'AFTER';
      return { ...right, meaning: { ...right.meaning, direction } as Meaning };
    }),
  examples: [
    {
      text: 'Le tournoi, repoussé du 3 mai au [9 décembre], aura lieu à Riga.',
      on: '2024-05-28',
      value: '2024-12-09',
      edtf: '2024-12-09',
    },
    {
      text: 'La remise des prix est avancée du [20] au 15 juin.',
      on: '2024-05-28',
      value: '2024-06-20',
      edtf: '2024-06-20',
    },
    {
      text: 'Le départ, avancé du 3 janvier au [28 décembre], a surpris.',
      on: '2024-11-28',
      value: '2024-12-28',
      edtf: '2024-12-28',
    },
    {
      text: 'Le conseil a été reporté de [mardi] à jeudi.',
      on: '2024-05-29',
      value: '2024-05-28',
      edtf: '2024-05-28',
    },
  ],
};
