import type {
  AgreementKind,
  CountryCode,
  Dateline,
  DateValue,
  Diagnostic,
  DocumentPart,
  EventKind,
  EventStatus,
  Evidence,
  Localized,
  ParticipantRole,
  Quote,
} from '@ephemeride/domain';

/**
 * The stable name of a stored thing: letters, digits and dots, the same on every machine for the same corpus.
 * Ids of different kinds of things may coincide; an id is read together with its kind.
 */
export type Id = string;

export const ENTRY_TYPES = ['EVENT', 'AGREEMENT', 'COMMEMORATION', 'ANNIVERSARY'] as const;
export type EntryType = (typeof ENTRY_TYPES)[number];

export interface DocumentRecord {
  readonly id: Id;
  /** Letters, digits, `-` and `_`, from the file's path below the corpus folder. */
  readonly slug: string;
  /** Basis HEADER, or DATELINE where only the dateline dates it; null where nothing does. */
  readonly date: DateValue | null;
  readonly kicker: string | null;
  /** The title as printed, or null. */
  readonly headline: string | null;
  /** The printed title, or one composed from the main event. */
  readonly titles: Localized;
  readonly agency: string | null;
  readonly dateline: Dateline | null;
  readonly caption: string | null;
  readonly credits: readonly string[];
  readonly text: string;
  readonly parts: readonly DocumentPart[];
  readonly related: readonly string[];
  readonly countries: readonly CountryCode[];
  readonly diagnostics: readonly Diagnostic[];
}

interface EntryBase {
  readonly id: Id;
  readonly titles: Localized;
  /** Null where nothing dates it: such an entry is not on the timeline. */
  readonly date: DateValue | null;
  readonly countries: readonly CountryCode[];
  /** 0 to 1. */
  readonly importance: number;
}

export interface PlaceRecord {
  readonly name: string;
  readonly country: CountryCode | null;
}

export interface EventRecord extends EntryBase {
  readonly type: 'EVENT';
  readonly kind: EventKind;
  readonly status: EventStatus;
  /** The edition, or null. */
  readonly ordinal: number | null;
  readonly place: PlaceRecord | null;
  /** The standing series' name, or null. */
  readonly series: string | null;
  /** Whether a despatch is about it. */
  readonly main: boolean;
}

export interface AgreementRecord extends EntryBase {
  readonly type: 'AGREEMENT';
  readonly kind: AgreementKind;
}

export interface CommemorationRecord extends EntryBase {
  readonly type: 'COMMEMORATION';
  readonly ordinal: number;
  readonly year: number;
  /** Whether the ordinal is a multiple of 5. */
  readonly jubilee: boolean;
  readonly anniversaryId: Id;
  /** False where no despatch mentions it: basis COMPUTED, no evidence. */
  readonly mentioned: boolean;
}

export interface AnniversaryRecord extends EntryBase {
  readonly type: 'ANNIVERSARY';
  readonly slug: string;
  readonly date: DateValue;
}

export type EntryRecord = EventRecord | AgreementRecord | CommemorationRecord | AnniversaryRecord;

/** A piece of evidence and the document whose text it quotes. */
export interface EvidenceRecord extends Evidence {
  readonly documentId: Id;
}

export interface ParticipantRecord {
  readonly personId: Id | null;
  readonly organizationId: Id | null;
  readonly country: CountryCode | null;
  readonly role: ParticipantRole;
  readonly post: string | null;
  readonly rank: string | null;
}

export const REPORT_FIELDS = ['kind', 'date', 'status', 'countries', 'place', 'ordinal', 'people'] as const;
/** A field in which a report may depart from its event. */
export type ReportField = (typeof REPORT_FIELDS)[number];

/** What one document says of one event. */
export interface ReportRecord {
  readonly documentId: Id;
  readonly kind: EventKind;
  readonly date: DateValue | null;
  readonly status: EventStatus;
  readonly place: PlaceRecord | null;
  readonly evidence: readonly EvidenceRecord[];
  readonly differs: readonly ReportField[];
}

export interface PersonRecord {
  readonly id: Id;
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: CountryCode | null;
}

/** A post or rank in which a document shows a person, with that document's date. */
export interface PostRecord {
  readonly title: string;
  readonly rank: string | null;
  readonly organizationId: Id | null;
  readonly seen: DateValue | null;
  readonly documentId: Id;
}

export interface OrganizationRecord {
  readonly id: Id;
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: CountryCode | null;
}

export interface TopicRecord {
  readonly id: Id;
  readonly slug: string;
  readonly names: Localized;
}

export const MENTION_KINDS = ['TIME', 'PERSON', 'ORGANIZATION', 'COUNTRY', 'PLACE'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

export interface MentionRecord extends Quote {
  readonly kind: MentionKind;
  readonly rule: string;
  /** What it names: an EDTF or TIMEX3 value, a person's or organization's id, a country code, a place's name. */
  readonly value: string | null;
}

/** A count with the thing counted: `label` is a proper name, null where `id` is a code to be named by the reader's language. */
export interface LaneCount {
  readonly id: string;
  readonly label: string | null;
  readonly count: number;
}

/** A diagnostic and the document it was made for. */
export interface CorpusDiagnostic extends Diagnostic {
  readonly documentId: Id;
  readonly slug: string;
}

export interface CorpusRecord {
  readonly documents: number;
  readonly entries: number;
  readonly events: number;
  readonly agreements: number;
  readonly commemorations: number;
  readonly anniversaries: number;
  readonly people: number;
  readonly organizations: number;
  /** The same for the same documents read by the same reader, whatever the order they came in. */
  readonly revision: string;
  /** The version of the reader of the newest document, or null in an empty store. */
  readonly version: string | null;
  /** ISO 8601 instant of the last change, or null in an empty store. */
  readonly ingestedAt: string | null;
  /** First and last day of the dated entries, anniversaries left out; null where there are none. */
  readonly extent: { readonly from: string; readonly to: string } | null;
  readonly diagnostics: readonly CorpusDiagnostic[];
}
