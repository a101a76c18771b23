import { prefixed, type TimeJoin } from '../join.ts';
import { GAP } from '../lexicon/pattern.ts';
import type { Meaning } from '../meaning.ts';

const YEARS = (meaning: Meaning): boolean =>
  meaning.kind === 'YEAR' ||
  (meaning.kind === 'RANGE' && (meaning.from.kind === 'YEAR' || meaning.from.kind === 'MONTH'));

const LED: ReadonlySet<Meaning['kind']> = new Set([
  'YEAR',
  'RANGE',
  'WEEKDAY',
  'DAY_PART',
  'DAY',
  'MONTH',
  'SEASON',
  'FEAST',
]);

/** With what the words below can end. */
const LAST_WORDS =
  `période périodes année années scolaire universitaire civile fiscale budgétaire an exercice saison horizon biennium
  ce ces cet cette même de d du entre`.split(/\s+/);

/** Words that belong to the expression without changing what it means, but for `ce`, which picks the nearest. */
export const lead: TimeJoin = {
  name: 'lead',
  join: prefixed(
    'lead',
    `(?<noun>périodes?|années?(?:${GAP}(?:scolaire|universitaire|civile|fiscale|budgétaire))?|an|exercice|saison|horizon|biennium)${GAP}(?:(?:allant${GAP})?(?:de|entre)${GAP})?` +
      `|(?<this>ces?|cet|cette)${GAP}(?:même${GAP})?(?:mois${GAP}de${GAP}|mois${GAP}d'|journée${GAP}du${GAP})?|(?<from>du${GAP})`,
    LAST_WORDS,
    ({ kind }) => LED.has(kind),
    (candidate, groups, start, text) => {
      const { meaning } = candidate;
      if (groups.noun) return YEARS(meaning) ? { meaning, start } : null;
      if (groups.from) {
        const words = text.slice(candidate.start, candidate.end);
        return meaning.kind === 'RANGE' && / (?:au|jusqu'au) /i.test(words) ? { meaning, start } : null;
      }
      if (/^ces/i.test(groups.this!)) return meaning.kind === 'RANGE' ? { meaning, start } : null;
      if (meaning.kind === 'WEEKDAY' && meaning.direction === null) {
        return { meaning: { ...meaning, direction: 'THIS' }, start };
      }
      if (meaning.kind === 'DAY_PART') {
        // `cette soirée` is mostly what one goes to.
        if (/^soir[ée]e/i.test(text.slice(candidate.start, candidate.end))) return null;
        const of: Meaning = meaning.of ?? { kind: 'SHIFT', unit: 'DAY', by: 0, from: 'REFERENCE' };
        return { meaning: { ...meaning, of }, start };
      }
      const pointed =
        meaning.kind === 'DAY' ||
        meaning.kind === 'MONTH' ||
        meaning.kind === 'SEASON' ||
        meaning.kind === 'FEAST';
      return pointed ? { meaning, start } : null;
    },
  ),
  examples: [
    {
      text: 'Le jury se réunit [ces 3 et 4 mai] à Tirana.',
      on: '2024-05-02',
      value: '2024-05-03/2024-05-04',
      edtf: '2024-05-03/2024-05-04',
    },
    {
      text: 'Le budget de la [période 2021-2027] est voté.',
      on: '2024-05-02',
      value: '2021/2027',
      edtf: '2021/2027',
    },
    {
      text: 'Le pape sera reçu [ce vendredi] à Tirana.',
      on: '2024-05-02',
      value: '2024-05-03',
      edtf: '2024-05-03',
    },
    { text: 'Le traité de l’[année 1998] tient.', on: '2024-05-02', value: '1998', edtf: '1998' },
    {
      text: 'Les députés votent [ce 2 mai] à Belgrade.',
      on: '2024-05-02',
      value: '2024-05-02',
      edtf: '2024-05-02',
    },
  ],
};
