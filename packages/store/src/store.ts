import type { CountryCode } from '@ephemeride/domain';
import type { Change, ChangeSummary, KnownDocument } from './change.ts';
import type { Discrepancy } from './discrepancy.ts';
import type {
  DateWindow,
  EncounterRecord,
  EntriesQuery,
  EntryFilter,
  EntryParts,
  FacetsResult,
  MeetingsResult,
  Page,
  PageRequest,
  SearchHit,
  TimelineQuery,
  TimelineResult,
} from './query.ts';
import type {
  AgreementRecord,
  AnniversaryRecord,
  CommemorationRecord,
  CorpusRecord,
  DocumentRecord,
  EntryRecord,
  EventRecord,
  EvidenceRecord,
  Id,
  MentionRecord,
  OrganizationRecord,
  ParticipantRecord,
  PersonRecord,
  PostRecord,
  ReportRecord,
  TopicRecord,
} from './records.ts';

/**
 * The whole door to a corpus. Each query asks the engine a number of times that does not depend on how much it answers.
 * Unknown ids are answered with null or an empty list, never an error.
 */
export interface Store extends StoreQueries, StoreLoaders, StoreWrites {
  /** Names of the migrations that opening it ran. */
  readonly migrated: readonly string[];
  close(): Promise<void>;
}

export interface StoreQueries {
  timeline(query: TimelineQuery): Promise<TimelineResult>;
  entries(query: EntriesQuery): Promise<Page<EntryRecord>>;
  events(query: EntriesQuery): Promise<Page<EventRecord>>;
  agreements(query: EntriesQuery): Promise<Page<AgreementRecord>>;
  /** Newest first, the undated last. */
  documents(page: PageRequest): Promise<Page<DocumentRecord>>;
  /** By name; `text` keeps those of whom every word of it begins a word of a name. */
  people(query: PageRequest & { readonly text?: string | null | undefined }): Promise<Page<PersonRecord>>;
  /** By name. */
  organizations(page: PageRequest): Promise<Page<OrganizationRecord>>;
  /** By the day they look back to. */
  anniversaries(): Promise<readonly AnniversaryRecord[]>;
  /** Entries of day precision that fall on this day of any year, the oldest first. */
  onThisDay(month: number, day: number): Promise<readonly EntryRecord[]>;
  /** The countries that entries name, with how many, most first. */
  countries(): Promise<readonly { readonly code: CountryCode; readonly count: number }[]>;
  /** Where people of at least two of these countries have met, at what concerns all of them, the earliest first. */
  encounters(
    countries: readonly CountryCode[],
    window: DateWindow | null | undefined,
    first: number,
  ): Promise<readonly EncounterRecord[]>;
  /** Only the facets `wanted` are counted, all unless told; the others are empty. */
  facets(
    filter?: EntryFilter | null,
    window?: DateWindow | null,
    wanted?: readonly (keyof FacetsResult)[],
  ): Promise<FacetsResult>;
  /** Countries and people that took part in the same events, of those that took place or run; without a window in all that are dated. Pairs are counted only where `wanted`, all unless told. */
  meetings(
    filter?: EntryFilter | null,
    window?: DateWindow | null,
    wanted?: readonly (keyof MeetingsResult)[],
  ): Promise<MeetingsResult>;
  search(query: PageRequest & { readonly text: string }): Promise<Page<SearchHit>>;
  corpus(): Promise<CorpusRecord>;
  /**
   * The corpus' revision alone, at next to no price: what was answered before is still true while it is the same. It is told at once of
   * what this store has written, and within 50 ms of what another process has.
   */
  revision(): Promise<string>;
}

/** Loaders take a list of ids and answer a list of the same length and order. */
export interface StoreLoaders {
  entriesByIds(ids: readonly Id[], parts?: EntryParts): Promise<readonly (EntryRecord | null)[]>;
  documentsByIds(ids: readonly Id[]): Promise<readonly (DocumentRecord | null)[]>;
  documentsBySlugs(slugs: readonly string[]): Promise<readonly (DocumentRecord | null)[]>;
  peopleByIds(ids: readonly Id[]): Promise<readonly (PersonRecord | null)[]>;
  peopleBySlugs(slugs: readonly string[]): Promise<readonly (PersonRecord | null)[]>;
  organizationsByIds(ids: readonly Id[]): Promise<readonly (OrganizationRecord | null)[]>;
  topicsByIds(ids: readonly Id[]): Promise<readonly (TopicRecord | null)[]>;
  /** Strongest first. */
  evidenceOf(entryIds: readonly Id[]): Promise<readonly (readonly EvidenceRecord[])[]>;
  documentsOfEntries(entryIds: readonly Id[]): Promise<readonly (readonly DocumentRecord[])[]>;
  participantsOf(eventIds: readonly Id[]): Promise<readonly (readonly ParticipantRecord[])[]>;
  /** Oldest document first. */
  reportsOf(eventIds: readonly Id[]): Promise<readonly (readonly ReportRecord[])[]>;
  topicsOf(eventIds: readonly Id[]): Promise<readonly (readonly TopicRecord[])[]>;
  /** A postponed event's later held edition, and back. */
  linkedEventsOf(eventIds: readonly Id[]): Promise<readonly (readonly EventRecord[])[]>;
  /** In the order of the text. */
  mentionsOf(documentIds: readonly Id[]): Promise<readonly (readonly MentionRecord[])[]>;
  entriesOfDocuments(documentIds: readonly Id[]): Promise<readonly (readonly EntryRecord[])[]>;
  /** Oldest document first. */
  postsOf(personIds: readonly Id[]): Promise<readonly (readonly PostRecord[])[]>;
  entriesOfPeople(
    personIds: readonly Id[],
    window?: DateWindow | null,
  ): Promise<readonly (readonly EntryRecord[])[]>;
  /**
   * With a window, every year's return in it: the mentioned ones as stored, the others computed.
   * Without one, the mentioned ones.
   */
  commemorationsOf(
    anniversaryIds: readonly Id[],
    window?: DateWindow | null,
  ): Promise<readonly (readonly CommemorationRecord[])[]>;
}

export interface StoreWrites {
  /** Puts and removes documents in one transaction: after it, or after a crash, all of the change is there or none. */
  apply(change: Change): Promise<ChangeSummary>;
  /**
   * Puts the documents of many changes into an empty store, several times as fast as `apply` does: in one transaction, at the end of
   * which counts and readers' indexes are made of all. Nothing of it shows before, nor stays after a crash. What the changes remove is
   * not looked at; throws `StoreError` where the store is not empty, or a slug comes twice. Others who write wait.
   */
  fill(changes: Iterable<Change> | AsyncIterable<Change>): Promise<ChangeSummary>;
  /** By slug; of some slugs only those that are stored. */
  knownDocuments(slugs?: readonly string[]): Promise<readonly KnownDocument[]>;
  /** Recounts from the rows everything that is kept beside them; answers what differs, the first twenty of each sort. Takes minutes at a million. */
  verify(): Promise<readonly Discrepancy[]>;
}
