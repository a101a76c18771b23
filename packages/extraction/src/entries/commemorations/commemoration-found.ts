import type { CommemorationRead, Span } from '@ephemeride/domain';

/** A commemoration with the spans whose times belong to it and date nothing else. */
export interface CommemorationFound {
  readonly read: CommemorationRead;
  readonly span: Span;
  /** Where its sentence begins. */
  readonly sentence: number;
  readonly inHeadline: boolean;
  /** What it is said to be of; empty where only its number is told. */
  readonly label: string;
}
