import { at, END, GAP } from '../lexicon/pattern.ts';
import type { TimeRule } from '../rule.ts';

const BY: Readonly<Record<string, number>> = { dernière: -1, passée: -1, prochaine: 1 };

/** `la fin de semaine dernière`, as Quebec calls the week-end; `la fin de la semaine dernière` is the week's last days. */
export const weekendByItsEnd: TimeRule = {
  name: 'weekend-by-its-end',
  triggers: ['fin', 'fins'],
  next: ['de'],
  pattern: at(`fin${GAP}de${GAP}semaine${GAP}(?<way>${Object.keys(BY).join('|')})${END}`),
  read: (groups) => ({
    kind: 'SHIFT',
    unit: 'WEEKEND',
    by: BY[groups.way!.toLowerCase()]!,
    from: 'REFERENCE',
  }),
  examples: [
    {
      text: 'Le tournoi a eu lieu la [fin de semaine dernière].',
      on: '2025-02-18',
      value: '2025-W07-WE',
      edtf: '2025-02-15/2025-02-16',
    },
    {
      text: 'Le tournoi aura lieu la [fin de semaine prochaine].',
      on: '2025-02-19',
      value: '2025-W08-WE',
      edtf: '2025-02-22/2025-02-23',
    },
    {
      text: 'Il a neigé la [fin de semaine passée].',
      on: '2025-02-19',
      value: '2025-W07-WE',
      edtf: '2025-02-15/2025-02-16',
    },
  ],
};
