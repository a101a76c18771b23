import { addDays, type Day, dayText, lastDayOfMonth, type Weekday, weekdayOf } from '@ephemeride/domain';
import { MONTHS } from '../lexicon/months.ts';
import { WEEKDAYS } from '../lexicon/weekdays.ts';
import type { DayMeaning } from '../meaning.ts';
import { type Context, yearOf } from './context.ts';
import { nearestOf } from './nearest.ts';
import { pickYear } from './pick-year.ts';
import { dated, masked, oneDayOf, type Resolved, type Stretch, undated, yearWithin } from './resolved.ts';

const pad = (value: number): string => String(value).padStart(2, '0');

const dayIn = (year: number, month: number, day: number): Day | null =>
  day <= lastDayOfMonth(year, month) ? dayText(year, month, day) : null;

const single = (day: Day | null): Stretch | null => (day === null ? null : { earliest: day, latest: day });

function checked(resolved: Resolved, weekday: Weekday | null): Resolved {
  const day = resolved.edtf;
  if (weekday === null || day === null || day.length !== 10 || weekdayOf(day) === weekday) return resolved;
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const warning = `${date} ${MONTHS[month - 1]} ${year} is no ${WEEKDAYS[weekday - 1]} but a ${WEEKDAYS[weekdayOf(day) - 1]}`;
  return { ...resolved, warning };
}

/** A date this near to the reference, in days, is meant whatever weekday it is given. */
const NEAR = 14;
/** One farther back is of other times. */
const FEW_DAYS = 31;

function isNear(day: Day, { reference }: Context): boolean {
  if (!reference) return false;
  return addDays(day, NEAR) >= reference.earliest && addDays(day, -NEAR) <= reference.latest;
}

/** A day with its month: its year is told, picked by its weekday, or the nearest. */
export function resolveDay(meaning: DayMeaning, within: Resolved | null, context: Context): Resolved | null {
  if (meaning.month === null) return resolveDayAlone(meaning, within, context);
  const { day, month, weekday, direction } = meaning;
  const told = meaning.year ?? (within && yearWithin(within));
  if (told === null && within?.edtf) return undated(`XXXX-${pad(month)}-${pad(day)}`);
  if (told !== null) {
    const text = dayIn(told, month, day);
    return text === null
      ? null
      : checked(dated(text, meaning.year === null ? 'RELATIVE' : 'STATED'), weekday);
  }
  const basis = direction === null ? 'STATED' : 'RELATIVE';
  const inYear = (year: number) => single(dayIn(year, month, day));
  const onWeekday = (year: number) => {
    const text = dayIn(year, month, day);
    return text !== null && (weekday === null || weekdayOf(text) === weekday) ? single(text) : null;
  };
  const plain = pickYear(inYear, direction, context);
  if (plain === null) return undated(`XXXX-${pad(month)}-${pad(day)}`);
  const sure = weekday === null || isNear(dayIn(plain, month, day)!, context);
  const fitting = sure ? plain : pickYear(onWeekday, direction, context);
  // Further off, a weekday that fits is chance: the wrong weekday is likelier than a date years away.
  const year = fitting !== null && Math.abs(fitting - plain) <= 1 ? fitting : plain;
  return checked(dated(dayIn(year, month, day)!, basis), weekday);
}

/** A day named last is of other times than the sentence about what is to come: `en poste depuis 2021, partira le 31`. */
function isRecalled({ dayOfHour, reference, looking }: Context): boolean {
  if (!dayOfHour || !reference || dayOfHour.latest >= addDays(reference.earliest, -FEW_DAYS)) return false;
  return looking.tense === 'FUTURE';
}

/** `lundi 4`, `le 3 courant`, `le 12 dernier`: the month is the reference's, or the one near it in which the weekday fits. */
function resolveDayAlone(meaning: DayMeaning, within: Resolved | null, context: Context): Resolved | null {
  const { day, weekday, direction } = meaning;
  const month = within?.edtf ?? null;
  if (month !== null && /^\d{4}-\d\d$/.test(month)) {
    const text = dayIn(yearOf(month), Number(month.slice(5)), day);
    return text === null ? null : dated(text, 'RELATIVE');
  }
  const { reference } = context;
  if (weekday === null && direction === null && !isRecalled(context) && (context.dayOfHour || !reference))
    return besideNamed(day, context);
  if (!reference) return undated(`XXXX-XX-${pad(day)}`);
  const candidates: Day[] = [];
  const first = yearOf(reference.earliest) * 12 + Number(reference.earliest.slice(-5, -3)) - 1;
  const last = yearOf(reference.latest) * 12 + Number(reference.latest.slice(-5, -3)) - 1;
  for (let index = first - 1; index <= last + 1; index++) {
    const text = dayIn(Math.floor(index / 12), (index % 12) + 1, day);
    if (text !== null && (weekday === null || weekdayOf(text) === weekday)) candidates.push(text);
  }
  const ahead = candidates.filter((text) => text > reference.latest);
  const behind = candidates.filter((text) => text < reference.earliest);
  const meant = direction === 'LAST' ? behind : direction === 'NEXT' ? ahead : candidates;
  const near = nearestOf(meant, reference, context.looking.tense);
  // `lundi 4 morts`: no 4th near is a Monday, so that the number counts something else.
  if (near === null) return null;
  const stretch = { earliest: near, latest: near };
  return dated(oneDayOf(stretch), 'RELATIVE', masked(stretch));
}

/** `restera jusqu'à dimanche 22 et manœuvrera du 20 au 22`: still to come on the day of writing. */
function isAhead(year: number, month: number, day: number, reference: Stretch | null): boolean {
  const text = dayIn(year, month, day);
  return text !== null && reference !== null && text >= reference.latest;
}

/** `le 23` after `le 21 mai`: of the same month, or of the next where the sentence looks forward past its end. */
function besideNamed(day: number, { dayOfHour: namedDay, looking, reference }: Context): Resolved | null {
  if (!namedDay) return null;
  const [year, month] = [yearOf(namedDay.latest), Number(namedDay.latest.slice(-5, -3))];
  // `du 8 au 19 septembre`: the 16th is one of these days.
  const { earliest, latest } = namedDay;
  const amid = earliest.slice(0, -3) === latest.slice(0, -3) && day >= Number(earliest.slice(-2));
  const passed =
    !amid &&
    day < Number(latest.slice(-2)) &&
    looking.tense === 'FUTURE' &&
    !isAhead(year, month, day, reference);
  const text =
    passed && month === 12 ? dayIn(year + 1, 1, day) : dayIn(year, passed ? month + 1 : month, day);
  return text === null ? null : dated(text, 'RELATIVE');
}
