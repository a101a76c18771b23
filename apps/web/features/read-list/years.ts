/** Something with a first and a last day, null where open or unknown. */
interface Dated {
  readonly date: { readonly earliest: string | null; readonly latest: string | null } | null;
}

/** A year's heading and what stands under it; null gathers what has no date. */
export interface YearGroup<T> {
  readonly year: string | null;
  readonly entries: readonly T[];
}

/** The newest first: by first day, then last day; an open beginning counts from its end, what is undated comes last. */
export function newestFirst<T extends Dated>(entries: readonly T[]): readonly T[] {
  const first = (entry: T): string => entry.date?.earliest ?? entry.date?.latest ?? '';
  const last = (entry: T): string => entry.date?.latest ?? '9999';
  return [...entries].sort((a, b) => order(first(b), first(a)) || order(last(b), last(a)));
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorted entries under the year of their first day. */
export function byYear<T extends Dated>(entries: readonly T[]): readonly YearGroup<T>[] {
  const groups: { year: string | null; entries: T[] }[] = [];
  for (const entry of entries) {
    const day = entry.date?.earliest ?? entry.date?.latest;
    const year = day ? day.slice(0, -6) : null;
    const group = groups.at(-1);
    if (group && group.year === year) group.entries.push(entry);
    else groups.push({ year, entries: [entry] });
  }
  return groups;
}
