import type {
  AgreementKind,
  CountryCode,
  EventKind,
  EventRead,
  EventStatus,
  Localized,
  ParticipantRead,
} from '@ephemeride/domain';
import type { TitledEvent } from '../../titles/titled-event.ts';
import { textNounAt } from '../agreements/text-nouns.ts';
import type { EventNoun } from '../sentence/event-nouns.ts';
import { calledAs } from './called-as.ts';
import type { DatedDraft } from './draft.ts';
import type { Occurrence } from './occurrence.ts';
import { type ToldClause, toldClause } from './told-clause.ts';

/** An event as its titles see it: of one shape, and its clause cut only where a title is made of it. */
export class TitledOccurrence implements TitledEvent {
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly countries: readonly CountryCode[];
  readonly participants: readonly ParticipantRead[];
  readonly place: EventRead['place'];
  readonly series: string | null;
  readonly ordinal: number | null;
  readonly main: boolean;
  readonly noun: EventNoun | null;
  readonly phrase: string | null;
  readonly verb: string | null;
  readonly signed: AgreementKind | null;
  readonly occasion: Localized | null;
  readonly headline: string | null;
  readonly #proof: () => DatedDraft;
  readonly #appointed: () => ToldClause[];
  #told: ToldClause | null = null;

  constructor(
    event: EventRead,
    occurrence: Occurrence,
    provenBy: (drafts: readonly DatedDraft[]) => DatedDraft,
    others: readonly Occurrence[],
  ) {
    const { drafts, series, ordinal } = occurrence;
    this.kind = event.kind;
    this.status = event.status;
    this.countries = event.countries;
    this.participants = event.participants;
    this.place = event.place;
    this.series = series;
    this.ordinal = ordinal;
    this.main = event.main;
    const { noun, phrase } = calledAs(occurrence, others);
    this.noun = noun;
    this.phrase = phrase;
    this.verb = drafts.find(({ verb }) => verb !== null)?.verb?.lemma ?? null;
    this.signed = signedText(occurrence);
    this.occasion = drafts.find(({ occasion }) => occasion !== null)?.occasion?.titles ?? null;
    this.headline = event.main ? (drafts[0]?.view.despatch.document.title ?? null) : null;
    this.#proof = () => provenBy(drafts);
    const people = new Set(event.participants.map(({ person }) => person));
    this.#appointed = () =>
      others
        .filter((other) => other !== occurrence && other.kind === 'APPOINTMENT')
        .flatMap((other) => other.drafts)
        .filter(({ verb, actors }) => verb && actors.some(({ person }) => person && people.has(person.name)))
        .map(toldClause);
  }

  get appointed(): readonly ToldClause[] {
    return this.kind === 'APPOINTMENT' ? this.#appointed() : [];
  }

  /** Few titles are made of a clause. */
  get told(): ToldClause {
    this.#told ??= toldClause(this.#proof());
    return this.#told;
  }
}

/** The kind of the first text that a signing's clause names. */
function signedText(occurrence: Occurrence): AgreementKind | null {
  if (occurrence.kind !== 'SIGNING') return null;
  for (const { view, first, last } of occurrence.drafts) {
    for (let at = first; at <= last; at++) {
      const kind = textNounAt(view, at);
      if (kind) return kind;
    }
  }
  return null;
}
