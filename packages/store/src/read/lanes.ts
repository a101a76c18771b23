import { type RawBuilder, sql } from 'kysely';
import { NO_COUNTRY } from '../query.ts';
import { laneKind } from '../rollup/contributions.ts';
import type { Lane } from '../rollup/index.ts';

/** The lane of a row of `entry`, with `entry_country` beside it where lanes are countries. */
export function laneOf(lane: Lane): RawBuilder<string | null> {
  switch (lane) {
    case 'NONE':
      return sql`null`;
    case 'TYPE':
      return sql`entry.type`;
    case 'COUNTRY':
      return sql`coalesce(entry_country.country, ${NO_COUNTRY})`;
    case 'KIND':
      return laneKind;
    case 'STATUS':
      return sql`entry.status`;
  }
}
