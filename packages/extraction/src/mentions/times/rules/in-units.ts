import { followedBy } from '../lexicon/around.ts';
import { NUMBER_WORDS, number, numberValue } from '../lexicon/numbers.ts';
import { at, GAP } from '../lexicon/pattern.ts';
import { calendarUnit, calendarUnitOf } from '../lexicon/units.ts';
import { shifted } from '../meaning.ts';
import { FIGURES, type TimeRule } from '../rule.ts';

/** Adjectives behind a week or month, by their endings; `dans un mois exactement` is none. */
const OF_A_KIND = followedBy(
  ' (?:(?:très|plus|si|aussi|déjà|particulièrement) )?(?:(?:particul|régul|singul|prem|dern|ent)i(?:er|ère)|[a-zà-ÿ]+(?:aire|[dtlrnc]ale?|[ts]ive|[dt]if|euse|eux|[td]ique|tielle|nnelle|ritoire)|cruciale?|(?:charg|agit|mouvement|consacr|dédi|plac|rythm|marqu|tourment|endeuill|écourt|prolong)ée?|décisi(?:f|ve)|difficile|faste|noire?|sainte?|intense|dense|sombre|riche|pleine?|chaude?|calme|où)(?![a-zà-ÿ])',
);

/** `dans trois jours`, `dans deux ans`: not `dans les trois jours`, nor `dans une semaine marquée par …`. */
export const inUnits: TimeRule = {
  name: 'in-units',
  triggers: ['dans', "d'ici"],
  next: [...NUMBER_WORDS, FIGURES],
  pattern: at(
    `(?:dans|(?<until>d'ici(?:${GAP}à)?))${GAP}${number()}${GAP}${calendarUnit()}(?!${GAP}(?:de${GAP}|d'|où|marquée?|riche|consécutifs|différents))`,
  ),
  read(groups, { text, end }) {
    const count = numberValue(groups.count!);
    if (count === null || !Number.isInteger(count) || /^(?:année|journée)s?$/i.test(groups.unit!))
      return null;
    // `dans une semaine particulière`: a week of some kind, not in a week.
    if (count === 1 && groups.until === undefined && OF_A_KIND(text, end)) return null;
    const shift = shifted(calendarUnitOf(groups.unit!)!, count, 'REFERENCE');
    return groups.until === undefined ? shift : { kind: 'UNTIL', end: shift };
  },
  examples: [
    {
      text: 'Le congrès s’ouvre [dans un mois] exactement.',
      on: '2024-06-29',
      value: '2024-07',
      edtf: '2024-07',
    },
    {
      text: 'Le pays veut se suffire [d’ici trois ans].',
      on: '2024-01-10',
      value: '2027',
      edtf: '../2027',
    },
    {
      text: 'Le procès s’ouvrira [dans trois jours] à Arusha.',
      on: '2024-06-29',
      value: '2024-07-02',
      edtf: '2024-07-02',
    },
    { text: 'Le port sera livré [dans deux ans].', on: '2024-06-29', value: '2026', edtf: '2026' },
    {
      text: 'On saura [dans un mois] si l’offre tient.',
      on: '2024-12-29',
      value: '2025-01',
      edtf: '2025-01',
    },
  ],
};
