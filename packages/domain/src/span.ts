/** A stretch of a text: UTF-16 code units from `start` (included) to `end` (excluded). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with its words: `text === source.slice(start, end)` always holds. */
export interface Quote extends Span {
  readonly text: string;
}
