/** EDTF's qualifiers: `?` uncertain, `~` approximate, `%` both. */
export interface Qualified {
  readonly uncertain: boolean;
  readonly approximate: boolean;
}

export interface EdtfDay extends Qualified {
  readonly kind: 'DAY';
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface EdtfMonth extends Qualified {
  readonly kind: 'MONTH';
  readonly year: number;
  readonly month: number;
}

export interface EdtfYear extends Qualified {
  readonly kind: 'YEAR';
  readonly year: number;
}

/** `197X`: `year` is its first, 1970. */
export interface EdtfDecade extends Qualified {
  readonly kind: 'DECADE';
  readonly year: number;
}

/** `19XX`: `year` is its first, 1900. */
export interface EdtfCentury extends Qualified {
  readonly kind: 'CENTURY';
  readonly year: number;
}

/** `2023-21` to `-24`: spring, summer, autumn and winter are 1 to 4; winter ends in the next year. */
export interface EdtfSeason extends Qualified {
  readonly kind: 'SEASON';
  readonly year: number;
  readonly season: 1 | 2 | 3 | 4;
}

/** Equal parts of a year: quarters `-33` to `-36`, quadrimesters `-37` to `-39`, semesters `-40` and `-41`. */
export interface EdtfYearPart extends Qualified {
  readonly kind: 'QUARTER' | 'QUADRIMESTER' | 'SEMESTER';
  readonly year: number;
  /** 1 is the first. */
  readonly part: number;
}

export type EdtfPoint = EdtfDay | EdtfMonth | EdtfYear | EdtfDecade | EdtfCentury | EdtfSeason | EdtfYearPart;

/** A stretch of time, `a/b`: the whole of it is meant. An open side (`..`) is null, never both. */
export interface EdtfInterval {
  readonly kind: 'INTERVAL';
  readonly start: EdtfPoint | null;
  readonly end: EdtfPoint | null;
}

/** One day, month or year out of `[a..b]`: which one is not known. An open side is null, never both. */
export interface EdtfOneOf {
  readonly kind: 'ONE_OF';
  readonly start: EdtfPoint | null;
  readonly end: EdtfPoint | null;
}

/** The subset of EDTF (ISO 8601-2:2019) that news dates need. */
export type Edtf = EdtfPoint | EdtfInterval | EdtfOneOf;
