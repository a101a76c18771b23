import type { Candidate } from './rule.ts';

/** A sentence of our own in which the bracketed words look like a time and are none. */
export interface RefusedExample {
  readonly text: string;
}

/** A way of looking like a time without being one. */
export interface Refusal {
  readonly name: string;
  /** ATOM before expressions are joined, WHOLE after. */
  readonly stage: 'ATOM' | 'WHOLE';
  readonly refuses: (candidate: Candidate, text: string) => boolean;
  readonly examples: readonly RefusedExample[];
}
