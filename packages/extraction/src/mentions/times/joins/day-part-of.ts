import { namesDay, pairs, type TimeJoin } from '../join.ts';
import { GAP } from '../lexicon/pattern.ts';
import type { Meaning } from '../meaning.ts';
import type { Candidate } from '../rule.ts';

const NEAR = `(?:,?${GAP}(?:au${GAP}|à${GAP}l'|dans${GAP}l'|dans${GAP}la${GAP}|tard${GAP}dans${GAP}la${GAP}|en${GAP}|dès${GAP}l'|très${GAP}tôt${GAP}le${GAP}|le${GAP}|vers${GAP})|${GAP}(?:(?:de${GAP}la${GAP}|de${GAP}l'|de${GAP}|du${GAP}|d')(?:ce${GAP})?)?)`;

const isNight = (meaning: Meaning): boolean =>
  meaning.kind === 'RANGE' && nightSide(meaning.from) && nightSide(meaning.to);
const nightSide = ({ kind }: Meaning): boolean => kind === 'DAY' || kind === 'WEEKDAY';

const takesPart = (candidate: Candidate): boolean => namesDay(candidate) || isNight(candidate.meaning);

const awaitsDay = ({ meaning }: Candidate): boolean =>
  (meaning.kind === 'CLOCK' || meaning.kind === 'DAY_PART') && meaning.of === null;

const mayGoTogether = (left: Candidate, right: Candidate): boolean =>
  awaitsDay(left) ? takesPart(right) : awaitsDay(right) && namesDay(left);

/** `hier soir`, `17 mai au matin`, `l'après-midi du 23 décembre`, `la nuit de lundi à mardi`, `4 h mardi`. */
export const dayPartOf: TimeJoin = {
  name: 'day-part-of',
  join: pairs('day-part-of', NEAR, mayGoTogether, (left, right, _groups, text) => {
    const between = text.slice(left.end, right.start);
    if (left.meaning.kind === 'CLOCK' && left.meaning.of === null && namesDay(right)) {
      return /^\s+$/.test(between) ? { meaning: { ...left.meaning, of: right.meaning } } : null;
    }
    if (left.meaning.kind === 'DAY_PART' && left.meaning.of === null && takesPart(right)) {
      return /^\s+(?:d|\S*$)/.test(between) ? { meaning: { ...left.meaning, of: right.meaning } } : null;
    }
    if (right.meaning.kind !== 'DAY_PART' || right.meaning.of !== null || !namesDay(left)) return null;
    return /^\s+(?:de |du |d')/.test(between) ? null : { meaning: { ...right.meaning, of: left.meaning } };
  }),
  examples: [
    {
      text: 'La fusée a explosé [lundi soir] à Kourou.',
      on: '2024-06-07',
      value: '2024-06-03TEV',
      edtf: '2024-06-03',
    },
    {
      text: 'Dans la [soirée du 2 juin], il plut.',
      on: '2024-06-07',
      value: '2024-06-02TEV',
      edtf: '2024-06-02',
    },
    {
      text: 'Dans la [nuit de mardi à mercredi], deux obus sont tombés.',
      on: '2024-06-07',
      value: '2024-06-04TNI',
      edtf: '2024-06-04/2024-06-05',
    },
    {
      text: 'Il atterrira le [9 juin au matin].',
      on: '2024-06-07',
      value: '2024-06-09TMO',
      edtf: '2024-06-09',
    },
  ],
};
