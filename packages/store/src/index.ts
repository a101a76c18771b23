export type { Change, ChangeSummary, DocumentInput, KnownDocument } from './change.ts';
export type { Discrepancy } from './discrepancy.ts';
export type {
  AgreementWhole,
  AnniversaryWhole,
  CommemorationWhole,
  EventWhole,
  MergeRule,
  Merging,
  OrganizationWhole,
  Part,
  PersonWhole,
} from './merging.ts';
export { openStore, type StoreOptions } from './open-store.ts';
export type {
  BucketUnit,
  DateWindow,
  DensityBucket,
  EncounterRecord,
  EntriesQuery,
  EntryFilter,
  EntryOrder,
  EntryPart,
  EntryParts,
  FacetsResult,
  Lane,
  MeetingsResult,
  Page,
  PageRequest,
  PairCount,
  SearchHit,
  TimelineCounts,
  TimelineQuery,
  TimelineResult,
} from './query.ts';
export {
  BUCKET_UNITS,
  ENTRY_ORDERS,
  ENTRY_PARTS,
  KIND_LANE_OF_TYPE,
  LANES,
  MOST_EVENTS_OF_PAIRS,
  MOST_PAIRS,
  NO_COUNTRY,
  TIMELINE_COUNTS,
} from './query.ts';
export type {
  AgreementRecord,
  AnniversaryRecord,
  CommemorationRecord,
  CorpusDiagnostic,
  CorpusRecord,
  DocumentRecord,
  EntryRecord,
  EntryType,
  EventRecord,
  EvidenceRecord,
  Id,
  LaneCount,
  MentionKind,
  MentionRecord,
  OrganizationRecord,
  ParticipantRecord,
  PersonRecord,
  PlaceRecord,
  PostRecord,
  ReportField,
  ReportRecord,
  TopicRecord,
} from './records.ts';
export { ENTRY_TYPES, MENTION_KINDS, REPORT_FIELDS } from './records.ts';
export { type AnniversaryReturn, returnIn, returnTitles } from './returns.ts';
export type { Store, StoreLoaders, StoreQueries, StoreWrites } from './store.ts';
export { InvalidCursor, InvalidWindow, QueryTimeout, StoreError } from './store-error.ts';
export { isUnavailable } from './unavailable.ts';
