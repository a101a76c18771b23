import { sql } from 'kysely';
import type { Engine } from '../engine.ts';

export const pairs: Engine['pairs'] = (rows) =>
  sql`(select value ->> 0 as "key", value ->> 1 as "value" from json_each(${JSON.stringify(rows)}))`;

export const ids: Engine['ids'] = (numbers) =>
  sql`select value as id from json_each(${JSON.stringify(numbers)})`;

/** Words that need no escape: codes. */
export const words: Engine['words'] = (text) => sql`json_each('["' || replace(${text}, ' ', '","') || '"]')`;

export const unsought: Engine['unsought'] = (column) => sql`+${sql.ref(column)}`;
