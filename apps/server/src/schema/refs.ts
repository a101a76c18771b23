import type { CountryCode, Dateline, DateValue, Diagnostic, DocumentPart } from '@ephemeride/domain';
import type {
  AgreementRecord,
  AnniversaryRecord,
  CommemorationRecord,
  DensityBucket,
  DocumentRecord,
  EntryRecord,
  EventRecord,
  EvidenceRecord,
  Id,
  Lane,
  MentionRecord,
  OrganizationRecord,
  ParticipantRecord,
  PersonRecord,
  PlaceRecord,
  PostRecord,
  ReportRecord,
  TimelineResult,
  TopicRecord,
} from '@ephemeride/store';
import { builder } from './builder.ts';
import type { NodeRecord } from './node-record.ts';

/** Every type of the schema beside the record that stands behind it; each has a file that says its fields. */
export const NodeRef = builder.interfaceRef<NodeRecord>('Node');
export const TimelineEntryRef = builder.interfaceRef<EntryRecord>('TimelineEntry');

export const EventRef = builder.objectRef<EventRecord>('Event');
export const AgreementRef = builder.objectRef<AgreementRecord>('Agreement');
export const CommemorationRef = builder.objectRef<CommemorationRecord>('Commemoration');
export const AnniversaryRef = builder.objectRef<AnniversaryRecord>('Anniversary');

export const EdtfDateRef = builder.objectRef<DateValue>('EdtfDate');
export const EvidenceRef = builder.objectRef<EvidenceRecord>('Evidence');
export const ParticipantRef = builder.objectRef<ParticipantRecord>('Participant');
export const ReportRef = builder.objectRef<ReportRecord>('Report');

export const DocumentRef = builder.objectRef<DocumentRecord>('Document');
export const DocumentPartRef = builder.objectRef<DocumentPart>('DocumentPart');
export const DatelineRef = builder.objectRef<Dateline>('Dateline');
export const MentionRef = builder.objectRef<MentionRecord>('Mention');
export const DiagnosticRef = builder.objectRef<Diagnostic & { readonly documentId: Id }>('Diagnostic');

export const PersonRef = builder.objectRef<PersonRecord>('Person');
export const PostRef = builder.objectRef<PostRecord>('Post');
export const OrganizationRef = builder.objectRef<OrganizationRecord>('Organization');
export const CountryRef = builder.objectRef<CountryCode>('Country');
export const PlaceRef = builder.objectRef<PlaceRecord>('Place');
export const TopicRef = builder.objectRef<TopicRecord>('Topic');

export const TimelineRef = builder.objectRef<TimelineResult & { readonly lane: Lane }>('Timeline');
export const DensityBucketRef = builder.objectRef<DensityBucket>('DensityBucket');
