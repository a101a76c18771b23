import { precededBy } from '../lexicon/around.ts';
import { direction, directionOf, leadingDirection } from '../lexicon/directions.ts';
import { ORDINAL_WORDS, ordinal, ordinalValue } from '../lexicon/numbers.ts';
import { at, END, GAP, OF } from '../lexicon/pattern.ts';
import { year } from '../lexicon/years.ts';
import type { YearPartMeaning } from '../meaning.ts';
import { DAY_FIGURES, FIGURES, type TimeRule } from '../rule.ts';

const MONTHS_IN: Readonly<Record<string, YearPartMeaning['months']>> = {
  trimestre: 3,
  quadrimestre: 4,
  semestre: 6,
  moitié: 6,
  t: 3,
  q: 3,
  s: 6,
};

const BEHIND_AT = precededBy('(?:au|en) {1,2}');

/** `premier trimestre 2023`, `second semestre de l'an 2024`, `T3 2022`, `dernier trimestre de 2021`. */
export const yearPart: TimeRule = {
  name: 'year-part',
  triggers: [
    DAY_FIGURES,
    ...ORDINAL_WORDS,
    'i',
    'ii',
    'iii',
    'iv',
    'ier',
    'iie',
    'iiie',
    'ive',
    'dernier',
    't',
    'q',
    's',
  ],
  next: ['trimestre', 'quadrimestre', 'semestre', 'moitié', 'er', 'ère', 're', 'ème', 'e', 'nd', FIGURES],
  pattern: at(
    `(?<!\\d[.,/:]?)(?:(?:${ordinal()}|${leadingDirection()})${GAP}(?<unit>trimestre|quadrimestre|semestre|moitié)${END}|(?<letter>[TSQ])(?<figure>[1-4])(?!\\w|\\.\\d))` +
      `(?:(?:${GAP}(?:${OF})?(?:l'(?:an|année|exercice)${GAP})?|-)${year()}(?!-\\d{4})|${GAP}de${GAP}(?:l'|cette${GAP})an(?:née)?${END}(?<ofYear>)(?:${GAP}${direction()})?)?`,
  ),
  read(groups, { text, start }) {
    const months = MONTHS_IN[(groups.unit ?? groups.letter!).toLowerCase()]!;
    const yearOf = groups.year ? Number(groups.year) : null;
    const beside = directionOf(groups.direction);
    if (beside === 'AFTER' || beside === 'BEFORE') return null;
    const by = beside === 'LAST' ? -1 : beside === 'NEXT' ? 1 : 0;
    const within =
      groups.ofYear === undefined ? null : ({ kind: 'SHIFT', unit: 'YEAR', by, from: 'REFERENCE' } as const);
    const nth = (part: number): YearPartMeaning => ({
      kind: 'YEAR_PART',
      months,
      part,
      year: yearOf,
      direction: null,
      within,
    });
    if (groups.leading) {
      return directionOf(groups.leading) === 'LAST' && (yearOf !== null || within !== null)
        ? nth(12 / months)
        : null;
    }
    // `la première moitié` is one of anything.
    if (groups.unit?.toLowerCase() === 'moitié' && yearOf === null && within === null) return null;
    // `au T3`, but no `T3` of a flat or a model.
    if (groups.letter && yearOf === null && !BEHIND_AT(text, start)) return null;
    const part = groups.figure ? Number(groups.figure) : ordinalValue(groups.nth!);
    return part === null || part * months > 12 ? null : nth(part);
  },
  examples: [
    {
      text: 'Les prix ont baissé dans la [seconde moitié de 2023].',
      on: '2024-02-19',
      value: '2023-H2',
      edtf: '2023-41',
    },
    {
      text: 'Le chantier finira au [dernier trimestre de l’année].',
      on: '2024-02-19',
      value: '2024-Q4',
      edtf: '2024-36',
    },
    { text: 'Les ventes ont bondi au [T3].', on: '2024-11-19', value: '2024-Q3', edtf: '2024-35' },
    {
      text: 'Le PIB a reculé au [deuxième trimestre 2020].',
      on: '2024-06-19',
      value: '2020-Q2',
      edtf: '2020-34',
    },
    {
      text: 'La mise en service interviendra au [premier semestre de 2026].',
      on: '2024-06-19',
      value: '2026-H1',
      edtf: '2026-40',
    },
    { text: 'Au [T3 2022], les ventes ont bondi.', on: '2024-06-19', value: '2022-Q3', edtf: '2022-35' },
    {
      text: 'Le [dernier trimestre de 2021] fut mauvais.',
      on: '2024-06-19',
      value: '2021-Q4',
      edtf: '2021-36',
    },
    {
      text: 'Les exportations ont baissé au [premier trimestre].',
      on: '2024-06-19',
      value: '2024-Q1',
      edtf: '2024-33',
    },
  ],
};
