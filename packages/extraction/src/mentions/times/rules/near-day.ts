import { followedBy, precededBy } from '../lexicon/around.ts';
import { at, END, MAYBE_GAP } from '../lexicon/pattern.ts';
import type { TimeRule } from '../rule.ts';

const DAYS: Readonly<Record<string, number>> = {
  'avant-hier': -2,
  hier: -1,
  "aujourd'hui": 0,
  demain: 1,
  'après-demain': 2,
};

/** `le monde de demain`, `la Chine d'aujourd'hui`: an age, not a day. */
const AGE = precededBy("d'|de {1,2}");
/** `la journée de demain`, `la soirée d'hier`: that day. */
const DAY_OF = precededBy("(?:journée|matinée|soirée|nuit|séance|réunion) d(?:'|e {1,2})");
const ENDS_THERE = followedBy('(?! (?:matin|soir|après))(?:[.,;:)!?»" ]|$)');

/** `hier`, `avant-hier`, `aujourd'hui`, `demain`, `après-demain`. */
export const nearDay: TimeRule = {
  name: 'near-day',
  triggers: ['hier', 'avant-hier', "aujourd'hui", 'demain', 'après-demain'],
  pattern: at(
    `(?<before>(?:avant[- ])?hier)${END}|(?<today>aujourd'${MAYBE_GAP}hui)${END}|(?<after>(?:apr[èe]s[- ])?demain)${END}`,
  ),
  read(groups, { text, start, end }) {
    const word = (groups.before ?? (groups.today ? "aujourd'hui" : groups.after!))
      .toLowerCase()
      .replace(' ', '-')
      .replace('apres', 'après');
    const by = DAYS[word]!;
    // A day's own date or part may follow: `d'hier soir`, `de demain lundi` are days.
    if (by >= 0 && AGE(text, start) && !DAY_OF(text, start) && ENDS_THERE(text, end)) {
      return { kind: 'PLAIN', type: 'DATE', value: by > 0 ? 'FUTURE_REF' : 'PRESENT_REF' };
    }
    return { kind: 'SHIFT', unit: 'DAY', by, from: 'REFERENCE' };
  },
  examples: [
    {
      text: 'Le vice-président est rentré [hier] de Bogota.',
      on: '2024-03-01',
      value: '2024-02-29',
      edtf: '2024-02-29',
    },
    {
      text: 'Le scrutin a lieu [aujourd’hui] au Bhoutan.',
      on: '2024-01-09',
      value: '2024-01-09',
      edtf: '2024-01-09',
    },
    {
      text: '[Après-demain], il sera reçu à Sofia.',
      on: '2024-12-30',
      value: '2025-01-01',
      edtf: '2025-01-01',
    },
    {
      text: 'Il fut arrêté [avant-hier] à Nicosie.',
      on: '2024-12-30',
      value: '2024-12-28',
      edtf: '2024-12-28',
    },
    {
      text: 'La frégate partira dans la journée de [demain].',
      on: '2024-12-30',
      value: '2024-12-31',
      edtf: '2024-12-31',
    },
    { text: 'Bâtir l’armée de [demain] coûte cher.', on: '2024-12-30', value: 'FUTURE_REF', edtf: null },
    {
      text: 'Il fut arrêté [hier] à Nicosie.',
      on: '2024-12',
      value: '2024-12-XX',
      edtf: '2024-12~',
    },
    { text: 'Il fut arrêté [hier] à Nicosie.', on: null, value: 'XXXX-XX-XX', edtf: null },
  ],
};
