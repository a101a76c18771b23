import type { TimeJoin } from '../join.ts';
import { GAP } from '../lexicon/pattern.ts';
import type { Candidate } from '../rule.ts';

const AND = new RegExp(`^(?: ?,${GAP}|${GAP}(?:et|ou|puis)${GAP})(?:le${GAP}|la${GAP})?$`, 'i');
const REACH = 12;
const PLURAL = /s$/i;

/** What a weekday or month takes from the one after it; null where that says nothing of both. */
function shared(left: Candidate, right: Candidate, text: string): Candidate | null {
  const [first, last] = [left.meaning, right.meaning];
  if (first.kind === 'WEEKDAY' && first.direction === null) {
    if (last.kind === 'NTH' && typeof last.what === 'number' && last.of.kind === 'SHIFT') {
      return { ...left, meaning: { ...last, what: first.weekday } };
    }
    if (last.kind !== 'WEEKDAY' || last.direction === null) return null;
    return PLURAL.test(text.slice(right.start, right.end))
      ? { ...left, meaning: { ...first, direction: last.direction } }
      : null;
  }
  if (first.kind !== 'MONTH' || last.kind !== 'MONTH') return null;
  if (first.year !== null || first.direction !== null || first.within !== null || last.direction === null) {
    return null;
  }
  const plural = PLURAL.test(text.slice(right.start, right.end));
  return plural ? { ...left, meaning: { ...first, direction: last.direction } } : null;
}

/** `mardi et jeudi prochains`, `avril et juin derniers`, `lundi et mercredi de la semaine prochaine`: the last word is of both. */
export const sharedDirection: TimeJoin = {
  name: 'shared-direction',
  join(candidates, text) {
    const given = [...candidates];
    for (let at = given.length - 2; at >= 0; at--) {
      const [left, right] = [given[at]!, given[at + 1]!];
      if (right.start - left.end > REACH || !AND.test(text.slice(left.end, right.start))) continue;
      given[at] = shared(left, right, text) ?? left;
    }
    return given;
  },
  examples: [
    {
      text: 'Il parlera [mardi] et jeudi prochains.',
      on: '2024-06-13',
      value: '2024-06-18',
      edtf: '2024-06-18',
    },
    {
      text: 'Le jury a siégé [lundi] et mercredi de la semaine dernière.',
      on: '2024-06-13',
      value: '2024-06-03',
      edtf: '2024-06-03',
    },
    {
      text: 'Les essais d’[août] et octobre derniers ont réussi.',
      on: '2024-06-13',
      value: '2023-08',
      edtf: '2023-08',
    },
  ],
};
