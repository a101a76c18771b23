import type {
  CommemorationRead,
  CountryCode,
  DateValue,
  EventKind,
  EventStatus,
  ParticipantRole,
  PersonRead,
} from '@ephemeride/domain';
import type { Clause } from '../sentence/clauses.ts';
import type { Tense } from '../sentence/conjugation.ts';
import type { NounHead } from '../sentence/noun-heads.ts';
import type { SentenceView } from '../sentence/sentence-view.ts';
import type { VerbGroup } from '../sentence/verb-groups.ts';

export interface DraftActor {
  readonly person: PersonRead | null;
  readonly country: CountryCode | null;
  readonly role: ParticipantRole;
}

/**
 * How firmly the words say that it happens: ASSERTED by a verb, NAMED by a noun that stands for it,
 * or RECALLED by `cette visite`, which only points back.
 */
export type Firmness = 'ASSERTED' | 'NAMED' | 'RECALLED';

/** What one rule read in one sentence, before dates, refusals and joining. */
export interface Draft {
  readonly rule: string;
  readonly kind: EventKind;
  readonly view: SentenceView;
  readonly clause: Clause | null;
  /** The units that prove it, both included. */
  readonly first: number;
  readonly last: number;
  /** The unit that a time is attached to: the noun, or else the verb. */
  readonly anchor: number;
  readonly head: NounHead | null;
  /** The verb that carries it, null where a noun alone names it. */
  readonly verb: VerbGroup | null;
  /** The tense of what carries it; null where a noun alone names it. */
  readonly tense: Tense | null;
  /** Where the words say so themselves: POSTPONED, CANCELLED, ONGOING, PLANNED. */
  readonly status: EventStatus | null;
  readonly firmness: Firmness;
  readonly actors: readonly DraftActor[];
  /** The actors are `ils`, `les deux ministres`: those of the event told before. */
  readonly anaphor: 'ONE' | 'BOTH' | null;
  /** In what role the subject of its verb takes part; null where the subject takes none, or is the event. */
  readonly bySubject: ParticipantRole | null;
  /** Countries taking part besides those of the actors. */
  readonly countries: readonly CountryCode[];
  readonly ordinal: number | null;
  /** `la précédente édition`, `le prochain sommet`: another than the one spoken of. */
  readonly edition: 'PREVIOUS' | 'NEXT' | null;
  readonly series: string | null;
  /** The return of an anniversary that a ceremony marks. */
  readonly occasion: Pick<CommemorationRead, 'ordinal' | 'titles'> | null;
}

/** A draft with its date, null where its own words have none. */
export interface DatedDraft extends Draft {
  readonly date: DateValue | null;
}

/** What tells of one happening, of one kind. */
export interface Telling {
  readonly kind: EventKind;
  readonly drafts: readonly DatedDraft[];
}

export interface RuleExample {
  /** An invented despatch, header and all. */
  readonly text: string;
  /** What the whole reading must then hold; null where the rule must stay silent. */
  readonly finds: {
    readonly kind: EventKind;
    readonly date?: string | null;
    readonly status?: EventStatus;
    readonly countries?: readonly CountryCode[];
    readonly people?: readonly string[];
  } | null;
}

/** One way of saying that something happens. */
export interface EventRule {
  readonly name: string;
  /** The verbs without which it finds nothing, so that other sentences need not ask; absent where any may do. */
  readonly verbs?: readonly string[];
  readonly read: (view: SentenceView) => readonly Draft[];
  readonly examples: readonly RuleExample[];
}
