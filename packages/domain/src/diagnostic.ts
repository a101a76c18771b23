import type { Span } from './span.ts';

/** A fault of the input, reported and lived with; faults of the program are thrown instead. */
export interface Diagnostic extends Span {
  readonly severity: 'error' | 'warning' | 'info';
  /** A stable kebab-case name: `no-date`, `weekday-mismatch`. */
  readonly code: string;
  readonly message: string;
}
