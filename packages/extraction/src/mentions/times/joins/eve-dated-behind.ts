import { namesDay, type TimeJoin } from '../join.ts';

/** `de l'appareillage, fixé à `: the event counted from, and what gives its day. */
const DATED =
  /^ (?:de |du |des |d')[^,.;:()]{3,40},? (?:fixée?s?|prévue?s?|programmée?s?|annoncée?s?|attendue?s?|qui (?:aura|auront) lieu|qui s(?:e tiendra|'ouvrira)) (?:à |au |pour |le |dès )*(?:le |ce )?$/i;
const REACH = 80;

/** `la veille de l'appareillage, fixé à samedi`: counted from the day that the event is given behind it. */
export const eveDatedBehind: TimeJoin = {
  name: 'eve-dated-behind',
  join: (candidates, text) =>
    candidates.map((left, index) => {
      const { meaning } = left;
      const right = candidates[index + 1];
      const counts = meaning.kind === 'SHIFT' && meaning.unit === 'DAY' && meaning.from !== 'REFERENCE';
      if (!counts || !right || right.start - left.end > REACH || !namesDay(right)) return left;
      if (!DATED.test(text.slice(left.end, right.start))) return left;
      return { ...left, meaning: { kind: 'OFFSET', days: meaning.by, of: right.meaning } };
    }),
  examples: [
    {
      text: 'Un bal est prévu la [veille] de l’appareillage, fixé à samedi.',
      on: '2023-09-12',
      value: '2023-09-15',
      edtf: '2023-09-15',
    },
    {
      text: 'Ils se verront au [lendemain] du scrutin, qui aura lieu le 3 octobre.',
      on: '2023-09-12',
      value: '2023-10-04',
      edtf: '2023-10-04',
    },
    {
      text: 'L’[avant-veille] de la clôture, prévue le 20 mai, ils iront à Oslo.',
      on: '2023-05-12',
      value: '2023-05-18',
      edtf: '2023-05-18',
    },
  ],
};
