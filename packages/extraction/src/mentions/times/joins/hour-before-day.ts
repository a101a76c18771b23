import { namesDay, type TimeJoin } from '../join.ts';
import type { Meaning } from '../meaning.ts';
import type { Candidate } from '../rule.ts';

const REACH = 40;

const dayIn = (candidate: Candidate): Meaning | null => {
  if (namesDay(candidate)) return candidate.meaning;
  const { meaning } = candidate;
  return meaning.kind === 'CLOCK' || meaning.kind === 'DAY_PART' ? meaning.of : null;
};

/** `à 15 h (13 h GMT) jeudi`, `entre 0 h 30 et 4 h mardi`: the day that follows, where none stands before in the sentence. */
export const hourBeforeDay: TimeJoin = {
  name: 'hour-before-day',
  join(candidates, text) {
    const joined = [...candidates];
    for (let i = joined.length - 2; i >= 0; i--) {
      const [hour, next] = [joined[i]!, joined[i + 1]!];
      if (hour.meaning.kind !== 'CLOCK' || hour.meaning.of !== null || next.start - hour.end > REACH)
        continue;
      const day = dayIn(next);
      const before = i === 0 ? null : candidates[i - 1];
      const between = text.slice(hour.end, next.start);
      const dayBefore =
        before && dayIn(before) !== null && !/[.!?\n]/.test(text.slice(before.end, hour.start));
      if (day && !dayBefore && !/[.;!?\n]/.test(between))
        joined[i] = { ...hour, meaning: { ...hour.meaning, of: day } };
    }
    return joined;
  },
  examples: [
    {
      text: 'La finale débutera à [21h00] (19h00 GMT) samedi.',
      on: '2024-06-05',
      value: '2024-06-08T21:00',
      edtf: '2024-06-08',
    },
    {
      text: 'Entre [2 h] et 5 h mardi, la ville fut sans courant.',
      on: '2024-06-05',
      value: '2024-06-04T02:00',
      edtf: '2024-06-04',
    },
    {
      text: 'Le vote aura lieu à [18 h], le 9 juin.',
      on: '2024-06-05',
      value: '2024-06-09T18:00',
      edtf: '2024-06-09',
    },
  ],
};
