import { precededBy } from '../lexicon/around.ts';
import { direction, directionOf } from '../lexicon/directions.ts';
import { MONTHS, monthNumber } from '../lexicon/months.ts';
import { at, END, GAP, oneOf, unaccented } from '../lexicon/pattern.ts';
import { slips } from '../lexicon/slips.ts';
import { year } from '../lexicon/years.ts';
import { monthMeaning } from '../meaning.ts';
import type { TimeRule } from '../rule.ts';

/** Short names have too many neighbours among other words. */
const BY_SLIP = new Map<string, number>(
  MONTHS.flatMap((name, index) =>
    name.length < 7
      ? []
      : [name, unaccented(name)].flatMap((form) => slips(form).map((slip) => [slip, index + 1] as const)),
  ).filter(([slip]) => monthNumber(slip) === null),
);

const OPENED = precededBy("(?:en|début|mi|fin|mois de|mois d'|depuis|dès) ?-? ?");

/** `novemmbre dernier`, `en septembe`, `févirer 2021`: a long name with one slip of the hand. */
export const monthMisspelt: TimeRule = {
  name: 'month-misspelt',
  triggers: [...BY_SLIP.keys()],
  pattern: at(`(?<word>${oneOf(BY_SLIP.keys())})${END}(?:${GAP}${year()}|${GAP}${direction()})?`),
  read(groups, { text, start }) {
    const dated = groups.year ?? groups.direction;
    if (dated === undefined && !OPENED(text, start)) return null;
    return monthMeaning({
      month: BY_SLIP.get(groups.word!.toLowerCase())!,
      year: groups.year ? Number(groups.year) : null,
      direction: directionOf(groups.direction),
    });
  },
  examples: [
    {
      text: 'Le pont a cédé en [décemmbre dernier].',
      on: '2024-05-02',
      value: '2023-12',
      edtf: '2023-12',
    },
    { text: 'La base a ouvert en [févirer 2019].', on: '2024-05-02', value: '2019-02', edtf: '2019-02' },
    { text: 'Le canal ouvrira en [septembe].', on: '2024-05-02', value: '2024-09', edtf: '2024-09' },
  ],
};
