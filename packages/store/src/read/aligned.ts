import { groupBy } from '../group-by.ts';
import { numberOfId } from '../ids.ts';
import type { Id } from '../records.ts';

/**
 * A list for `in (…)`, filled up to a power of two with what matches nothing: never empty, which not every engine allows, and of few
 * lengths, so that the engine knows the statement already.
 */
export function inList<T>(values: Iterable<T>, nothing: T): T[] {
  const list = [...new Set(values)];
  const length = 2 ** Math.ceil(Math.log2(Math.max(1, list.length)));
  while (list.length < length) list.push(nothing);
  return list;
}

/** 0 is the number of nothing. */
export const numberList = (numbers: Iterable<number>): number[] => inList(numbers, 0);

/** The numbers that ids name; what is no id is left out. */
export const numbersOf = (ids: readonly Id[], numberOf: (id: Id) => number | null = numberOfId): number[] =>
  numberList(ids.map(numberOf).filter((number) => number !== null));

/** One row, or null, for each id: in the order in which they were asked for. */
export function alignOne<Row, Node>(
  ids: readonly Id[],
  rows: readonly Row[],
  numberOfRow: (row: Row) => number,
  nodeOf: (row: Row) => Node,
  numberOf: (id: Id) => number | null = numberOfId,
): (Node | null)[] {
  const nodes = new Map(rows.map((row) => [numberOfRow(row), nodeOf(row)]));
  return ids.map((id) => nodes.get(numberOf(id) ?? -1) ?? null);
}

/** The rows of each id, in the order in which the ids were asked for and the rows came. */
export function alignMany<Row, Node>(
  ids: readonly Id[],
  rows: readonly Row[],
  numberOfRow: (row: Row) => number,
  nodeOf: (row: Row) => Node,
  numberOf: (id: Id) => number | null = numberOfId,
): Node[][] {
  const groups = groupBy(rows, numberOfRow);
  return ids.map((id) => (groups.get(numberOf(id) ?? -1) ?? []).map(nodeOf));
}
