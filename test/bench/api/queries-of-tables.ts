import { dayNumberOf, dayParts } from '@ephemeride/domain';

/** The day at whose events the deep page begins. */
export const DEEP_FROM = '2010-01-01';

/** What PostGraphile is asked: the same as we are of the tables, as far as its words go. */

export interface Window {
  readonly from: string;
  readonly to: string;
}

const dayNumber = (day: string): number => {
  const { year, month, day: number } = dayParts(day);
  return dayNumberOf(year, month, number);
};

/** What a window is in the columns of the table. */
export const overlapping = (window: Window | null): object =>
  window === null
    ? { startDay: { isNull: false } }
    : {
        startDay: { lessThanOrEqualTo: dayNumber(window.to) },
        endDay: { greaterThanOrEqualTo: dayNumber(window.from) },
      };

export const WINDOW_OF_TABLES = `query ($filter: EntryFilter) {
  allEntries(first: 100, orderBy: [IMPORTANCE_DESC, ID_ASC], filter: $filter) {
    totalCount
    nodes { type id titleFr edtf startDay endDay countries importance }
  }
}`;

export const EVENTS_OF_TABLES = `query ($from: Int!) {
  allEntries(
    first: 100
    orderBy: [ORDER_DAY_ASC, ID_ASC]
    filter: { type: { equalTo: "EVENT" }, orderDay: { greaterThanOrEqualTo: $from } }
  ) {
    nodes { id titleFr kind status edtf countries importance }
    pageInfo { hasNextPage endCursor }
  }
}`;

export const NODES_OF_TABLES = `query ($ids: [BigInt!]) {
  allEntries(filter: { id: { in: $ids } }) { nodes { id titleFr kind edtf } }
}`;

export const OF_A_RARE_KIND = { type: { equalTo: 'EVENT' }, kind: { equalTo: 'OTHER' } };

/** The number of an entry, as its table has it, from the id that the API gives. */
export const numberOf = ({ id }: { readonly id: string }): string =>
  String(Number.parseInt(Buffer.from(id, 'base64url').toString().split(':')[1] ?? '', 36));

/** The first day that any entry of a drawn corpus has, and the one that the deep page begins at. */
export const FROM_THE_START = { from: dayNumber('1800-01-01') };
export const FROM_DEEP = { from: dayNumber(DEEP_FROM) };
