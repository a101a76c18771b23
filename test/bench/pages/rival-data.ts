import { boundsOf, type CountryCode } from '@ephemeride/domain';
import { documentsOf } from '../corpus/documents.ts';

/** An entry as vis-timeline takes it. */
export interface VisItem {
  readonly id: string;
  readonly content: string;
  readonly start: string;
  readonly end?: string;
  readonly type: 'point' | 'range';
  readonly group: string;
}

export interface VisData {
  readonly items: readonly VisItem[];
  readonly groups: readonly { readonly id: string; readonly content: string }[];
  readonly from: string;
  readonly to: string;
}

/** What both sources of entries give. */
export interface DrawnEntry {
  readonly id: string;
  readonly title: string;
  readonly earliest: string;
  readonly latest: string;
  readonly countries: readonly CountryCode[];
}

/** As many lanes as our picture has countries of their own; the rest share one. */
const LANES = 8;
const OTHER = 'other';

/** Entries in lanes by country, for a window. */
export function visData(entries: readonly DrawnEntry[], from: string, to: string): VisData {
  const counts = new Map<string, number>();
  for (const [code] of entries.map(({ countries }) => countries)) {
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const lanes = [...counts].sort((a, b) => b[1] - a[1]).slice(0, LANES);
  const own = new Set(lanes.map(([code]) => code));
  const items = entries.map(({ id, title, earliest, latest, countries: [code] }) => ({
    id,
    content: title,
    start: earliest,
    ...(latest === earliest ? { type: 'point' as const } : { type: 'range' as const, end: latest }),
    group: code && own.has(code) ? code : OTHER,
  }));
  return { items, groups: [...own, OTHER].map((id) => ({ id, content: id })), from, to };
}

/** Every dated event of a drawn corpus. */
export function wholeCorpus(entries: number): readonly DrawnEntry[] {
  const drawn: DrawnEntry[] = [];
  for (const { slug, reading } of documentsOf(entries)) {
    for (const [i, { titles, date, countries }] of reading.events.entries()) {
      const { earliest, latest } = date ? boundsOf(date.edtf) : { earliest: null, latest: null };
      if (earliest && latest)
        drawn.push({ id: `${slug}-${i}`, title: titles.FR, earliest, latest, countries });
    }
  }
  return drawn;
}

/** The same entries as slides of TimelineJS. */
export const timelineJsData = (entries: readonly DrawnEntry[]) => ({
  events: entries.map(({ id, title, earliest, latest }) => ({
    unique_id: id,
    text: { headline: title },
    start_date: dateOf(earliest),
    ...(latest === earliest ? {} : { end_date: dateOf(latest) }),
  })),
});

function dateOf(day: string) {
  const [year, month, date] = day.split('-').map(Number);
  return { year, month, day: date };
}
