import { addDays } from '@ephemeride/domain';
import type { Chance } from './chance.ts';

/** What a date is told of: what was, will be, still is, is off, or is put off to it. */
export type Tense = 'past' | 'plan' | 'ongoing';
export type Span = 'day' | 'days' | 'any';

export interface DrawnDate {
  readonly part: string;
  readonly text: string;
  /** EDTF, the best answer first. */
  readonly edtf: readonly string[];
  /** Whether `à` may stand before it: `à jeudi`, `au 4 mars`, but no `à en mars`. */
  readonly nominal: boolean;
}

const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const;
export const MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

const at = (day: string) => new Date(`${day}T00:00:00Z`);
export const weekdayOf = (day: string): string => WEEKDAYS[at(day).getUTCDay()] ?? '';
export const monthOf = (day: string): string => MONTHS[at(day).getUTCMonth()] ?? '';
const number = (day: string): string => (at(day).getUTCDate() === 1 ? '1er' : String(at(day).getUTCDate()));
export const dayMonth = (day: string): string => `${number(day)} ${monthOf(day)}`;
const sameMonth = (a: string, b: string) => a.slice(0, 7) === b.slice(0, 7);
const monday = (day: string): string => addDays(day, -((at(day).getUTCDay() + 6) % 7));

const date = (part: string, text: string, edtf: string | readonly string[], nominal = true): DrawnDate => ({
  part,
  text,
  edtf: [edtf].flat(),
  nominal,
});

/** `du 12 au 14 mars`, `du 30 mars au 2 avril`. */
const stretch = (from: string, to: string): string =>
  sameMonth(from, to) ? `du ${number(from)} au ${dayMonth(to)}` : `du ${dayMonth(from)} au ${dayMonth(to)}`;

const pair = (from: string): string => {
  const to = addDays(from, 1);
  return sameMonth(from, to)
    ? `les ${number(from)} et ${dayMonth(to)}`
    : `les ${dayMonth(from)} et ${dayMonth(to)}`;
};

const week = (day: string): string => `${monday(day)}/${addDays(monday(day), 6)}`;

function pastDay(today: string, chance: Chance): DrawnDate[] {
  const back = addDays(today, -chance.between(1, 5));
  const far = addDays(today, -chance.between(2, 20));
  return [
    date('weekday today', weekdayOf(today), today),
    date('weekday', weekdayOf(back), back),
    date('weekday and date', `${weekdayOf(back)} ${dayMonth(back)}`, back),
    date('day and month', `le ${dayMonth(far)}`, far),
    date('ce weekday', `ce ${weekdayOf(today)}`, today),
    date('hier', 'hier', addDays(today, -1)),
    date("aujourd'hui", "aujourd'hui", today),
    date('weekday dernier', `${weekdayOf(addDays(today, -4))} dernier`, addDays(today, -4)),
    date('weekday and part of day', `${weekdayOf(back)} ${chance.of(['matin', 'soir', 'après-midi'])}`, back),
    date('day and month dernier', `le ${dayMonth(far)} dernier`, far),
  ];
}

function pastDays(today: string, chance: Chance): DrawnDate[] {
  const to = addDays(today, -chance.between(1, 8));
  const from = addDays(to, -chance.between(2, 4));
  const near = addDays(today, -chance.between(2, 4));
  const next = addDays(near, 1);
  return [
    date('du au', stretch(from, to), `${from}/${to}`, false),
    date('les et', pair(from), `${from}/${addDays(from, 1)}`, false),
    date('weekday et weekday', `${weekdayOf(near)} et ${weekdayOf(next)}`, `${near}/${next}`, false),
    date('la semaine dernière', 'la semaine dernière', week(addDays(today, -7))),
  ];
}

function plannedDay(today: string, chance: Chance): DrawnDate[] {
  const ahead = addDays(today, chance.between(1, 5));
  const far = addDays(today, chance.between(2, 40));
  return [
    date('weekday', weekdayOf(ahead), ahead),
    date('weekday and date', `${weekdayOf(far)} ${dayMonth(far)}`, far),
    date('day and month', `le ${dayMonth(far)}`, far),
    date('demain', 'demain', addDays(today, 1)),
    date('weekday prochain', `${weekdayOf(addDays(today, 5))} prochain`, addDays(today, 5)),
    date('day and month prochain', `le ${dayMonth(far)} prochain`, far),
  ];
}

function plannedDays(today: string, chance: Chance): DrawnDate[] {
  const from = addDays(today, chance.between(2, 30));
  const to = addDays(from, chance.between(2, 6));
  const near = addDays(today, chance.between(1, 3));
  const next = addDays(near, 1);
  const month = addDays(`${today.slice(0, 7)}-15`, 60);
  return [
    date('du au', stretch(from, to), `${from}/${to}`, false),
    date('les et', pair(from), `${from}/${addDays(from, 1)}`, false),
    date('weekday et weekday', `${weekdayOf(near)} et ${weekdayOf(next)}`, `${near}/${next}`, false),
    date(
      'de weekday à weekday',
      `de ${weekdayOf(near)} à ${weekdayOf(addDays(near, 2))}`,
      `${near}/${addDays(near, 2)}`,
      false,
    ),
    date('la semaine prochaine', 'la semaine prochaine', week(addDays(today, 7))),
    date('en month', `en ${monthOf(month)}`, month.slice(0, 7), false),
    date(
      'du au next month',
      stretch(addDays(`${month.slice(0, 7)}-01`, -2), `${month.slice(0, 7)}-02`),
      `${addDays(`${month.slice(0, 7)}-01`, -2)}/${month.slice(0, 7)}-02`,
      false,
    ),
  ];
}

function ongoing(today: string, chance: Chance): DrawnDate[] {
  const from = addDays(today, -chance.between(1, 4));
  const far = addDays(today, -chance.between(3, 9));
  const to = addDays(today, chance.between(1, 4));
  const since = (day: string) => [day, `${day}/..`, `${day}/${today}`];
  const until = (day: string) => [`${today}/${day}`, `../${day}`];
  return [
    date('depuis weekday', `depuis ${weekdayOf(from)}`, since(from), false),
    date('depuis day and month', `depuis le ${dayMonth(far)}`, since(far), false),
    date('jusqu’à weekday', `jusqu'à ${weekdayOf(to)}`, until(to), false),
    date('jusqu’au day and month', `jusqu'au ${dayMonth(to)}`, until(to), false),
    date('depuis et jusque', `depuis ${weekdayOf(from)} et jusqu'à ${weekdayOf(to)}`, `${from}/${to}`, false),
    date('du au', stretch(far, to), `${far}/${to}`, false),
  ];
}

/** A way to tell a day, or days, and what it means on `today`. */
export function drawDate(
  today: string,
  tense: Tense,
  span: Span,
  chance: Chance,
  nominal: boolean,
): DrawnDate {
  const long = span === 'days' || (span === 'any' && chance.holds(0.5));
  const forms =
    tense === 'ongoing'
      ? ongoing(today, chance)
      : tense === 'past'
        ? (long ? pastDays : pastDay)(today, chance)
        : (long ? plannedDays : plannedDay)(today, chance);
  return chance.of(nominal ? forms.filter((form) => form.nominal) : forms);
}
