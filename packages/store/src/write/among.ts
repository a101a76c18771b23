import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Engine } from '../engine.ts';

/** Whether a column has one of some numbers: one value is bound, however many they are. */
export const among = (
  engine: Pick<Engine, 'ids'>,
  column: string,
  ids: readonly number[],
): RawBuilder<SqlBool> => sql<SqlBool>`${sql.ref(column)} in (${engine.ids(ids)})`;
