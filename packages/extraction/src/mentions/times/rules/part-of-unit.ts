import { monthAtHand } from '../lexicon/month-at-hand.ts';
import { MONTH_WORDS } from '../lexicon/months.ts';
import { PART_WORDS, partOf } from '../lexicon/parts.ts';
import { at, END, GAP, OF, oneOf } from '../lexicon/pattern.ts';
import type { CalendarUnit } from '../lexicon/units.ts';
import type { PartMeaning } from '../meaning.ts';
import type { TimeRule } from '../rule.ts';

const UNITS: Readonly<Record<string, CalendarUnit>> = {
  année: 'YEAR',
  annee: 'YEAR',
  mois: 'MONTH',
  semaine: 'WEEK',
  trimestre: 'QUARTER',
  semestre: 'SEMESTER',
  décennie: 'DECADE',
  siècle: 'CENTURY',
};

/** `en début d'année` is of the one in which it is written. */
const OF_THE_YEAR = /^\p{L}+ de l'/u;

/** `fin de l'année`, `début du mois`, `fin d'année`, `courant du mois`, `milieu de la semaine`. */
export const partOfUnit: TimeRule = {
  name: 'part-of-unit',
  triggers: [...PART_WORDS],
  pattern: at(
    `(?<part>${oneOf(PART_WORDS)})(?:${GAP}(?:de${GAP}(?<this>cette|ce)${GAP}|de${GAP}l'|${OF})|-|${GAP})(?<unit>${oneOf(Object.keys(UNITS))})(?<here>-ci|${GAP}en${GAP}cours)?${END}(?!${GAP}(?:derni|prochain|pass|suivant|précédent|scolaire|universitaire|\\d|de${GAP}\\d|(?:de${GAP}|d')${oneOf(MONTH_WORDS)}))`,
  ),
  read(groups, { text, start }): PartMeaning | null {
    // `une fête de fin d'année` says what kind of feast, not when.
    if (
      /[a-zà-ÿ] de $/.test(text.slice(Math.max(0, start - 5), start)) &&
      /^(?:\S+ d(?:e |')(?!l)|mi-)/.test(text.slice(start, start + 12))
    )
      return null;
    const unit = UNITS[groups.unit!.toLowerCase()]!;
    const bare = (groups.here ?? groups.this) === undefined;
    const from =
      bare && unit === 'MONTH'
        ? monthAtHand(text, start)
        : bare && unit === 'YEAR' && OF_THE_YEAR.test(text.slice(start, start + 24))
          ? 'STORY'
          : 'REFERENCE';
    return { kind: 'PART', part: partOf(groups.part!), of: { kind: 'SHIFT', unit, by: 0, from } };
  },
  examples: [
    {
      text: 'Le port fut bombardé le 4 mai 1942. À la [fin de l’année], il était désert.',
      on: '2025-01-19',
      value: '1942',
      edtf: '[1942-10..1942-12]',
    },
    {
      text: 'Le roi ira à Oslo en mars, puis à Riga à la [fin du mois].',
      on: '2025-01-19',
      value: '2025-03',
      edtf: '[2025-03-21..2025-03-31]',
    },
    {
      text: 'Le tunnel ouvrira à la [fin de l’année].',
      on: '2024-06-19',
      value: '2024',
      edtf: '[2024-10..2024-12]',
    },
    {
      text: 'La taxe a baissé au [début du mois].',
      on: '2024-06-19',
      value: '2024-06',
      edtf: '[2024-06-01..2024-06-10]',
    },
    {
      text: 'Le bilan sera publié en [fin d’année].',
      on: '2024-06-19',
      value: '2024',
      edtf: '[2024-10..2024-12]',
    },
    {
      text: 'Il est attendu dans le [courant du mois].',
      on: '2024-06-19',
      value: '2024-06',
      edtf: '2024-06',
    },
  ],
};
