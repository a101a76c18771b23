import type { TimeJoin } from '../join.ts';
import { GAP, MAYBE_GAP } from '../lexicon/pattern.ts';
import type { Meaning } from '../meaning.ts';
import type { Candidate } from '../rule.ts';

const SEPARATOR = new RegExp(
  `^(?:${MAYBE_GAP}[,;]${GAP}(?:puis${GAP})?|${MAYBE_GAP},?${GAP}(?:et|ou|puis|ainsi${GAP}que)${GAP}|-)(?:(?:l[ea]s?|du|des|en|au|à|de)${GAP}(?:la${GAP})?|d')?$`,
  'i',
);

/** The year that a member of a list lends to those before it. */
function lent(meaning: Meaning): number | null {
  if (meaning.kind === 'DAY' || meaning.kind === 'MONTH' || meaning.kind === 'YEAR_PART') return meaning.year;
  return meaning.kind === 'RANGE' ? lent(meaning.to) : null;
}

function withYear(meaning: Meaning, year: number): Meaning {
  if (meaning.kind === 'RANGE') {
    return { ...meaning, from: withYear(meaning.from, year), to: withYear(meaning.to, year) };
  }
  if (meaning.kind !== 'DAY' && meaning.kind !== 'MONTH' && meaning.kind !== 'YEAR_PART') return meaning;
  const free = meaning.year === null && meaning.direction === null && meaning.within === null;
  return free ? { ...meaning, year } : meaning;
}

const sameKind = (a: Meaning, b: Meaning): boolean =>
  (a.kind === 'RANGE' ? a.from.kind : a.kind) === (b.kind === 'RANGE' ? b.from.kind : b.kind);

/** `le 28 février et le 1er mars 2024`, `en mai et juin 2023`: the last of a list gives its year to the others. */
export const sharedYear: TimeJoin = {
  name: 'shared-year',
  join(candidates, text) {
    const shared = [...candidates];
    for (let i = shared.length - 2; i >= 0; i--) {
      const [left, right] = [shared[i]!, shared[i + 1]!] as [Candidate, Candidate];
      const year = lent(right.meaning);
      if (year === null || right.start - left.end > 16 || !sameKind(left.meaning, right.meaning)) continue;
      if (!SEPARATOR.test(text.slice(left.end, right.start))) continue;
      shared[i] = { ...left, meaning: withYear(left.meaning, year) };
    }
    return shared;
  },
  examples: [
    {
      text: 'Il vit le roi le [28 février] et le 1er mars 2019.',
      on: '2024-06-09',
      value: '2019-02-28',
      edtf: '2019-02-28',
    },
    { text: 'La pluie fut rare en [mai] et juin 2021.', on: '2024-06-09', value: '2021-05', edtf: '2021-05' },
    {
      text: 'Les attaques du [3 avril], du 9 mai et du 2 juin 2020.',
      on: '2024-06-09',
      value: '2020-04-03',
      edtf: '2020-04-03',
    },
  ],
};
