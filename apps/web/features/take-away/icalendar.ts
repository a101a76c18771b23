import { addDays } from '@ephemeride/domain';
import type { About, FileFormat } from './file-format.ts';
import type { Taken } from './taken.ts';

/** The longest line, in bytes of UTF-8, without its end (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

const bytes = new TextEncoder();

/** A line cut so that none is too long: each further piece begins with a space. No character is cut apart. */
function foldedLine(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const character of line) {
    const more = bytes.encode(character).length;
    if (size + more > LONGEST_LINE) {
      pieces.push(piece);
      piece = ' ';
      size = 1;
    }
    piece += character;
    size += more;
  }
  return `${[...pieces, piece].join('\r\n')}\r\n`;
}

/** A text value: what would end it or part it is escaped (RFC 5545, 3.3.11), other controls are dropped. */
const textValue = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what the format forbids
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '');

const lines = (values: readonly (readonly [string, string])[]): string =>
  values.map(([name, value]) => foldedLine(`${name}:${value}`)).join('');

const day = (text: string): string => text.replaceAll('-', '');
const instant = (date: Date): string => `${date.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** Years that a calendar can write. */
const WRITABLE = /^\d{4}-\d{2}-\d{2}$/;

const STATUSES = {
  HELD: 'CONFIRMED',
  ONGOING: 'CONFIRMED',
  PLANNED: 'TENTATIVE',
  POSTPONED: 'CANCELLED',
  CANCELLED: 'CANCELLED',
} as const;

/** The days that a date can mean; one with an open side is its known day alone. Null where a calendar has no such day. */
function daysOf({ date }: Taken): { start: string; after: string } | null {
  const start = date?.earliest ?? date?.latest;
  const end = date?.latest ?? date?.earliest;
  if (!start || !end || !WRITABLE.test(start) || !WRITABLE.test(end)) return null;
  const after = addDays(end, 1);
  return WRITABLE.test(after) ? { start, after } : null;
}

function vevent(entry: Taken, { taken, url }: About): string {
  const days = daysOf(entry);
  if (!days) return '';
  const words = [
    entry.date?.display,
    ...entry.quotes.map(({ text }) => text),
    entry.sources.map(({ line }) => line).join(' ; '),
  ];
  const categories = [entry.kind, ...entry.countries.map(({ name }) => name)];
  return lines([
    ['BEGIN', 'VEVENT'],
    ['UID', `${entry.id}@${new URL(url).hostname}`],
    ['DTSTAMP', instant(taken)],
    ['DTSTART;VALUE=DATE', day(days.start)],
    ['DTEND;VALUE=DATE', day(days.after)],
    ['SUMMARY', textValue(entry.title)],
    ['DESCRIPTION', textValue(words.filter(Boolean).join('\n\n'))],
    ...(entry.place ? [['LOCATION', textValue(entry.place)] as const] : []),
    ['CATEGORIES', categories.map(textValue).join(',')],
    ...(entry.status ? [['STATUS', STATUSES[entry.status]] as const] : []),
    ['TRANSP', 'TRANSPARENT'],
    ['URL', entry.url],
    ['END', 'VEVENT'],
  ]);
}

/** iCalendar (RFC 5545): whole days, from the first to the last that a date can mean. Years after 9999 or before 1 are left out. */
export const icalendar: FileFormat = {
  mediaType: 'text/calendar; charset=utf-8',
  opening: ({ name }) =>
    lines([
      ['BEGIN', 'VCALENDAR'],
      ['VERSION', '2.0'],
      ['PRODID', `-//${textValue(name)}//Chronology//FR`],
      ['CALSCALE', 'GREGORIAN'],
      ['X-WR-CALNAME', textValue(name)],
    ]),
  entry: vevent,
  between: '',
  closing: lines([['END', 'VCALENDAR']]),
};
