import type { AgreementKind, CountryCode, DateValue, EventKind, EventStatus } from '@ephemeride/domain';
import type { Selectable } from 'kysely';
import { commemorationId, idOf } from '../ids.ts';
import type { EntryPart, EntryParts } from '../query.ts';
import type { EntryRecord, PlaceRecord } from '../records.ts';
import type { EntryTable } from '../tables.ts';

/** The columns that a record is made of, and those that it is put in its place by. */
const ENTRY_COLUMNS = [
  'id',
  'type',
  'kind',
  'status',
  'title_fr',
  'title_en',
  'title_vi',
  'edtf',
  'basis',
  'stated',
  'start_day',
  'start_month',
  'end_day',
  'order_day',
  'importance',
  'countries',
  'ordinal',
  'year',
  'anniversary_id',
  'slug',
  'place_name',
  'place_country',
  'series',
  'main',
] as const satisfies readonly (keyof EntryTable)[];

type EntryColumn = (typeof ENTRY_COLUMNS)[number];
export type EntryRow = Pick<Selectable<EntryTable>, EntryColumn>;

/** What an id is made of, whatever the type. */
const OF_IDENTITY = ['id', 'type', 'anniversary_id', 'year'] as const satisfies readonly EntryColumn[];

const OF_PART: Readonly<Record<EntryPart, readonly EntryColumn[]>> = {
  TITLE_FR: ['title_fr'],
  TITLE_EN: ['title_en'],
  TITLE_VI: ['title_vi'],
  KIND: ['kind'],
  STATUS: ['status'],
  DATE: ['edtf', 'basis', 'stated'],
  COUNTRIES: ['countries'],
  IMPORTANCE: ['importance'],
};

/** Lists of countries that are remembered: the same few are on most entries. */
const MOST_LISTS = 5000;
const lists = new Map<string, readonly CountryCode[]>();
const NO_CODES: readonly CountryCode[] = [];

/** What a list of country codes is stored as; none where it was not read. */
export function codesOf(countries: string | undefined): readonly CountryCode[] {
  if (!countries) return NO_CODES;
  const known = lists.get(countries);
  if (known !== undefined) return known;
  const codes = countries.split(' ');
  if (lists.size < MOST_LISTS) lists.set(countries, codes);
  return codes;
}

export const dateOf = (row: Pick<EntryRow, 'edtf' | 'basis' | 'stated'>): DateValue | null =>
  row.edtf === null ? null : { edtf: row.edtf, basis: row.basis as DateValue['basis'], stated: row.stated };

export const placeOf = (row: Pick<EntryRow, 'place_name' | 'place_country'>): PlaceRecord | null =>
  row.place_name === null ? null : { name: row.place_name, country: row.place_country };

export const isJubilee = (ordinal: number): boolean => ordinal % 5 === 0;

/** The same, of a table called `entry`. */
export const OF_ENTRY = ENTRY_COLUMNS.map((column) => `entry.${column}` as const);

/** The columns of some parts, and others that are wanted with them. */
export function columnsOf(parts: EntryParts, ...others: readonly EntryColumn[]): typeof OF_ENTRY {
  if (!parts) return OF_ENTRY;
  const columns = [...OF_IDENTITY, ...others, ...parts.flatMap((part) => OF_PART[part])];
  return [...new Set(columns)].map((column) => `entry.${column}` as const);
}

/** The record of a row; of a row with some of the columns alone only what those tell is to be relied on. */
export function entryRecord(row: EntryRow): EntryRecord {
  // What is spread comes last: V8 takes thirty times as long to add as many properties to what was spread.
  const base = {
    id: idOf(row.id),
    titles: { FR: row.title_fr, EN: row.title_en, VI: row.title_vi },
    date: dateOf(row),
    countries: codesOf(row.countries),
    importance: row.importance,
  };
  switch (row.type) {
    case 'EVENT':
      return {
        type: 'EVENT',
        kind: row.kind as EventKind,
        status: row.status as EventStatus,
        ordinal: row.ordinal,
        place: placeOf(row),
        series: row.series,
        main: row.main === 1,
        ...base,
      };
    case 'AGREEMENT':
      return { type: 'AGREEMENT', kind: row.kind as AgreementKind, ...base };
    case 'COMMEMORATION':
      return {
        ...base,
        type: 'COMMEMORATION',
        id: commemorationId(row.anniversary_id!, row.year!),
        ordinal: row.ordinal!,
        year: row.year!,
        jubilee: isJubilee(row.ordinal!),
        anniversaryId: idOf(row.anniversary_id!),
        mentioned: true,
      };
    case 'ANNIVERSARY':
      return { ...base, type: 'ANNIVERSARY', slug: row.slug!, date: base.date! };
  }
}
