import { boundsOf, dayParts, parseEdtf } from '@ephemeride/domain';
import type { Translate } from '../../language/translate.ts';
import type { Taken } from '../take-away/taken.ts';

/** A calendar date as far as it is known: year, month, day. */
export type DateParts = readonly number[];

/** An entry of the chronology as bibliographies tell it. */
export interface Citation {
  /** Letters, figures and hyphens, the same each time the entry is cited. */
  readonly key: string;
  /** The entry's title with its date. */
  readonly title: string;
  /** The chronology. */
  readonly container: string;
  /** Who reported it: agencies, each once. */
  readonly agencies: readonly string[];
  /** When it was reported; null where no despatch is dated. */
  readonly issued: DateParts | null;
  readonly accessed: DateParts;
  readonly url: string;
  /** The words that prove it; null where it is computed. */
  readonly quote: string | null;
  /** The language of the titles, as RFC 5646 writes it. */
  readonly language: string;
  /** The whole citation in a line of the reader's language. */
  readonly line: string;
}

export interface Citing {
  readonly entry: Taken;
  readonly language: string;
  readonly today: Date;
  readonly t: Translate;
}

/** How an entry is cited today. */
export function citationOf({ entry, language, today, t }: Citing): Citation {
  const when = entry.date?.display ?? t('list.undated');
  const sources = entry.sources.map(({ line }) => line).join(' ; ');
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(today);
  const words = { title: entry.title, when, name: t('name'), url: entry.url, day };
  const dated = entry.sources.find(({ date }) => date !== null);
  return {
    key: `ephemeride-${entry.id}`,
    title: `${entry.title} (${when})`,
    container: t('name'),
    agencies: [...new Set(entry.sources.flatMap(({ agency }) => agency ?? []))],
    issued: dated?.date ? knownParts(dated.date) : null,
    accessed: [today.getUTCFullYear(), today.getUTCMonth() + 1, today.getUTCDate()],
    url: entry.url,
    quote: entry.quotes[0]?.text ?? null,
    language,
    line: sources ? t('cite.line', { ...words, sources }) : t('cite.lineWithoutSource', words),
  };
}

/** As much of an EDTF date as all that it can mean have in common; null where that is not even the year. */
export function knownParts(edtf: string): DateParts | null {
  if (parseEdtf(edtf) === null) return null;
  const { earliest, latest } = boundsOf(edtf);
  if (!earliest || !latest) return null;
  const [first, last] = [dayParts(earliest), dayParts(latest)];
  if (first.year !== last.year) return null;
  if (first.month !== last.month) return [first.year];
  return first.day === last.day ? [first.year, first.month, first.day] : [first.year, first.month];
}

/** Date parts as ISO 8601 writes them, however many are known. */
export const isoDate = (parts: DateParts): string =>
  parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
