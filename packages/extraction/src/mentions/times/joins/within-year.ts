import { OF_BETWEEN, pairs, type TimeJoin } from '../join.ts';
import type { Meaning } from '../meaning.ts';
import type { Candidate } from '../rule.ts';

const isBeforeShift = (_: Candidate, right: Candidate): boolean => right.meaning.kind === 'SHIFT';

const isFreeDay = (meaning: Meaning) =>
  meaning.kind === 'DAY' && meaning.year === null && meaning.direction === null && meaning.within === null;

/** `mars de l'année dernière`, `premier trimestre de cette année`: the year as another expression names it. */
export const withinYear: TimeJoin = {
  name: 'within-year',
  join: pairs('within-year', OF_BETWEEN, isBeforeShift, ({ meaning: left }, { meaning: right }) => {
    if (right.kind !== 'SHIFT') return null;
    if (left.kind === 'WEEKDAY' && left.direction === null && right.unit === 'WEEK') {
      return { meaning: { kind: 'NTH', nth: 1, what: left.weekday, of: right } };
    }
    if (right.unit !== 'YEAR') return null;
    if (left.kind === 'RANGE') {
      const { from, to } = left;
      if (from.kind !== 'DAY' || to.kind !== 'DAY' || !isFreeDay(from) || !isFreeDay(to)) return null;
      return { meaning: { ...left, from: { ...from, within: right }, to: { ...to, within: right } } };
    }
    if (left.kind === 'SEASON')
      return left.year === null ? { meaning: { ...left, within: right, everyYear: false } } : null;
    if (left.kind !== 'DAY' && left.kind !== 'MONTH' && left.kind !== 'YEAR_PART') return null;
    return left.year === null && left.direction === null ? { meaning: { ...left, within: right } } : null;
  }),
  examples: [
    {
      text: 'Le vote aura lieu [mercredi de la semaine prochaine].',
      on: '2025-02-03',
      value: '2025-02-12',
      edtf: '2025-02-12',
    },
    {
      text: 'Le barrage ouvrit au [printemps de cette année].',
      on: '2024-06-29',
      value: '2024-SP',
      edtf: '2024-21',
    },
    {
      text: 'La loi date de [mars de l’année dernière].',
      on: '2024-06-29',
      value: '2023-03',
      edtf: '2023-03',
    },
    {
      text: 'Le déficit du [premier trimestre de cette année] inquiète.',
      on: '2024-06-29',
      value: '2024-Q1',
      edtf: '2024-33',
    },
    {
      text: 'La foire des [6 et 7 février de l’année dernière] fut un succès.',
      on: '2024-06-29',
      value: '2023-02-06/2023-02-07',
      edtf: '2023-02-06/2023-02-07',
    },
    {
      text: 'Il fut élu le [5 mai de l’an dernier].',
      on: '2024-06-29',
      value: '2023-05-05',
      edtf: '2023-05-05',
    },
  ],
};
