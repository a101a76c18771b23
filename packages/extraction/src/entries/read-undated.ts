import { dayText, type EventRead, lastDayOfMonth, type TimeMention } from '@ephemeride/domain';
import type { Anchor, Despatch } from '../despatch.ts';
import { readTimes } from '../mentions/times/read-times.ts';
import { type Entries, readEntries } from './read-entries.ts';

/** A day of no known year: `lundi 4 mars`. */
const DAY = /^XXXX-(?<month>\d\d)-(?<day>\d\d)/u;
/** A weekday, or a part of a day, of no known week. */
const LOOSE = /^XXXX-(?:WXX|XX-XX)/u;
/** Where the text names no year. */
const SOME_YEAR = 2001;
const SOME_MONTH = 7;
/** What is told as coming lies ahead of the day on which it is told. */
const COMING = /(?:^|[^\p{L}])(?:\p{L}+(?:ra|ront)|devrait|devraient|doit|doivent|prochaine?s?)(?!\p{L})/u;

/** A day to read an undated despatch by, near those that it tells; null where it tells none. */
function someDay({ times, sentences }: Despatch): string | null {
  const unknown = times.filter(({ value }) => LOOSE.test(value ?? '') || DAY.test(value ?? ''));
  if (unknown.length === 0) return null;
  const told = unknown.map(({ value }) => DAY.exec(value ?? '')?.groups).find((groups) => groups);
  const year = Math.max(SOME_YEAR, ...times.map(({ latest }) => Number(latest?.slice(0, 4) ?? 0)));
  const month = Number(told?.month ?? SOME_MONTH);
  const coming = COMING.test(sentences.find(({ part }) => part === 'LEAD')?.text ?? '');
  if (coming) return dayText(year, Math.max(1, month - 1), 1);
  // What has a year of its own is no longer to come where nothing says so.
  const [last = ''] = times.flatMap(({ latest }) => latest ?? []).sort((a, b) => (a < b ? 1 : -1));
  if (!told && last.startsWith(`${year}-`)) return last;
  return dayText(year, month, Math.min(lastDayOfMonth(year, month), Number(told?.day ?? 1)));
}

const YEAR = /\d{4}/u;

/** What no date of the page gives is not told: only dates that the text states with their year stay. */
const withoutDay = (event: EventRead): EventRead =>
  event.date === null || YEAR.test(event.date.stated ?? '') ? event : { ...event, date: null };

const isUnread = ({ header, dateline }: Anchor): boolean => header === null && dateline === null;

/**
 * Reads the entries of any despatch. One that nothing dates is read as though it were of some day near those that it
 * tells, so that what happens on one stays apart from what happens on another; its events then have no date but one
 * that is stated in full.
 */
export function readDatedOrNot(despatch: Despatch): Entries {
  const entries = readEntries(despatch);
  const day = isUnread(despatch.anchor) ? someDay(despatch) : null;
  if (day === null) return entries;
  const anchor: Anchor = { header: day, dateline: null };
  const times: readonly TimeMention[] = readTimes({ ...despatch, anchor }).times;
  const { events, rejections } = readEntries({ ...despatch, anchor, times });
  return { ...entries, events: events.map(withoutDay), rejections };
}
