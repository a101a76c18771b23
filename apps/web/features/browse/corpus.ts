import { graphql, type ResultOf } from '@ephemeride/contract';
import { type CountryCode, type DayWindow, dayParts, dayText, lastDayOfMonth } from '@ephemeride/domain';
import { type Bucket, gapsOf, sharedCountries, wholeYearGaps } from '@ephemeride/timeline';
import { type Language, localeOf } from '../../language/languages.ts';

/** How finely the whole of time is counted: months of forty years, quarters of a century, years of more. */
export const OVERVIEW_BUCKETS = 480;

/** A lane of entries that concern no country is none to filter by. */
const COUNTRY_CODE = /^[A-Z]{2}$/;

/** Days left unfolded beside what stands at the edge of a gap. */
const MARGIN = 180;

/** What a page knows of the corpus before it knows what the reader looks at. */
export const corpusQuery = graphql(`
  query Corpus($buckets: Int!, $locale: Locale!) {
    corpus { documents earliest latest anniversaries }
    everything: timeline(first: 1, buckets: $buckets) {
      from
      to
      total
      density { start end count }
    }
    byCountry: timeline(lane: COUNTRY, first: 1, buckets: 1) { lanes { id label(locale: $locale) count } }
    byKind: timeline(lane: KIND, first: 1, buckets: 1) { lanes { id count } }
    byType: timeline(lane: TYPE, first: 1, buckets: 1) { lanes { id count } }
    newest: documents(first: 1) { nodes { date { earliest latest } } }
    oldest: documents(last: 1) { nodes { date { earliest latest } } }
  }
`);

export const corpusVariables = (language: Language) => ({
  buckets: OVERVIEW_BUCKETS,
  locale: localeOf(language),
});

/** A value of a filter with how many entries of the corpus have it. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** The corpus, boiled down to what the page needs of it. */
export interface CorpusDigest {
  readonly total: number;
  readonly anniversaries: number;
  /** From the first day of the earliest entry to the last of the latest; null in an empty corpus. */
  readonly covered: DayWindow | null;
  /** As far as a reader can go, in whole years; null in an empty corpus. */
  readonly limits: DayWindow | null;
  /** What opens first: the years of the despatches. */
  readonly first: DayWindow | null;
  /** The last twelve months that despatches cover. */
  readonly lastYear: DayWindow | null;
  readonly density: readonly Bucket[];
  /** Stretches of years without an entry: the overview folds them whole. */
  readonly gaps: readonly DayWindow[];
  /** The same in whole years, shortened so that the picture has room for the words beside what stands at their edges. */
  readonly pictureGaps: readonly DayWindow[];
  readonly countries: readonly Choice[];
  /** Countries that most entries concern. */
  readonly shared: readonly CountryCode[];
  readonly kinds: readonly { readonly id: string; readonly count: number }[];
  readonly types: readonly { readonly id: string; readonly count: number }[];
}

export function digestCorpus(result: ResultOf<typeof corpusQuery>): CorpusDigest {
  const { everything, byCountry, byKind, byType } = result;
  const { total } = everything;
  const limits = total > 0 ? wholeYears(everything.from, everything.to) : null;
  const covered = coveredYears(result) ?? limits;
  return {
    total,
    anniversaries: result.corpus.anniversaries,
    covered: total > 0 ? { from: everything.from, to: everything.to } : null,
    limits,
    first: covered,
    lastYear: lastYear(result) ?? covered,
    density: everything.density,
    gaps: gapsOf(everything.density),
    pictureGaps: wholeYearGaps(gapsOf(everything.density, MARGIN)),
    countries: byCountry.lanes.filter(({ id }) => COUNTRY_CODE.test(id)),
    shared: [...sharedCountries(byCountry.lanes, total)],
    kinds: byKind.lanes,
    types: byType.lanes,
  };
}

const wholeYears = (from: string, to: string): DayWindow => ({
  from: dayText(dayParts(from).year, 1, 1),
  to: dayText(dayParts(to).year, 12, 31),
});

/** From the year of the oldest dated despatch to that of the newest; null where none is dated. */
function coveredYears({ oldest, newest }: ResultOf<typeof corpusQuery>): DayWindow | null {
  const from = oldest.nodes[0]?.date?.earliest;
  const to = newest.nodes[0]?.date?.latest;
  return from && to && from <= to ? wholeYears(from, to) : null;
}

/** The twelve months that end with the month of the newest despatch. */
function lastYear({ newest }: ResultOf<typeof corpusQuery>): DayWindow | null {
  const latest = newest.nodes[0]?.date?.latest;
  if (!latest) return null;
  const { year, month } = dayParts(latest);
  const from = month === 12 ? dayText(year, 1, 1) : dayText(year - 1, month + 1, 1);
  return { from, to: dayText(year, month, lastDayOfMonth(year, month)) };
}
