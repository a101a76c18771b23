import { prefixed, type TimeJoin } from '../join.ts';
import { GAP } from '../lexicon/pattern.ts';
import type { Meaning } from '../meaning.ts';

/** The years that a decade, `199X`, or a century, `19XX`, holds; null of other dates. */
function yearsOf(edtf: string): readonly [first: number, length: number] | null {
  const known = /^(\d{2,3})X{1,2}$/.exec(edtf)?.[1];
  if (known === undefined || edtf.length !== 4) return null;
  const length = known.length === 3 ? 10 : 100;
  return [Number(known) * length, length];
}

/** `seconde moitié des années 1990`, `première moitié du XXe siècle`. */
export const halfOf: TimeJoin = {
  name: 'half-of',
  join: prefixed(
    'half-of',
    `(?:(?<first>première)|seconde|deuxième)${GAP}moitié${GAP}(?:d[eu]s?${GAP}(?:la${GAP})?)`,
    ['de', 'des', 'du', 'la'],
    (meaning) => meaning.kind === 'FIXED' && yearsOf(meaning.edtf) !== null,
    ({ meaning }, groups, start) => {
      const years = meaning.kind === 'FIXED' ? yearsOf(meaning.edtf) : null;
      if (!years) return null;
      const half = years[1] / 2;
      const from = years[0] + (groups.first === undefined ? half : 0);
      const year = (value: number): Meaning => ({ kind: 'YEAR', year: value });
      return { meaning: { kind: 'RANGE', from: year(from), to: year(from + half - 1) }, start };
    },
  ),
  examples: [
    {
      text: 'Le quartier date de la [seconde moitié des années 1970].',
      on: '2024-05-02',
      value: '1975/1979',
      edtf: '1975/1979',
    },
    {
      text: 'La [première moitié du XIXe siècle] fut calme.',
      on: '2024-05-02',
      value: '1800/1849',
      edtf: '1800/1849',
    },
    {
      text: 'La houille y recula dans la [deuxième moitié des années 60].',
      on: '2024-05-02',
      value: '1965/1969',
      edtf: '1965/1969',
    },
  ],
};
