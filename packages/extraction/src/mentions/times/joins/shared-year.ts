import type { TimeJoin } from '../join.ts';
import type { Direction } from '../lexicon/directions.ts';
import { GAP, MAYBE_GAP } from '../lexicon/pattern.ts';
import type { Meaning } from '../meaning.ts';
import type { Candidate } from '../rule.ts';

const SEPARATOR = new RegExp(
  `^(?:${MAYBE_GAP}[,;]${GAP}(?:puis${GAP})?|${MAYBE_GAP},?${GAP}(?:et|ou|puis|ainsi${GAP}que)${GAP}|-)(?:(?:l[ea]s?|du|des|en|au|à|de)${GAP}(?:la${GAP})?|d')?$`,
  'i',
);

/** The year, or the `derniers` and `prochains`, that a member of a list lends to those before it. */
interface Lent {
  readonly year: number | null;
  readonly direction: Direction | null;
  readonly month: number | null;
}

function lent(meaning: Meaning): Lent | null {
  if (meaning.kind === 'RANGE') return lent(meaning.to);
  if (meaning.kind !== 'DAY' && meaning.kind !== 'MONTH' && meaning.kind !== 'YEAR_PART') return null;
  const { year, direction } = meaning;
  if (year === null && direction !== 'LAST' && direction !== 'NEXT') return null;
  return { year, direction, month: meaning.kind === 'YEAR_PART' ? null : meaning.month };
}

/** So many months before the last of a list, a month of its year would come after it: `en décembre et janvier 2024`. */
const OVER_NEW_YEAR = 6;

function withYear(meaning: Meaning, of: Lent): Meaning {
  if (meaning.kind === 'RANGE') {
    return { ...meaning, from: withYear(meaning.from, of), to: withYear(meaning.to, of) };
  }
  if (meaning.kind !== 'DAY' && meaning.kind !== 'MONTH' && meaning.kind !== 'YEAR_PART') return meaning;
  const free = meaning.year === null && meaning.direction === null && meaning.within === null;
  if (!free) return meaning;
  const { year, direction } = of;
  const month = meaning.kind === 'YEAR_PART' ? null : meaning.month;
  const before = month !== null && of.month !== null && month - of.month > OVER_NEW_YEAR;
  return { ...meaning, year: year !== null && before ? year - 1 : year, direction };
}

const sameKind = (a: Meaning, b: Meaning): boolean =>
  (a.kind === 'RANGE' ? a.from.kind : a.kind) === (b.kind === 'RANGE' ? b.from.kind : b.kind);

/** `le 28 février et le 1er mars 2024`, `en mai et juin 2023`: the last of a list gives its year, or its side, to the others. */
export const sharedYear: TimeJoin = {
  name: 'shared-year',
  join(candidates, text) {
    const shared = [...candidates];
    for (let i = shared.length - 2; i >= 0; i--) {
      const [left, right] = [shared[i]!, shared[i + 1]!] as [Candidate, Candidate];
      const of = lent(right.meaning);
      if (of === null || right.start - left.end > 16 || !sameKind(left.meaning, right.meaning)) continue;
      if (!SEPARATOR.test(text.slice(left.end, right.start))) continue;
      shared[i] = { ...left, meaning: withYear(left.meaning, of) };
    }
    return shared;
  },
  examples: [
    {
      text: 'Il était à Tokyo le [3 avril] et le 9 mai derniers.',
      on: '2024-02-20',
      value: '2023-04-03',
      edtf: '2023-04-03',
    },
    {
      text: 'Il vit le roi le [26 février] et le 1er mars 2019.',
      on: '2024-06-09',
      value: '2019-02-26',
      edtf: '2019-02-26',
    },
    {
      text: 'La pluie fut rare en [mai], puis en juin 2021.',
      on: '2024-06-09',
      value: '2021-05',
      edtf: '2021-05',
    },
    {
      text: 'Les attaques du [3 avril], du 9 mai et du 2 juin 2020.',
      on: '2024-06-09',
      value: '2020-04-03',
      edtf: '2020-04-03',
    },
  ],
};
