import { changed, type TimeJoin } from '../join.ts';
import { GAP } from '../lexicon/pattern.ts';

const BETWEEN = new RegExp(`^,${GAP}un${GAP}$`, 'i');

/** `le 30 août 1969, un samedi`: the weekday of the date in front of it. */
export const weekdayTold: TimeJoin = {
  name: 'weekday-told',
  join: (candidates, text) =>
    changed(candidates, (right, left) => {
      if (!left || right.meaning.kind !== 'WEEKDAY' || left.meaning.kind !== 'DAY') return right;
      if (!BETWEEN.test(text.slice(left.end, right.start))) return right;
      return { ...right, meaning: left.meaning };
    }),
  examples: [
    {
      text: 'Le serment fut prêté le 30 août 1969, un [samedi], à la mairie.',
      on: '2019-09-03',
      value: '1969-08-30',
      edtf: '1969-08-30',
    },
    {
      text: 'Elle naquit le 5 mai 1945, un [samedi].',
      on: '2019-09-03',
      value: '1945-05-05',
      edtf: '1945-05-05',
    },
    {
      text: 'Le vote eut lieu le 14 mars, un [mardi], à huis clos.',
      on: '2023-04-03',
      value: '2023-03-14',
      edtf: '2023-03-14',
    },
  ],
};
