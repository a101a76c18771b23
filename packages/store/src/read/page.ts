import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Page, PageRequest } from '../query.ts';
import { InvalidCursor } from '../store-error.ts';

const DEFAULT_SIZE = 20;

/** A row of a keyset page: what it is sorted by, then its id. */
export interface KeysetRow {
  readonly sort: number | string;
  readonly id: number;
}

/** What a page asks of its query: rows on one side of a key, in an order, at most so many. */
export interface KeysetSlice {
  readonly key: KeysetRow | null;
  /** The side of the key, and of an equal sort with another id. */
  readonly operator: '>' | '<';
  readonly direction: 'asc' | 'desc';
  readonly limit: number;
}

export interface KeysetQuery<Row extends KeysetRow, Node> {
  readonly request: PageRequest;
  /** Names the order, so that a cursor of another one is refused. */
  readonly order: string;
  readonly direction: 'ASC' | 'DESC';
  readonly sortType: 'number' | 'string';
  rows(slice: KeysetSlice): Promise<readonly Row[]>;
  count(): Promise<number>;
  nodes(rows: readonly Row[]): Promise<readonly Node[]>;
}

/** What comes after a key: a comparison of rows, which engines look up in the index of the order, however deep. */
export const beyond = (
  column: string,
  idColumn: string,
  operator: KeysetSlice['operator'],
  { sort, id }: KeysetRow,
): RawBuilder<SqlBool> =>
  sql`(${sql.ref(column)}, ${sql.ref(idColumn)}) ${sql.raw(operator)} (${sort}, ${id})`;

/** The same where ids run the other way than what rows are sorted by. */
export const beyondAgainst = (
  column: string,
  idColumn: string,
  operator: KeysetSlice['operator'],
  { sort, id }: KeysetRow,
): RawBuilder<SqlBool> => {
  const [ofSort, against] = [sql.ref(column), sql.raw(operator === '>' ? '<' : '>')];
  const side = sql.raw(operator);
  return sql`(${ofSort} ${side}= ${sort} and (${ofSort} ${side} ${sort} or ${sql.ref(idColumn)} ${against} ${id}))`;
};

const cursorOf = (order: string, { sort, id }: KeysetRow): string =>
  Buffer.from(JSON.stringify([order, sort, id])).toString('base64url');

function keyOf(cursor: string, order: string, sortType: 'number' | 'string'): KeysetRow {
  let key: unknown;
  try {
    key = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    throw new InvalidCursor(`not a cursor: ${cursor.slice(0, 40)}`);
  }
  if (!Array.isArray(key) || key.length !== 3)
    throw new InvalidCursor(`not a cursor: ${cursor.slice(0, 40)}`);
  const [made, sort, id] = key;
  if (made !== order || typeof sort !== sortType || !Number.isSafeInteger(id)) {
    throw new InvalidCursor(`cursor of another order: ${cursor.slice(0, 40)}`);
  }
  return { sort, id };
}

/** One page in either direction: the rows asked for, and one more to know whether there are others; all are counted once that is asked. */
export async function keysetPage<Row extends KeysetRow, Node>(
  query: KeysetQuery<Row, Node>,
): Promise<Page<Node>> {
  const { request, order, direction, sortType } = query;
  const backward = typeof request.first !== 'number' && typeof request.last === 'number';
  const size = Math.max(0, (backward ? request.last : request.first) ?? DEFAULT_SIZE);
  const cursor = backward ? request.before : request.after;
  const key = cursor ? keyOf(cursor, order, sortType) : null;
  const ascending = (direction === 'ASC') !== backward;
  const rows = await query.rows({
    key,
    operator: ascending ? '>' : '<',
    direction: ascending ? 'asc' : 'desc',
    limit: size + 1,
  });
  const kept = rows.slice(0, size);
  if (backward) kept.reverse();
  const nodes = await query.nodes(kept);
  // Most ask for the last cursor of a page and no other.
  const edges = kept.map((row, index) => ({
    get cursor() {
      return cursorOf(order, row);
    },
    node: nodes[index]!,
  }));
  const more = rows.length > size;
  let counted: Promise<number> | null = null;
  return {
    edges,
    totalCount: () => (counted ??= query.count()),
    pageInfo: {
      hasNextPage: backward ? key !== null : more,
      hasPreviousPage: backward ? more : key !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
