import type { CommemorationRead, Span } from '@ephemeride/domain';

/** A commemoration with the spans whose times belong to it and date nothing else. */
export interface CommemorationFound {
  readonly read: CommemorationRead;
  readonly span: Span;
}
