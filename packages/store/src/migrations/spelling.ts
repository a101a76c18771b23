import type { ColumnDataType, Migration, RawBuilder } from 'kysely';

/** What two engines spell differently in a table's definition. */
export interface Spelling {
  /** A column for 53-bit numbers; in SQLite only `integer` makes the primary key the row itself. */
  readonly id: ColumnDataType;
  /** A column for text that is compared and ordered by its bytes in UTF-8, whatever the language of the database. */
  readonly text: ColumnDataType | RawBuilder<unknown>;
  /** What ends the definition of a table whose rows are kept in the order of its key. */
  readonly clustered: RawBuilder<unknown>;
  /** Where a column that is computed from others stands: in its table, or nowhere but in its indexes. */
  readonly computed: 'STORED' | 'VIRTUAL';
  /** Indexes of words as they were first made. */
  readonly createTextIndexes: Migration['up'];
  /** Indexes of words that answer the most important first. */
  readonly orderTextIndexes: Migration['up'];
}
