import type { Chance } from '../drawn/chance.ts';
import { dayOf, fullDate, monthOf, two, yearOf } from './calendar.ts';
import { type Piece, piece, time } from './piece.ts';
import type { Remembered } from './remembered.ts';

/** How a despatch tells the day or year that is looked back to. */
export interface Origin {
  readonly part: string;
  /** After the noun, with the comma that opens it; `closes` says that words after it need one more. */
  readonly tail: Piece;
  readonly closes: boolean;
  /** A sentence of its own, or nothing. */
  readonly after: Piece | null;
  /** The best answer first. */
  readonly values: readonly string[];
}

const NOTHING = piece``;
const figures = (day: string) => `${two(dayOf(day))}/${two(monthOf(day))}/${yearOf(day)}`;

type Maker = (thing: Remembered, day: string, kept: string) => Origin;

const EN_YEAR: Maker = (thing, day) => {
  const year = time(day.slice(0, 4), 'en 1964', day.slice(0, 4));
  const tail = thing.begun ? piece`, ${thing.begun} en ${year}` : piece` en ${year}`;
  return {
    part: 'origin: year',
    tail,
    closes: thing.begun !== null,
    after: null,
    values: [day.slice(0, 4), day],
  };
};

const LE_JOUR: Maker = (thing, day) => {
  const date = time(fullDate(day), 'le 24 octobre 1964', day);
  const tail = thing.begun ? piece`, ${thing.begun} le ${date}` : piece`, le ${date}`;
  return { part: 'origin: full date', tail, closes: true, after: null, values: [day] };
};

const IN_BRACKETS: Maker = (_, day) => ({
  part: 'origin: full date in brackets',
  tail: piece` (${time(fullDate(day), 'le 24 octobre 1964', day)})`,
  closes: false,
  after: null,
  values: [day],
});

const YEAR_IN_BRACKETS: Maker = (_, day) => ({
  part: 'origin: year in brackets',
  tail: piece` (${time(day.slice(0, 4), '(1964)', day.slice(0, 4))})`,
  closes: false,
  after: null,
  values: [day.slice(0, 4), day],
});

const YEARS: Maker = (_, day, kept) => {
  const [from, to] = [day.slice(0, 4), kept.slice(0, 4)];
  return {
    part: 'origin: (1964-2024)',
    tail: piece` (${time(`${from}-${to}`, '1964-2024', `${from}/${to}`)})`,
    closes: false,
    after: null,
    values: [from, day],
  };
};

const DAYS: Maker = (_, day, kept) => {
  const end = `${kept.slice(0, 4)}${day.slice(4)}`;
  return {
    part: 'origin: (22/12/1989-22/12/2024)',
    tail: piece` (${time(figures(day), '22/12/1989-22/12/2024', day)}-${time(figures(end), '22/12/1989-22/12/2024', end)})`,
    closes: false,
    after: null,
    values: [day],
  };
};

const NEXT_YEAR_TOLD: Maker = (thing, day) => ({
  part: 'origin: year, next sentence',
  tail: NOTHING,
  closes: false,
  after: piece`${thing.told} en ${time(day.slice(0, 4), 'en 1964', day.slice(0, 4))}.`,
  values: [day.slice(0, 4), day],
});

const NEXT_DAY_TOLD: Maker = (thing, day) => ({
  part: 'origin: full date, next sentence',
  tail: NOTHING,
  closes: false,
  after: piece`${thing.told} le ${time(fullDate(day), 'le 24 octobre 1964', day)}.`,
  values: [day],
});

const UNTOLD: Maker = (_, day) => ({
  part: 'origin: not told',
  tail: NOTHING,
  closes: false,
  after: null,
  values: [day.slice(0, 4), day],
});

const ORIGINS = [
  UNTOLD,
  UNTOLD,
  UNTOLD,
  EN_YEAR,
  LE_JOUR,
  IN_BRACKETS,
  YEAR_IN_BRACKETS,
  NEXT_YEAR_TOLD,
  NEXT_DAY_TOLD,
];

/** A way to tell it; of ages only what stands apart from the noun. */
export function drawOrigin(
  chance: Chance,
  thing: Remembered,
  day: string,
  kept: string,
  apart: boolean,
): Origin {
  if (apart) return chance.of([UNTOLD, NEXT_YEAR_TOLD, NEXT_DAY_TOLD])(thing, day, kept);
  if (!thing.day && chance.holds(0.06)) return chance.of([YEARS, DAYS])(thing, day, kept);
  return chance.of(ORIGINS)(thing, day, kept);
}
