import type { Quote } from './span.ts';

/** The words of a despatch that prove an entry, with the name of the rule that read them. */
export interface Evidence extends Quote {
  readonly rule: string;
}
