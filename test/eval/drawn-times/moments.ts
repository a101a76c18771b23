import { addDays } from '@ephemeride/domain';
import type { Chance } from '../drawn/chance.ts';
import { dayMonth, dayOf, monthAway, monthName, monthOf, weekday, yearOf } from './calendar.ts';
import { type Piece, piece, time } from './piece.ts';

export type Tense = 'past' | 'present' | 'future';

/** When an anniversary is kept, as a despatch of a day tells it. */
export interface Moment {
  /** `today` where the day is that of the despatch. */
  readonly part: 'today' | 'other';
  readonly words: Piece;
  readonly tense: Tense;
  /** The year that the count is of. */
  readonly year: number;
  /** The first day of the celebration, where one is told. */
  readonly day: string | null;
  readonly values: readonly string[];
}

type Maker = (today: string, chance: Chance) => Moment;

const onDay =
  (
    tense: Tense,
    part: string,
    apart: (chance: Chance) => number,
    say: (day: string, today: string) => string,
  ): Maker =>
  (today, chance) => {
    const day = addDays(today, apart(chance));
    return {
      part: day === today ? 'today' : 'other',
      words: time(say(day, today), part, day),
      tense,
      year: yearOf(day),
      day,
      values: [day],
    };
  };

const ofYear =
  (tense: Tense, apart: number, say: (year: number) => Piece): Maker =>
  (today) => {
    const year = yearOf(today) + apart;
    return { part: 'other', words: say(year), tense, year, day: null, values: [String(year)] };
  };

const ofMonth =
  (tense: Tense, part: string, apart: number, say: string): Maker =>
  (today) => {
    const month = monthAway(today, apart);
    return {
      part: 'other',
      words: time(say, part, month),
      tense,
      year: Number(month.slice(0, 4)),
      day: null,
      values: [month],
    };
  };

const range =
  (tense: Tense, apart: (chance: Chance) => number): Maker =>
  (today, chance) => {
    const from = addDays(today, apart(chance));
    const to = addDays(from, chance.between(2, 4));
    const sameMonth = monthOf(from) === monthOf(to);
    const head = dayOf(from) === 1 ? '1er' : dayOf(from);
    const words = sameMonth ? `du ${head} au ${dayMonth(to)}` : `du ${dayMonth(from)} au ${dayMonth(to)}`;
    const value = `${from}/${to}`;
    return {
      part: 'other',
      words: time(words, 'du 3 au 6 mars', value),
      tense,
      year: yearOf(from),
      day: from,
      values: [value, from, to],
    };
  };

export const MOMENTS: readonly Maker[] = [
  onDay(
    'past',
    'weekday today',
    () => 0,
    (day) => weekday(day),
  ),
  onDay(
    'past',
    'weekday today',
    () => 0,
    (day) => `ce ${weekday(day)}`,
  ),
  onDay(
    'past',
    'weekday today',
    () => 0,
    (day) => `ce ${weekday(day)} ${dayMonth(day)}`,
  ),
  onDay(
    'past',
    'weekday before',
    (chance) => -chance.between(1, 5),
    (day) => weekday(day),
  ),
  onDay(
    'past',
    'weekday and day',
    (chance) => -chance.between(1, 6),
    (day) => `${weekday(day)} ${dayMonth(day)}`,
  ),
  onDay(
    'past',
    'hier',
    () => -1,
    () => 'hier',
  ),
  onDay(
    'past',
    'le 3 mars dernier',
    (chance) => -chance.between(12, 60),
    (day) => `le ${dayMonth(day)} dernier`,
  ),
  onDay(
    'past',
    'le 3 mars',
    (chance) => -chance.between(8, 40),
    (day) => `le ${dayMonth(day)}`,
  ),
  onDay(
    'present',
    "aujourd'hui",
    () => 0,
    () => "aujourd'hui",
  ),
  onDay(
    'future',
    'demain',
    () => 1,
    () => 'demain',
  ),
  onDay(
    'future',
    'weekday after',
    (chance) => chance.between(1, 5),
    (day) => weekday(day),
  ),
  onDay(
    'future',
    'lundi prochain',
    (chance) => chance.between(2, 6),
    (day) => `${weekday(day)} prochain`,
  ),
  onDay(
    'future',
    'le 3 mars prochain',
    (chance) => chance.between(12, 90),
    (day) => `le ${dayMonth(day)} prochain`,
  ),
  onDay(
    'future',
    'le 3 mars',
    (chance) => chance.between(8, 40),
    (day) => `le ${dayMonth(day)}`,
  ),
  ofYear('present', 0, (year) => time('cette année', 'cette année', String(year))),
  ofYear('past', -1, (year) => time("l'an dernier", "l'an dernier", String(year))),
  ofYear('past', -2, (year) => piece`en ${time(String(year), 'en 2022', String(year))}`),
  ofYear('future', 1, (year) => time("l'an prochain", "l'an prochain", String(year))),
  ofYear('future', 1, (year) => time("l'année prochaine", "l'an prochain", String(year))),
  ofYear('future', 2, (year) => piece`en ${time(String(year), 'en 2027', String(year))}`),
  ofMonth('past', 'le mois dernier', -1, 'le mois dernier'),
  ofMonth('future', 'le mois prochain', 1, 'le mois prochain'),
  (today, chance) => {
    const month = monthAway(today, -chance.between(2, 9));
    const [year, number] = month.split('-').map(Number) as [number, number];
    return {
      part: 'other',
      words: piece`en ${time(`${monthName(number)} dernier`, 'en mars dernier', month)}`,
      tense: 'past',
      year,
      day: null,
      values: [month],
    };
  },
  (today, chance) => {
    const month = monthAway(today, chance.between(2, 9));
    const [year, number] = month.split('-').map(Number) as [number, number];
    return {
      part: 'other',
      words: piece`en ${time(`${monthName(number)} prochain`, 'en mars prochain', month)}`,
      tense: 'future',
      year,
      day: null,
      values: [month],
    };
  },
  range('past', (chance) => -chance.between(10, 30)),
  range('future', (chance) => chance.between(3, 40)),
];
