import { weekdayOf } from '@ephemeride/domain';
import { WEEKDAYS, weekdayNumber } from '../mentions/times/lexicon/weekdays.ts';
import { edtfOf, readWrittenDate, type WrittenDate } from './written-date.ts';

/**
 * EDTF of a dateline's day: its own year, or the year that brings it nearest to the header's date. Null where neither
 * gives a year.
 */
export function datelineDate(written: WrittenDate | null, header: string | null): string | null {
  if (!written) return null;
  if (written.year !== null) return edtfOf(written);
  const [year, month = 7, day = 15] = (/^\d{4}(?:-\d\d)*/.exec(header ?? '')?.[0] ?? '')
    .split('-')
    .map(Number);
  if (!year) return null;
  const middle = Date.UTC(year, month - 1, day);
  const distance = (candidate: number) =>
    Math.abs(Date.UTC(candidate, written.month - 1, written.day ?? 15) - middle);
  const nearest = [year - 1, year, year + 1].reduce((best, candidate) =>
    distance(candidate) < distance(best) ? candidate : best,
  );
  return edtfOf({ ...written, year: /^\d{4}$/.test(header ?? '') ? year : nearest });
}

/** Where a full date may begin: its weekday, its day. */
const DATE_HEAD = new RegExp(
  `(?<![\\p{L}\\d.,/-])(?:(?<weekday>${WEEKDAYS.join('|')}),? )?(?=\\d{1,2}[ /.e])`,
  'giu',
);
/** In UTF-16 code units: farther into a text its day is no longer looked for. */
const LONGEST = 20_000;

export interface FullDate {
  readonly day: string;
  /** Whether it stands behind its weekday. */
  readonly weekday: boolean;
  readonly start: number;
}

/** The full dates of a text. */
function* fullDates(text: string): Generator<FullDate> {
  for (const head of text.slice(0, LONGEST).matchAll(DATE_HEAD)) {
    const read = readWrittenDate(text.slice(head.index + head[0].length));
    const day = read && edtfOf(read.date);
    if (day?.length === 10) yield { day, weekday: head.groups!.weekday !== undefined, start: head.index };
  }
}

/** `commémorer le`, `la trêve, signée le`, `né à Caen le`: the date behind is one that the despatch looks back to. */
const KEPT =
  /(?:(?<!\p{L})(?:commémor|célébr|fêt|honor)(?:er|ant)|(?<!(?:^|[^\p{L}])(?:a|ont|est|sont|été)(?: \p{L}+)? |\p{L})(?:né|signé|conclu|fondé|créé|proclamé|acquis|remporté|ratifié)e?s?|anniversaire|armistice|capitulation|victoire|naissance|indépendance)(?=[ ,])[^.;:!?\n]{0,40}?(?:(?<!\p{L})(?:le|la|du|de|d[’']) ?|[’'])(?:\p{L}+di |dimanche )?$/iu;
/** `fondée le 22 décembre 1944`, `en vigueur depuis le 3 mai 2019`: the first day of something that is told of. */
const BEGINNING =
  /(?:(?:^|[^\p{L}])(?:depuis|dès|après|avant)|(?<!(?:^|[^\p{L}])(?:a|ont|est|sont|été|s'est|se sont)(?: \p{L}+)?) (?!(?:[da]u|ou|puis|lui|celui|aussi|ainsi|qui|ici|mais) )\p{L}+(?:é|i|u|is|ert)e?s?)(?: le| du)? $/u;
/** `Il avait visité Rome le 5 mai 2011`. */
const LONG_PAST = /(?<!\p{L})(?:avai|étai)(?:t|ent)(?!\p{L})[^.;!?]*$/u;
/** In UTF-16 code units: what is looked at in front of a date. */
const FRONT = 70;

/** `(22 décembre 1944)`, `fondée le 22 décembre 1944`: a day that is looked back to. */
function isLookedBackTo(opening: string, { start }: FullDate): boolean {
  const front = opening.slice(Math.max(0, start - FRONT), start);
  return /\([^)]*$/u.test(front) || KEPT.test(front) || BEGINNING.test(front) || LONG_PAST.test(front);
}

/** `(22 décembre 1944 - 22 décembre 2025)`: the return of a day, told with the day. */
const isReturn = (one: FullDate, before: FullDate | undefined): boolean =>
  before !== undefined && one.day > before.day && one.day.slice(4) === before.day.slice(4);

/** The full dates of a text that it does not look back to. */
export function* ownDates(text: string): Generator<FullDate> {
  let before: FullDate | undefined;
  for (const one of fullDates(text)) {
    const past = isLookedBackTo(text, one) && !isReturn(one, before);
    before = one;
    if (!past) yield one;
  }
}

/**
 * About when a despatch was written that says so nowhere, by the first full date of its opening: that day where its
 * weekday is told, `ce mardi 4 mars 2025`, as news tells its own days; else no more than the month.
 */
export function dateByOpening(opening: string): string | null {
  let month: string | null = null;
  for (const { day, weekday } of ownDates(opening)) {
    if (weekday) return day;
    month ??= day.slice(0, 7);
  }
  return month;
}

/** `lundi`, `ce lundi`; none with a number, a direction or a part of a date behind it. */
const BARE_WEEKDAY = new RegExp(
  `(?<![\\p{L}-])(?<weekday>${WEEKDAYS.join('|')})(?![\\p{L}-]|,? (?:le )?\\d| (?:derni|proch|pass|suiv|précéd))`,
  'iu',
);

/** Code units in which `ce ` stands in front of a weekday, behind what is no letter. */
const THIS = 4;

/**
 * The day of such a despatch by its first paragraphs: the day told with weekday and year, `ce mardi 4 mars 2025`, or the full date
 * of a picture's caption on which the weekday falls that the text tells, `… à Jakarta, le 4 mars 2025` above `ont lancé mardi`.
 */
export function dayByParagraphs(text: string): string | null {
  const told = weekdayNumber(BARE_WEEKDAY.exec(text)?.groups?.weekday);
  for (const { day, weekday, start } of ownDates(text)) {
    if (
      weekday
        ? /(?<!\p{L})ce $/iu.test(text.slice(Math.max(0, start - THIS), start))
        : weekdayOf(day) === told
    )
      return day;
  }
  return null;
}
