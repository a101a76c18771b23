import type { CountryCode, EventKind, EventStatus, Span } from '@ephemeride/domain';
import type { EntryRecord, EntryType, EventRecord, Id, LaneCount } from './records.ts';

/** Days `YYYY-MM-DD`, both included. `from` after `to` throws `InvalidWindow`. */
export interface DateWindow {
  readonly from: string;
  readonly to: string;
}

/** Every list given must be met, by any of its values; `allCountries` by all of them. An empty list is no condition. */
export interface EntryFilter {
  /** Words of which every one is in the title, the names or the evidence, compared by stem and without accents. */
  readonly text?: string | null | undefined;
  readonly countries?: readonly CountryCode[] | null | undefined;
  readonly allCountries?: readonly CountryCode[] | null | undefined;
  /** Leaves events only. */
  readonly kinds?: readonly EventKind[] | null | undefined;
  /** Leaves events only. */
  readonly statuses?: readonly EventStatus[] | null | undefined;
  readonly people?: readonly Id[] | null | undefined;
  readonly topics?: readonly Id[] | null | undefined;
  readonly documents?: readonly Id[] | null | undefined;
  readonly types?: readonly EntryType[] | null | undefined;
  readonly minImportance?: number | null | undefined;
}

export const LANES = ['NONE', 'COUNTRY', 'KIND', 'TYPE'] as const;
export type Lane = (typeof LANES)[number];

/** Lane of the entries that belong to no country. */
export const NO_COUNTRY = 'NONE';

/** Lanes of `KIND` for what is not an event; an event's lane is its kind. */
export const KIND_LANE_OF_TYPE = {
  AGREEMENT: 'AGREEMENT',
  COMMEMORATION: 'COMMEMORATION_DAY',
  ANNIVERSARY: 'ANNIVERSARY',
} as const;

/** What of an entry may be read without the rest; its id and type always are. */
export const ENTRY_PARTS = [
  'TITLE_FR',
  'TITLE_EN',
  'TITLE_VI',
  'KIND',
  'STATUS',
  'DATE',
  'COUNTRIES',
  'IMPORTANCE',
] as const;
export type EntryPart = (typeof ENTRY_PARTS)[number];

/** All of an entry is read unless parts are told; what else its record has is then not to be relied on. */
export type EntryParts = readonly EntryPart[] | null | undefined;

export interface TimelineQuery {
  /** Absent: the extent of the dated entries that match. */
  readonly window?: DateWindow | null | undefined;
  readonly filter?: EntryFilter | null | undefined;
  readonly lane?: Lane | undefined;
  /** How many entries at most, the most important first chosen; 300 unless told. */
  readonly first?: number | undefined;
  /** How many buckets at most; 120 unless told. */
  readonly buckets?: number | undefined;
  /** Only these are counted, both unless told; the other is empty. */
  readonly wanted?: readonly TimelineCounts[] | undefined;
  /** Of the entries shown. */
  readonly parts?: EntryParts;
}

/** What a timeline counts besides how many there are in all. */
export const TIMELINE_COUNTS = ['density', 'lanes'] as const;
export type TimelineCounts = (typeof TIMELINE_COUNTS)[number];

export const BUCKET_UNITS = [
  'DAY',
  'WEEK',
  'MONTH',
  'QUARTER',
  'YEAR',
  'DECADE',
  'CENTURY',
  'WINDOW',
] as const;
/** What a bucket spans: a unit of the calendar, or the whole window where even centuries are too many. */
export type BucketUnit = (typeof BUCKET_UNITS)[number];

/** How many entries overlap a stretch of days, in one lane. Without lanes every bucket is there; with them the empty ones are left out. */
export interface DensityBucket {
  readonly start: string;
  readonly end: string;
  readonly lane: string | null;
  readonly count: number;
}

export interface TimelineResult {
  readonly from: string;
  readonly to: string;
  /** How many entries match, each counted once. */
  readonly total: number;
  readonly shown: number;
  /** In the order of their dates. */
  readonly entries: readonly EntryRecord[];
  readonly unit: BucketUnit;
  readonly density: readonly DensityBucket[];
  /** Empty for lane NONE. */
  readonly lanes: readonly LaneCount[];
}

/** Relay's arguments: `first` and `after`, or `last` and `before`. Nothing given: the first 20. A forged cursor throws `InvalidCursor`. */
export interface PageRequest {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

export interface Page<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  /** How many there are on all pages: counted when it is first asked for, since few ask. */
  readonly totalCount: () => Promise<number>;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

export const ENTRY_ORDERS = ['DATE', 'IMPORTANCE', 'TITLE'] as const;
export interface EntryOrder {
  readonly by: (typeof ENTRY_ORDERS)[number];
  readonly direction: 'ASC' | 'DESC';
}

export interface EntriesQuery extends PageRequest {
  readonly filter?: EntryFilter | null | undefined;
  readonly window?: DateWindow | null | undefined;
  /** By date, the newest last, unless told; undated entries come last. */
  readonly orderBy?: EntryOrder | null | undefined;
  readonly parts?: EntryParts;
}

/** A document, entry or person that a search found. */
export interface SearchHit {
  readonly kind: 'ENTRY' | 'DOCUMENT' | 'PERSON';
  readonly id: Id;
  /** Higher is better; only to be compared within one answer. */
  readonly score: number;
  /** Some words around the first match. */
  readonly excerpt: string;
  /** What matched, in UTF-16 code units of the excerpt. */
  readonly highlights: readonly Span[];
}

export interface FacetsResult {
  readonly countries: readonly LaneCount[];
  readonly kinds: readonly LaneCount[];
  readonly statuses: readonly LaneCount[];
  readonly people: readonly LaneCount[];
  readonly topics: readonly LaneCount[];
  readonly documents: readonly LaneCount[];
}

/** People of different countries at one event. */
export interface EncounterRecord {
  readonly event: EventRecord;
  readonly personIds: readonly Id[];
}

/** Two that met, and at how many events. */
export interface PairCount<T> {
  readonly pair: readonly [T, T];
  readonly count: number;
}

/** Who met whom at the events that match, those who met most often first; at most {@link MOST_PAIRS} of each. */
export interface MeetingsResult {
  /** How many events match. */
  readonly total: number;
  /** At how many of them, the most important, pairs were counted: at all where they are few enough. */
  readonly counted: number;
  readonly countries: readonly PairCount<CountryCode>[];
  /** Ids of people. */
  readonly people: readonly PairCount<Id>[];
}

export const MOST_PAIRS = 100;

/** The most events at which pairs are counted: some tenths of a second on one processor. */
export const MOST_EVENTS_OF_PAIRS = 10_000;
