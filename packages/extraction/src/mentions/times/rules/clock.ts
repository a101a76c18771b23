import { behind, followedBy, precededBy } from '../lexicon/around.ts';
import { MONTHS } from '../lexicon/months.ts';
import { NUMBER_WORDS, numberValue, numberWords } from '../lexicon/numbers.ts';
import { at, END, GAP, MAYBE_GAP } from '../lexicon/pattern.ts';
import { WEEKDAYS } from '../lexicon/weekdays.ts';
import { DAY_FIGURES, FIGURES, type TimeRule } from '../rule.ts';

/** Hours in full are a length of time unless a word like `à` stands before them. */
const POINT = precededBy(
  "(?:à|vers|dès|avant|après|jusqu'à|depuis|sur le coup de|entre|partir de|d'ici|de|et) {1,2}",
);
/** `à 24 h` is midnight; `24 h` is a day long. */
const AT = precededBy('à {1,2}');
/** `en 2 h 15`: how long it took. */
const LENGTH = precededBy('(?:en|pendant|durant|après|duré|dure|sous|moins de|plus de) {1,2}');
const OF = precededBy('(?<!partir )de {1,2}');
const ON = followedBy(' {1,2}(?:à|et|jusqu)');
const LASTING = followedBy(" (?:de |d'|plus |après|avant|durant)");
/** `à 11 heures de la gare`, `à 7 heures d'Annecy`: from where; `à 3 heures de route` is how far. */
const FROM_PLACE = followedBy(" (?:de (?:la |l'|\\p{Lu})|d'\\p{Lu})", 'u');
/** `samedi 6 heures`, `le 29 avril, 19 heures`: the hour of a day named. */
const AFTER_DAY = behind(`(?:${WEEKDAYS.join('|')}|(?:\\d|1er) (?:${MONTHS.join('|')})(?: \\d{4})?),? `);
/** `12:30` stands after `à`, or after a date: `18/09/2022 10:30`. */
const AFTER_DATE = behind('\\d[ ,(-]{1,2}');

/** `14 h`, `21h45`, `10 heures`, `08:30`: the day comes from around it. */
export const clock: TimeRule = {
  name: 'clock',
  triggers: [DAY_FIGURES, ...NUMBER_WORDS],
  next: ['h', 'heure', 'heures', FIGURES],
  pattern: at(
    `(?<!\\d[.,/:-]?)(?<hour>[01]?\\d|2[0-4])${MAYBE_GAP}(?:h${END}(?:${MAYBE_GAP}(?<minute>[0-5]\\d)(?!\\d))?|h(?<glued>[0-5]\\d)(?!\\d)|(?<full>heures?)${END}(?:${GAP}(?<fullMinute>[0-5]\\d)(?!\\d))?|:(?<colon>[0-5]\\d)(?![\\d:]))(?!${MAYBE_GAP}(?:/|sur${GAP}(?:24|vingt)|par${GAP}))` +
      `|${numberWords('words')}${GAP}(?<wordHours>heures?)${END}(?:${GAP}(?<word_minute>[0-5]\\d)(?!\\d))?`,
  ),
  read(groups, { text, start, end }) {
    if (groups.full || groups.wordHours) {
      const at = AT(text, start) && FROM_PLACE(text, end);
      if (!at && ((!POINT(text, start) && !AFTER_DAY(text, start)) || LASTING(text, end))) return null;
      // `de 3 heures` is a length: a visit of three hours.
      if (OF(text, start) && !ON(text, end)) return null;
    }
    if (groups.colon && !POINT(text, start) && !AFTER_DATE(text, start)) return null;
    const hour = groups.hour ? Number(groups.hour) : numberValue(groups.words!);
    if (hour === null || hour > 24 || !Number.isInteger(hour)) return null;
    if (hour === 24 && !groups.minute && !groups.glued && !AT(text, start)) return null;
    if (LENGTH(text, start) && groups.hour && (groups.minute ?? groups.glued)) {
      const minutes = Number(groups.minute ?? groups.glued);
      return { kind: 'PLAIN', type: 'DURATION', value: `PT${hour}H${minutes}M` };
    }
    const minute =
      groups.minute ?? groups.glued ?? groups.fullMinute ?? groups.colon ?? groups.word_minute ?? '00';
    return { kind: 'CLOCK', time: `${String(hour % 24).padStart(2, '0')}:${minute}`, of: null };
  },
  examples: [
    {
      text: 'La séance s’ouvrira mardi à [14 h].',
      on: '2024-03-11',
      value: '2024-03-12T14:00',
      edtf: '2024-03-12',
    },
    {
      text: 'Le séisme est survenu hier vers [21h45].',
      on: '2024-03-11',
      value: '2024-03-10T21:45',
      edtf: '2024-03-10',
    },
    {
      text: 'La course s’élancera demain à [9 heures] de la place Bellecour.',
      on: '2024-06-03',
      value: '2024-06-04T09:00',
      edtf: '2024-06-04',
    },
    {
      text: 'Les rues seront fermées du 7 juin, [19 heures], au 9 juin.',
      on: '2024-06-03',
      value: '2024-06-07T19:00',
      edtf: '2024-06-07',
    },
    {
      text: 'Les bureaux ferment le 9 juin à [18 heures].',
      on: '2024-06-03',
      value: '2024-06-09T18:00',
      edtf: '2024-06-09',
    },
  ],
};
