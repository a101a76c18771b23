import {
  boundsOf,
  type CountryCode,
  type DayWindow,
  EVENT_KINDS,
  EVENT_STATUSES,
  type EventKind,
  type EventStatus,
  parseEdtf,
} from '@ephemeride/domain';
import type { LaneMode } from '@ephemeride/timeline';
import { type Language, readLanguage } from '../../language/languages.ts';
import { TABLE_SORTS, type TableSort } from '../read-list/table-sort.ts';

export const ENTRY_TYPES = ['EVENT', 'AGREEMENT', 'COMMEMORATION', 'ANNIVERSARY'] as const;
export type EntryType = (typeof ENTRY_TYPES)[number];
export const THEMES = ['light', 'dark'] as const;
export const LANES = ['COUNTRY', 'KIND', 'TYPE', 'NONE'] as const satisfies readonly LaneMode[];

/** What a reader sees, as their address says it. */
export interface View {
  /** `all` is everything; null, nothing asked, is the years of the corpus' despatches. */
  readonly window: DayWindow | 'all' | null;
  readonly lane: LaneMode;
  readonly countries: readonly CountryCode[];
  readonly kinds: readonly EventKind[];
  readonly types: readonly EntryType[];
  readonly statuses: readonly EventStatus[];
  /** Ids of people, any of whom takes part. */
  readonly people: readonly string[];
  readonly topics: readonly string[];
  /** Ids of despatches, any of which reports it. */
  readonly documents: readonly string[];
  /** Words looked for; null for none. */
  readonly text: string | null;
  /** The id of the entry whose panel is open. */
  readonly entry: string | null;
  /** By what the entries' table is sorted; null shows them as a list. */
  readonly table: TableSort | null;
  readonly language: Language;
  /** Null is as the reader's system, or their last choice, says. */
  readonly theme: (typeof THEMES)[number] | null;
}

/** The filters that are lists of values. */
export const LIST_FIELDS = [
  'countries',
  'kinds',
  'types',
  'statuses',
  'people',
  'topics',
  'documents',
] as const satisfies readonly (keyof View)[];
export type ListField = (typeof LIST_FIELDS)[number];

/** A view without its filters is the view with these. */
export const NO_FILTER = {
  countries: [],
  kinds: [],
  types: [],
  statuses: [],
  people: [],
  topics: [],
  documents: [],
  text: null,
} as const satisfies Pick<View, ListField | 'text'>;

/** One value a name, as a query string gives it. */
export type AddressReader = (name: string) => string | null;

/** Reads a view from the parameters of an address; what is malformed or unknown is as if not given. */
export function readView(read: AddressReader): View {
  return {
    window: readWindow(read),
    lane: oneOf(LANES, read('lane')?.toUpperCase()) ?? 'COUNTRY',
    countries: words(read('countries')).filter((code) => /^[A-Z]{2}$/.test(code)),
    kinds: words(read('kinds')).flatMap((kind) => oneOf(EVENT_KINDS, kind) ?? []),
    types: words(read('types')).flatMap((type) => oneOf(ENTRY_TYPES, type) ?? []),
    statuses: words(read('statuses')).flatMap((status) => oneOf(EVENT_STATUSES, status) ?? []),
    people: ids(read('people'), 'Person'),
    topics: ids(read('topics'), 'Topic'),
    documents: ids(read('documents'), 'Document'),
    text: read('q')?.trim().slice(0, LONGEST_TEXT) || null,
    entry: read('entry') || null,
    table: oneOf(TABLE_SORTS, read('table') ?? undefined) ?? null,
    language: readLanguage(read('lang')),
    theme: oneOf(THEMES, read('theme')?.toLowerCase()) ?? null,
  };
}

/** The parameters of the address that shows a view, without `?`; empty for what opens first. */
export function viewQuery(view: View): string {
  const parameters = new URLSearchParams();
  if (view.window !== null) parameters.set('window', view.window === 'all' ? 'all' : windowText(view.window));
  if (view.lane !== 'COUNTRY') parameters.set('lane', view.lane.toLowerCase());
  for (const name of LIST_FIELDS) {
    if (view[name].length > 0) parameters.set(name, view[name].join(','));
  }
  if (view.text !== null) parameters.set('q', view.text);
  if (view.entry !== null) parameters.set('entry', view.entry);
  if (view.table !== null) parameters.set('table', view.table);
  if (view.language !== 'fr') parameters.set('lang', view.language);
  if (view.theme !== null) parameters.set('theme', view.theme);
  return queryText(parameters);
}

/** Parameters as a query: a slash and a comma, which RFC 3986 allows there, read better than their codes. */
export const queryText = (parameters: URLSearchParams): string =>
  parameters.toString().replaceAll('%2F', '/').replaceAll('%2C', ',');

/** A window as an EDTF interval, whole years as years: `2022/2025`, `2024-03-01/2024-03-31`. */
function windowText({ from, to }: DayWindow): string {
  if (!from.endsWith('-01-01') || !to.endsWith('-12-31')) return `${from}/${to}`;
  const [first, last] = [from.slice(0, -6), to.slice(0, -6)];
  return first === last ? first : `${first}/${last}`;
}

/** From `window`, EDTF of any precision, or from `from` and `to`, which a plain form sends. */
function readWindow(read: AddressReader): View['window'] {
  const [from, to] = [read('from'), read('to')];
  const text = from && to ? `${from}/${to}` : read('window');
  if (text === 'all') return 'all';
  if (!text || parseEdtf(text) === null) return null;
  const { earliest, latest } = boundsOf(text);
  return earliest === null || latest === null || earliest > latest ? null : { from: earliest, to: latest };
}

/** The most values of a list, and the longest text, that the API takes. */
const LONGEST_LIST = 250;
const LONGEST_TEXT = 200;

const list = (value: string | null): readonly string[] =>
  [...new Set((value ?? '').split(',').filter(Boolean))].slice(0, LONGEST_LIST);

const words = (value: string | null): readonly string[] => list(value?.toUpperCase() ?? null);

/** Ids of one type: the API refuses any other, and so would not show the view at all. */
const ids = (value: string | null, type: string): readonly string[] =>
  list(value).filter((id) => isIdOf(type, id));

/** Whether an id is one that the API gives to things of a type: base64url of `Type:key`. */
function isIdOf(type: string, id: string): boolean {
  if (!/^[\w-]+$/.test(id)) return false;
  try {
    return atob(id.replaceAll('-', '+').replaceAll('_', '/')).startsWith(`${type}:`);
  } catch {
    return false;
  }
}

const oneOf = <T extends string>(words: readonly T[], word: string | undefined): T | undefined =>
  words.find((known) => known === word);
