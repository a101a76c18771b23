import { dayText, fold, lastDayOfMonth, monthText } from '@ephemeride/domain';
import { readRoman } from '../mentions/phrases/ordinals.ts';
import { ABBREVIATED_WEEKDAYS, WEEKDAYS } from '../mentions/times/lexicon/weekdays.ts';

/** A day as headers and datelines write it, the year not always there. */
export interface WrittenDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

/** In French, and in English, as tools of pages print it that were not made for French. */
const MONTHS: readonly RegExp[] = [
  /^jan(?:v(?:ier)?|uary)?$/,
  /^fe(?:vr?(?:ier)?|b(?:ruary)?)$/,
  /^mar(?:s|ch)?$/,
  /^a(?:vr(?:il)?|pr(?:il)?)$/,
  /^ma[iy]$/,
  /^juin$|^june?$/,
  /^ju(?:il(?:l|let)?|ly?)$/,
  /^aout?$|^aug(?:ust)?$/,
  /^sept?(?:emb(?:re|er))?$/,
  /^oct(?:ob(?:re|er))?$/,
  /^nov(?:emb(?:re|er))?$/,
  /^dec(?:emb(?:re|er))?$/,
];

/** 1 to 12 for the name of a month, abbreviated or in capitals; null for any other word. */
export function monthNumber(word: string): number | null {
  const folded = fold(word);
  const index = MONTHS.findIndex((month) => month.test(folded));
  return index === -1 ? null : index + 1;
}

const WEEKDAY = `(?:(?:${[...WEEKDAYS, ...ABBREVIATED_WEEKDAYS].join('|')}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)\\.?,? )?`;
/** `mardi 5 mars 2024`, `le 1er sept. 22`, `5 MARS`: named groups day, month, year. */
const DAY_MONTH = `(?:[lc]e )?${WEEKDAY}(?<day>\\d{1,2})(?: ?er|st|nd|rd|th)?[ .-](?<month>\\p{L}{3,9})\\.?(?:[ ,-]{1,2}(?<year>(?:19|20)\\d\\d))?(?![\\p{L}\\d])`;
const WRITTEN = new RegExp(`^${DAY_MONTH}`, 'iu');
const ISO = new RegExp(
  `^${WEEKDAY}(?<year>(?:1[89]|20)\\d\\d)-(?<month>\\d\\d)(?:-(?<day>\\d\\d))?(?!-?\\d)`,
  'iu',
);
/** `2024/03/05`, `2024.3.5`, `2024. 03. 05`, `2024-3-5`. */
const YEAR_FIRST =
  /^(?<year>(?:1[89]|20)\d\d)(?<sep>\/|-|\. ?)(?<month>\d{1,2})\k<sep>(?<day>\d{1,2})(?!\d)/u;
/** `11.XII.2023`, `3/IV/2023`, as some ministries number their letters. */
const ROMAN_MONTH =
  /^(?:le )?(?<day>\d{1,2})(?<sep>[/.]) ?(?<roman>[IVX]{1,4})\k<sep> ?(?<year>20\d\d)(?!\d)/iu;
/** `2024年3月5日`, as embassies of Asia print it above a French text. */
const EAST_ASIAN = /^(?<year>20\d\d)年 ?(?<month>\d{1,2})月 ?(?<day>\d{1,2})日/u;
/** `05. 03. 2024`, `05 / 03 / 2024`, `05 / 03, 2024`. */
const SPACED = /^(?<day>\d{1,2})(?:\. | \/ )(?<month>\d{1,2})(?:\. | \/ |, )(?<year>20\d\d)(?!\d)/u;
/** `05/03/2024`, `le 5.3.24`, `Mardi, 05/03/2024`. */
const NUMERIC = new RegExp(
  `^(?:le )?${WEEKDAY}(?:le )?(?<day>\\d{1,2})(?<sep>[/.-])(?<month>\\d{1,2})(?:\\k<sep>(?<year>(?:19|20)\\d\\d|\\d\\d))?(?!\\d)`,
  'iu',
);

/** `mars 5, 2024`, as sites print it whose tool was not made for French. */
const MONTH_DAY = new RegExp(
  `^${WEEKDAY}(?<month>\\p{L}{3,9})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?, (?<year>20\\d\\d)(?!\\d)`,
  'iu',
);

/** Reads a date at the very start of a text, with the length it takes; null where there is none. */
export function readWrittenDate(text: string): { date: WrittenDate; length: number } | null {
  const stretch = text.slice(0, 60);
  for (const pattern of [ISO, YEAR_FIRST, EAST_ASIAN, ROMAN_MONTH, SPACED, NUMERIC, WRITTEN, MONTH_DAY]) {
    const match = pattern.exec(stretch);
    const date = match?.groups && dateOf(match.groups);
    if (match && date) return { date, length: match[0].length };
  }
  return null;
}

/** The date that named groups day, month and year spell; null where no calendar has it. */
export function dateOf(groups: Record<string, string | undefined>): WrittenDate | null {
  const spelt = groups.month ?? '';
  const roman = groups.roman === undefined ? null : readRoman(groups.roman.toUpperCase());
  const month = roman ?? (/^\d/.test(spelt) ? Number(spelt) : monthNumber(spelt));
  const day = groups.day === undefined ? null : Number(groups.day);
  const written = groups.year === undefined ? null : Number(groups.year);
  const year = written !== null && written < 100 ? 2000 + written : written;
  if (month === null || month < 1 || month > 12) return null;
  if (day !== null && (day < 1 || day > lastDayOfMonth(year ?? 2024, month))) return null;
  return { year, month, day };
}

/** EDTF of a written date; a missing year makes it null. */
export function edtfOf({ year, month, day }: WrittenDate): string | null {
  if (year === null) return null;
  return day === null ? monthText(year, month) : dayText(year, month, day);
}
