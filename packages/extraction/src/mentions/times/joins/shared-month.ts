import type { TimeJoin } from '../join.ts';

/** `le 4 à Rome et le 6 octobre à Tirana`: the two dates stand no farther apart, and in one sentence. */
const REACH = 80;

/** A day without month takes the month of a day named right after it. */
export const sharedMonth: TimeJoin = {
  name: 'shared-month',
  join(candidates, text) {
    const shared = [...candidates];
    for (let i = shared.length - 2; i >= 0; i--) {
      const [left, right] = [shared[i]!, shared[i + 1]!];
      const [day, next] = [left.meaning, right.meaning.kind === 'RANGE' ? right.meaning.from : right.meaning];
      if (day.kind !== 'DAY' || day.month !== null || day.weekday !== null || day.within !== null) continue;
      if (next.kind !== 'DAY' || next.month === null || next.day <= day.day || right.start - left.end > REACH)
        continue;
      if (/[.!?\n]/.test(text.slice(left.end, right.start))) continue;
      shared[i] = { ...left, meaning: { ...day, month: next.month, year: next.year } };
    }
    return shared;
  },
  examples: [
    { text: 'Il votera le [9], puis le 16 juin.', on: '2024-06-01', value: '2024-06-09', edtf: '2024-06-09' },
    {
      text: 'La flotte quittera Brest le [2] et Cadix le 11 mars 2025.',
      on: '2024-12-01',
      value: '2025-03-02',
      edtf: '2025-03-02',
    },
    {
      text: 'Les juges ont siégé le [3] et, après une pause, le 21 mai.',
      on: '2024-06-01',
      value: '2024-05-03',
      edtf: '2024-05-03',
    },
  ],
};
