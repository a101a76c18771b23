import { NUMBER_WORDS, number, numberValue } from '../lexicon/numbers.ts';
import { at, END, GAP } from '../lexicon/pattern.ts';
import { CALENDAR_WORDS, calendarUnit, calendarUnitOf } from '../lexicon/units.ts';
import { shifted } from '../meaning.ts';
import { FIGURES, type TimeRule } from '../rule.ts';

/** `deux jours plus tard`, `un an auparavant`: from the last date named. */
export const unitsLater: TimeRule = {
  name: 'units-later',
  triggers: [FIGURES, ...NUMBER_WORDS],
  next: ['heures', ...CALENDAR_WORDS, ...NUMBER_WORDS, FIGURES],
  pattern: at(
    `(?<!\\d[.,/:]?)${number()}${GAP}(?:${calendarUnit()}|(?<hours>heures)${END})${GAP}(?:(?<later>plus${GAP}tard|après(?= ?[.,;:)]))|(?<earlier>plus${GAP}tôt|auparavant|avant(?= ?[.,;:)])))${END}`,
  ),
  read(groups) {
    const count = numberValue(groups.count!);
    if (count === null || !Number.isInteger(count)) return null;
    const by = groups.later ? count : -count;
    // Hours of whole days are days: `quarante-huit heures plus tard`.
    if (groups.hours) return by % 24 === 0 ? shifted('DAY', by / 24, 'NAMED') : null;
    return shifted(calendarUnitOf(groups.unit!)!, by, 'NAMED');
  },
  examples: [
    {
      text: 'Demain, on dansera sur le port. [Quatre-vingts ans après], la ville se souvient.',
      on: '2024-06-29',
      value: '2024',
      edtf: '2024',
    },
    {
      text: 'Arrivé le 3 mai à Riga, il repart [quarante-huit heures plus tard].',
      on: '2024-06-29',
      value: '2024-05-05',
      edtf: '2024-05-05',
    },
    {
      text: 'Parti le 3 mai de Djibouti, il accosta [six jours plus tard].',
      on: '2024-06-29',
      value: '2024-05-09',
      edtf: '2024-05-09',
    },
    {
      text: 'La paix fut signée en 1998, [deux ans plus tard] tout reprit.',
      on: '2024-06-29',
      value: '2000',
      edtf: '2000',
    },
    {
      text: 'Le 9 juin, il vota ; [trois jours auparavant], il hésitait.',
      on: '2024-06-29',
      value: '2024-06-06',
      edtf: '2024-06-06',
    },
  ],
};
