import type { Citation, DateParts } from './citation.ts';

/** A value stands on one line. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** `YYYY/MM/DD/`, what is not known left empty. */
const date = ([year, month, day]: DateParts): string =>
  [String(year).padStart(4, '0'), two(month), two(day), ''].join('/');
const two = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'));

/** A record in the RIS format that reference managers import. Lines end as the format asks, with CR and LF. */
export function ris({
  title,
  container,
  agencies,
  issued,
  accessed,
  url,
  quote,
  language,
}: Citation): string {
  const fields: readonly (readonly [string, string | null])[] = [
    ['TY', 'ELEC'],
    ...agencies.map((agency) => ['AU', `${agency},`] as const),
    ['TI', title],
    ['T2', container],
    ['PY', issued && String(issued[0]).padStart(4, '0')],
    ['DA', issued && date(issued)],
    ['Y2', date(accessed)],
    ['UR', url],
    ['AB', quote],
    ['LA', language],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${oneLine(value)}\r\n`] : []));
  return `${lines.join('')}ER  - \r\n`;
}
