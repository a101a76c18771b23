import { addDays, yearText } from '@ephemeride/domain';
import { SEASON_CODES } from '../lexicon/seasons.ts';
import type { SeasonMeaning, YearPartMeaning } from '../meaning.ts';
import type { Context } from './context.ts';
import { pickYear } from './pick-year.ts';
import { dated, type Resolved, type Stretch, stretchOf, undated, yearWithin } from './resolved.ts';

/** EDTF numbers quarters from 33, quadrimesters from 37 and semesters from 40. */
const FIRST_CODE = { 3: 33, 4: 37, 6: 40 } as const;
const LETTER = { 3: 'Q', 4: 'C', 6: 'H' } as const;

/** A quarter, quadrimester or semester. */
export function resolveYearPart(
  meaning: YearPartMeaning,
  within: Resolved | null,
  context: Context,
): Resolved {
  const { months, part, direction } = meaning;
  const inYear = (year: number) => `${yearText(year)}-${FIRST_CODE[months] + part - 1}`;
  const unknown = undated(`XXXX-${LETTER[months]}${part}`);
  const told = meaning.year ?? (within && yearWithin(within));
  if (told === null && within?.edtf) return unknown;
  if (told !== null) return dated(inYear(told), meaning.year === null ? 'RELATIVE' : 'STATED');
  const year = pickYear((candidate) => stretchOf(inYear(candidate)), direction, context);
  return year === null ? unknown : dated(inYear(year), 'RELATIVE');
}

/** In the last weeks of a season, counted by the sun, `l'été dernier` is the one that all speak of as over. */
const LAST_WEEKS = 20;

export function resolveSeason(meaning: SeasonMeaning, within: Resolved | null, context: Context): Resolved {
  const { season, direction } = meaning;
  const inYear = (year: number) => `${yearText(year)}-${20 + season}`;
  const unknown = undated(`XXXX-${SEASON_CODES[season - 1]}`);
  if (meaning.year !== null) return dated(inYear(meaning.year), 'STATED');
  if (within?.edtf) {
    const told = yearWithin(within);
    return told === null ? unknown : dated(inYear(told), 'RELATIVE');
  }
  if (meaning.everyYear) return unknown;
  const days = (candidate: number): Stretch | null => {
    const stretch = stretchOf(inYear(candidate));
    return stretch && direction === 'LAST'
      ? { ...stretch, latest: addDays(stretch.latest, -LAST_WEEKS) }
      : stretch;
  };
  const year = pickYear(days, direction, context);
  return year === null ? unknown : dated(inYear(year), direction === null ? 'STATED' : 'RELATIVE');
}
