import type { Localized, Reading } from '@ephemeride/domain';

/** What turns a text into a reading. */
export interface Reader {
  /** Changes whenever a text may be read otherwise: what another version read is read again. */
  readonly version: string;
  read(text: string): Reading;
  /** Names of the topics that readings speak of, by slug. */
  readonly topicNames: Readonly<Record<string, Localized>>;
}
