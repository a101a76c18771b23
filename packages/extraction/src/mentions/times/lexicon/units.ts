import { END, oneOf, withUnaccented } from './pattern.ts';

/** Units of the calendar that expressions step through. */
export type CalendarUnit =
  | 'DAY'
  | 'WEEK'
  | 'WEEKEND'
  | 'FORTNIGHT'
  | 'MONTH'
  | 'QUARTER'
  | 'SEMESTER'
  | 'YEAR'
  | 'DECADE'
  | 'CENTURY';

interface UnitWord {
  readonly words: readonly string[];
  readonly unit: CalendarUnit | null;
  /** How ISO 8601 writes one of them as a duration. */
  readonly count: number;
  readonly designator: 'S' | 'M' | 'H' | 'D' | 'W' | 'Y';
  readonly time: boolean;
}

const UNITS: readonly UnitWord[] = [
  { words: ['seconde', 'secondes'], unit: null, count: 1, designator: 'S', time: true },
  { words: ['minute', 'minutes', 'min', 'mn'], unit: null, count: 1, designator: 'M', time: true },
  { words: ['heure', 'heures', 'h'], unit: null, count: 1, designator: 'H', time: true },
  {
    words: ['jour', 'jours', 'journée', 'journées', 'nuits'],
    unit: 'DAY',
    count: 1,
    designator: 'D',
    time: false,
  },
  { words: ['semaine', 'semaines'], unit: 'WEEK', count: 1, designator: 'W', time: false },
  {
    words: ['week-end', 'week-ends', 'weekend', 'weekends'],
    unit: 'WEEKEND',
    count: 2,
    designator: 'D',
    time: false,
  },
  { words: ['mois'], unit: 'MONTH', count: 1, designator: 'M', time: false },
  { words: ['trimestre', 'trimestres'], unit: 'QUARTER', count: 3, designator: 'M', time: false },
  { words: ['semestre', 'semestres'], unit: 'SEMESTER', count: 6, designator: 'M', time: false },
  { words: ['an', 'ans', 'année', 'années'], unit: 'YEAR', count: 1, designator: 'Y', time: false },
  { words: ['décennie', 'décennies'], unit: 'DECADE', count: 10, designator: 'Y', time: false },
  { words: ['siècle', 'siècles'], unit: 'CENTURY', count: 100, designator: 'Y', time: false },
  { words: ['millénaire', 'millénaires'], unit: null, count: 1000, designator: 'Y', time: false },
];

const BY_WORD = new Map(
  UNITS.flatMap((unit) => withUnaccented(unit.words).map((word) => [word, unit] as const)),
);

const unitOf = (word: string): UnitWord => {
  const unit = BY_WORD.get(word.toLowerCase());
  if (!unit) throw new Error(`unknown time unit: ${word}`);
  return unit;
};

export const UNIT_WORDS: readonly string[] = [...BY_WORD.keys()];

/** Any unit of time, from seconds to millennia. */
export const unit = (group = 'unit'): string => `(?<${group}>${oneOf(UNIT_WORDS)})${END}`;

export const CALENDAR_WORDS: readonly string[] = UNIT_WORDS.filter((word) => unitOf(word).unit !== null);

/** A unit of days or more. */
export const calendarUnit = (group = 'unit'): string => `(?<${group}>${oneOf(CALENDAR_WORDS)})${END}`;

/** The calendar unit of a word; null for units of the clock. */
export const calendarUnitOf = (word: string): CalendarUnit | null => unitOf(word).unit;

/** An ISO 8601 duration of so many units; `X` where the number is not known: `P3D`, `PT30.4S`, `PXY`. */
export function duration(count: number | 'X', word: string): string {
  const { count: worth, designator, time } = unitOf(word);
  const total = count === 'X' ? 'X' : String(Math.round(count * worth * 100) / 100);
  return `P${time ? 'T' : ''}${total}${designator}`;
}
