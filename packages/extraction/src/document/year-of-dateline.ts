import { dayNumber, parseEdtf, weekdayOf } from '@ephemeride/domain';
import { WEEKDAYS, weekdayNumber } from '../mentions/times/lexicon/weekdays.ts';
import { datelineDate, ownDates } from './anchor.ts';
import { returnsTold } from './returns-told.ts';
import { dateOf, edtfOf, type WrittenDate } from './written-date.ts';
import { isOfNews, latestYear, yearOfCopyright } from './year-of-text.ts';

/** In UTF-16 code units: farther into a text its year is no longer looked for. */
const LONGEST = 20_000;

/** What speaks for a year, and against it: of 440 despatches whose year was taken away, these found most and erred least. */
const WEIGHT = {
  weekday: 2,
  otherWeekday: -2,
  thisWeekday: 1.5,
  otherThisWeekday: 0,
  return: 2,
  ownDate: 1.5,
  latest: 1,
  afterLatest: 0.5,
  beforeLatest: -1,
  copyright: 1,
  beforeWeb: -1,
} as const;
/** What speaks for a year at least, for it to be taken. */
const ENOUGH = 2;
/** A full date this near to the dateline's day, in days, speaks for its year. */
const NEAR = 45;
/** Few pages are older. */
const WEB = 1995;
/** So many years round the last one that is named may be the despatch's. */
const ROUND = 2;

/** `mardi 5 mars`: a weekday with its day, and no year. */
const WEEKDAY_DATE = new RegExp(
  `(?<!\\p{L})(?<weekday>${WEEKDAYS.join('|')}),? (?:le )?(?<day>\\d{1,2})(?:er)? (?<month>\\p{L}{3,9})\\.?(?! ?,? ?\\d{4})`,
  'giu',
);
/** `ce jeudi`, `ce mardi matin`: mostly the despatch's own day; none that a number follows. */
const THIS_WEEKDAY = new RegExp(
  `(?<!\\p{L})ce (?<weekday>${WEEKDAYS.join('|')})(?!\\p{L}|,? (?:le )?\\d| (?:derni|proch))`,
  'giu',
);

/** What a text tells of its year. */
class Evidence {
  readonly #written: WrittenDate;
  readonly #latest: number;
  readonly #weekdayDates: readonly { weekday: number; date: WrittenDate }[];
  readonly #thisWeekdays: readonly number[];
  readonly #returns: readonly number[];
  readonly #ownYears: readonly number[];
  readonly #copyright: number | null;

  constructor(written: WrittenDate, text: string) {
    this.#written = written;
    const own = [...ownDates(text)];
    this.#latest = Math.max(latestYear(text), ...own.map(({ day }) => Number(day.slice(0, 4))));
    this.#weekdayDates = [...text.matchAll(WEEKDAY_DATE)].flatMap(({ groups }) => {
      const { weekday, ...day } = groups!;
      const date = dateOf(day);
      return date ? [{ weekday: weekdayNumber(weekday)!, date }] : [];
    });
    this.#thisWeekdays = [...text.matchAll(THIS_WEEKDAY)].map(
      ({ groups }) => weekdayNumber(groups!.weekday)!,
    );
    const returns = [...returnsTold(text)];
    const firsts = new Set(returns.map(({ first }) => first));
    this.#returns = returns.map(({ year }) => year);
    this.#ownYears = own.flatMap(({ day }) => {
      const told = datelineDate(written, day)!;
      // `7 décembre`, and in the text `le séisme du 7 décembre 1988`: the day itself is one that returns.
      if (told === day || firsts.has(Number(day.slice(0, 4)))) return [];
      return Math.abs(dayNumber(told) - dayNumber(day)) <= NEAR ? [Number(told.slice(0, 4))] : [];
    });
    this.#copyright = yearOfCopyright(text);
  }

  /** The years that may be the despatch's. */
  years(): Set<number> {
    const round = Array.from({ length: 2 * ROUND + 1 }, (_, at) => this.#latest - ROUND + at);
    const named = this.#copyright === null ? [] : [this.#copyright];
    return new Set(
      [...(this.#latest > 0 ? round : []), ...this.#returns, ...this.#ownYears, ...named].filter(isOfNews),
    );
  }

  /** What speaks for a year. */
  of(year: number): number {
    const day = edtfOf({ ...this.#written, year })!;
    if (parseEdtf(day) === null) return 0;
    return (
      this.#weekdays(day) +
      this.#ownDay(day) +
      WEIGHT.return * Math.min(2, this.#returns.filter((one) => one === year).length) +
      (this.#ownYears.includes(year) ? WEIGHT.ownDate : 0) +
      (this.#copyright === year ? WEIGHT.copyright : 0) +
      (year < WEB ? WEIGHT.beforeWeb : 0) +
      this.#besideLatest(year)
    );
  }

  #weekdays(day: string): number {
    let sum = 0;
    for (const { weekday, date } of this.#weekdayDates) {
      const told = datelineDate(date, day)!;
      sum += parseEdtf(told) !== null && weekdayOf(told) === weekday ? WEIGHT.weekday : WEIGHT.otherWeekday;
    }
    return sum;
  }

  #ownDay(day: string): number {
    if (this.#thisWeekdays.length === 0) return 0;
    return this.#thisWeekdays.includes(weekdayOf(day)) ? WEIGHT.thisWeekday : WEIGHT.otherThisWeekday;
  }

  #besideLatest(year: number): number {
    if (this.#latest === 0) return 0;
    if (year < this.#latest) return WEIGHT.beforeLatest * (this.#latest - year);
    if (year === this.#latest) return WEIGHT.latest;
    return year === this.#latest + 1 ? WEIGHT.afterLatest : 0;
  }
}

/**
 * The day of a dateline that lacks its year, `Rome, 5 mars (ANSA)`, by what the text tells of its year: weekdays told with their
 * days, full dates near, returns of what is told with its first year, the last year that is named, the page's copyright.
 * Null where too little speaks for one.
 */
export function dayByText(written: WrittenDate | null, text: string): string | null {
  if (!written || written.day === null || written.year !== null) return null;
  const evidence = new Evidence(written, text.slice(0, LONGEST));
  let best: number | null = null;
  let most = 0;
  for (const year of evidence.years()) {
    const sum = evidence.of(year);
    if (sum >= ENOUGH && sum > most) [best, most] = [year, sum];
  }
  return best === null ? null : edtfOf({ ...written, year: best });
}
