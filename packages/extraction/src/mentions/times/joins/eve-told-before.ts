import { changed, isEve, namesDay, type TimeJoin } from '../join.ts';

/** `hier, au lendemain de la grève`: the day is told, and then told again by what went before it or comes after. */
const TOLD_AGAIN = /^ ?,? (?:au |à la |à l['’])$/i;
const REACH = 12;

/** `lundi, à la veille du sommet`: the day that stands before it, not one counted from what nobody dates. */
export const eveToldBefore: TimeJoin = {
  name: 'eve-told-before',
  join: (candidates, text) =>
    changed(candidates, (right, left) => {
      const { meaning } = right;
      if (
        !isEve(meaning) ||
        meaning.from !== 'EVENT' ||
        !left ||
        right.start - left.end > REACH ||
        !namesDay(left)
      )
        return right;
      if (!TOLD_AGAIN.test(text.slice(left.end, right.start))) return right;
      return { ...right, meaning: { kind: 'OFFSET', days: 0, of: left.meaning } };
    }),
  examples: [
    {
      text: 'La garnison a levé le camp mardi, au [lendemain] de la signature.',
      on: '2023-09-14',
      value: '2023-09-12',
      edtf: '2023-09-12',
    },
    {
      text: 'Le col rouvrira le 3 mai, à la [veille] de la grande course.',
      on: '2023-04-20',
      value: '2023-05-03',
      edtf: '2023-05-03',
    },
    {
      text: 'La Bourse montait hier au [lendemain] du vote.',
      on: '2023-09-14',
      value: '2023-09-13',
      edtf: '2023-09-13',
    },
  ],
};
