import type { AgreementKind, EventRead, Localized } from '@ephemeride/domain';
import type { ToldClause } from '../entries/events/told-clause.ts';
import type { EventNoun } from '../entries/sentence/event-nouns.ts';

/** What a title is made of. */
export interface TitledEvent extends Omit<EventRead, 'titles' | 'topics' | 'evidence' | 'date'> {
  readonly noun: EventNoun | null;
  /** The noun's phrase as the source has it: `Rencontre d'amitié de la défense frontalière Vietnam - Cambodge`. */
  readonly phrase: string | null;
  /** The clause that tells of it, for what no noun names. */
  readonly told: ToldClause;
  /** The infinitive of the verb that tells of it. */
  readonly verb: string | null;
  /** The kind of text that is signed. */
  readonly signed: AgreementKind | null;
  /** The despatch's headline, of its main event. */
  readonly headline: string | null;
  /** Other clauses of the despatch that appoint somebody who takes part. */
  readonly appointed: readonly ToldClause[];
  /** The commemoration that it marks, in the three languages. */
  readonly occasion: Localized | null;
}
