import type { ColumnDataType, RawBuilder } from 'kysely';

/** What two engines spell differently in a table's definition. */
export interface Spelling {
  /** A column for 53-bit numbers; in SQLite only `integer` makes the primary key the row itself. */
  readonly id: ColumnDataType;
  /** What ends the definition of a table whose rows are kept in the order of its key. */
  readonly clustered: RawBuilder<unknown>;
}
