import { at, END, GAP, oneOf } from '../lexicon/pattern.ts';
import { WEEKDAYS, weekday, weekdayNumber } from '../lexicon/weekdays.ts';
import type { TimeRule } from '../rule.ts';

const PLURALS = WEEKDAYS.map((name) => `${name}s`);

/** `tous les jeudis`, `chaque lundi`, `les mercredis`. */
export const weekdaySet: TimeRule = {
  name: 'weekday-set',
  triggers: ['tous les', 'chaque', ...PLURALS],
  pattern: at(
    `(?:tous${GAP}les${GAP}(?<all>${oneOf(PLURALS)})${END}|chaque${GAP}${weekday('each')}|(?<plural>${oneOf(PLURALS)})${END})`,
  ),
  read: (groups) => ({
    kind: 'PLAIN',
    type: 'SET',
    value: `XXXX-WXX-${weekdayNumber(groups.all ?? groups.each ?? groups.plural)!}`,
  }),
  examples: [
    {
      text: 'Le marché se tient [tous les jeudis] à Thiès.',
      on: '2024-03-14',
      value: 'XXXX-WXX-4',
      edtf: null,
    },
    { text: 'Le cabinet se réunit [chaque lundi].', on: '2024-03-14', value: 'XXXX-WXX-1', edtf: null },
    { text: 'Les manifestants défilent les [vendredis].', on: '2024-03-14', value: 'XXXX-WXX-5', edtf: null },
  ],
};
