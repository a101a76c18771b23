import { namesDay, prefixed, type TimeJoin } from '../join.ts';
import { GAP } from '../lexicon/pattern.ts';

/** `la semaine du 12 mai`, `le week-end du 8 juin`. */
export const weekOf: TimeJoin = {
  name: 'week-of',
  join: prefixed(
    'week-of',
    `(?<unit>semaine|week-end)${GAP}(?:du${GAP}|de${GAP}l'|de${GAP})`,
    ['du', 'de', 'l'],
    (meaning) => meaning.kind === 'RANGE' || namesDay({ meaning }),
    ({ meaning }, groups, start) => {
      if (meaning.kind === 'RANGE') return { meaning, start };
      const unit = groups.unit!.toLowerCase() === 'semaine' ? 'WEEK' : 'WEEKEND';
      return { meaning: { kind: 'UNIT_OF', unit, of: meaning }, start };
    },
  ),
  examples: [
    {
      text: 'Le vote aura lieu la [semaine du 13 mai].',
      on: '2024-05-02',
      value: '2024-W20',
      edtf: '2024-05-13/2024-05-19',
    },
    {
      text: 'Le [week-end du 8 juin] sera long.',
      on: '2024-05-02',
      value: '2024-W23-WE',
      edtf: '2024-06-08/2024-06-09',
    },
    {
      text: 'Dans la [semaine du 6 au 12 mai], il a neigé.',
      on: '2024-05-20',
      value: '2024-05-06/2024-05-12',
      edtf: '2024-05-06/2024-05-12',
    },
  ],
};
