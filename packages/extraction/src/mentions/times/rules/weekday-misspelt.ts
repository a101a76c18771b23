import { at, END, GAP, oneOf } from '../lexicon/pattern.ts';
import { slips } from '../lexicon/slips.ts';
import { WEEKDAYS, weekdayNumber } from '../lexicon/weekdays.ts';
import type { TimeRule } from '../rule.ts';

/** Short words have too many neighbours among others: `mari`, `jedi`, the name Saedi. */
const SHORTEST = 6;

/** One slip inside the word: its first and last letters are the right ones. */
const BY_SLIP = new Map(
  WEEKDAYS.flatMap((name, index) =>
    slips(name)
      .filter((slip) => slip.length >= SHORTEST && slip[0] === name[0] && slip.at(-1) === name.at(-1))
      .map((slip) => [slip, index + 1] as const),
  ).filter(([slip]) => weekdayNumber(slip) === null),
);

/** `vendrdi`, `mecredi dernier`: a weekday with one slip of the hand; before a day's number that one tells more. */
export const weekdayMisspelt: TimeRule = {
  name: 'weekday-misspelt',
  triggers: [...BY_SLIP.keys()],
  pattern: at(`(?<word>${oneOf(BY_SLIP.keys())})${END}(?!${GAP}\\d)`),
  read: (groups) => ({
    kind: 'WEEKDAY',
    weekday: BY_SLIP.get(groups.word!.toLowerCase()) as NonNullable<ReturnType<typeof weekdayNumber>>,
    direction: null,
  }),
  examples: [
    {
      text: 'Le juge a tranché [mecredi] à Lomé.',
      on: '2024-06-14',
      value: '2024-06-12',
      edtf: '2024-06-12',
    },
    {
      text: 'Le juge tranchera [vendrdi] à Lomé.',
      on: '2024-06-13',
      value: '2024-06-14',
      edtf: '2024-06-14',
    },
    {
      text: 'Le salon a fermé [dimnache] à Lomé.',
      on: '2024-06-13',
      value: '2024-06-09',
      edtf: '2024-06-09',
    },
  ],
};
