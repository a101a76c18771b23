import type { EntryType, MentionKind } from './records.ts';

/** Families of parts and of the wholes that they are joined into. */
export const FAMILIES = [
  'event',
  'agreement',
  'commemoration',
  'anniversary',
  'person',
  'organization',
] as const;
export type Family = (typeof FAMILIES)[number];

/** Stands for a bound that is open, as a day and as a month; beyond every day that EDTF can write. */
export const OPEN_START = -10_000_000;
export const OPEN_END = 10_000_000;
/** Where the undated stand in the order of dates: after everything. */
export const UNDATED = 20_000_000;

type Flag = 0 | 1;

export interface NoteTable {
  name: string;
  value: string;
}

export interface DocumentTable {
  id: number;
  slug: string;
  path: string;
  hash: string;
  reader_version: string;
  edtf: string | null;
  basis: string | null;
  stated: string | null;
  /** Day number of its first day, or UNDATED. */
  order_day: number;
  /** The same, but −UNDATED where there is none: the order of newest first. */
  recent_day: number;
  kicker: string | null;
  headline: string | null;
  title_fr: string;
  title_en: string;
  title_vi: string;
  agency: string | null;
  /** JSON, as are credits, parts and related. */
  dateline: string | null;
  caption: string | null;
  credits: string;
  parts: string;
  related: string;
  /** Country codes, with spaces between. */
  countries: string;
  text: string;
}

export interface DiagnosticTable {
  document_id: number;
  position: number;
  severity: 'error' | 'warning' | 'info';
  code: string;
  message: string;
  start_offset: number;
  end_offset: number;
}

export interface MentionTable {
  document_id: number;
  position: number;
  kind: MentionKind;
  start_offset: number;
  end_offset: number;
  text: string;
  rule: string;
  value: string | null;
  /** The person or organization that it names. */
  part_id: number | null;
}

/** What one document says of one thing. */
export interface PartTable {
  id: number;
  family: Family;
  key: string;
  document_id: number;
  variant_id: number;
  /** The entry, person or organization that it is part of: its variant's. */
  whole_id: number | null;
  /** Day number of its document, or UNDATED. */
  order_day: number;
  voice: number;
}

/** What any number of documents say alike, as it was read, and the whole that merging made it part of. */
export interface VariantTable {
  id: number;
  family: Family;
  /** Its signature. */
  key: string;
  payload: string;
  whole_id: number | null;
  first_part_id: number | null;
  reports: number;
}

/** Variants that share a block may be linked. */
export interface VariantBlockTable {
  block: number;
  variant_id: number;
}

export interface EntryTable {
  id: number;
  key: string;
  type: EntryType;
  kind: string | null;
  status: string | null;
  title_fr: string;
  title_en: string;
  title_vi: string;
  /** The French title, folded: the order by title. */
  sort_title: string;
  edtf: string | null;
  basis: string | null;
  stated: string | null;
  /** Days since 1970-01-01; null where undated, OPEN_START or OPEN_END where open. */
  start_day: number | null;
  end_day: number | null;
  /** The same in months since year 0. */
  start_month: number | null;
  end_month: number | null;
  /** The first day, the last where that is open, UNDATED where there is none. */
  order_day: number;
  /** The same, but −UNDATED where there is none: the order of newest first. */
  recent_day: number;
  /** Month × 100 + day where the date is one day. */
  month_day: number | null;
  importance: number;
  countries: string;
  ordinal: number | null;
  year: number | null;
  anniversary_id: number | null;
  slug: string | null;
  place_name: string | null;
  place_country: string | null;
  series: string | null;
  edition: string | null;
  main: Flag;
  /** Which span its days are of; null where undated. */
  span: number | null;
}

/** How many entries of a scope and a kind start, and how many end, on a day, in a month or in a year. */
export interface RollupTable {
  unit: number;
  kind: string;
  /** A country, none, all, or what two countries share. */
  scope: string;
  /** A day, a month or a year by its number. */
  at: number;
  starts: number;
  ends: number;
}

/** Columns of an entry repeated in its postings, so that a range or the most important are read from one index. */
interface Posting {
  entry_id: number;
  start_day: number | null;
  end_day: number | null;
  importance: number;
  /** The entry's; computed from its days by the engine, never written. */
  span?: number | null;
}

export interface EntryCountryTable extends Posting {
  country: string;
}

export interface EntryPersonTable extends Posting {
  person_id: number;
}

/** Dates repeated, so that what begins in a window is counted from one index. */
export interface EntryTopicTable {
  entry_id: number;
  topic_id: number;
  start_day: number | null;
  end_day: number | null;
}

export interface EntryDocumentTable {
  entry_id: number;
  document_id: number;
  start_day: number | null;
  end_day: number | null;
}

/** Of how many entries a person, a topic or a document is. */
export interface TallyTable {
  facet: string;
  id: number;
  entries: number;
}

export interface EvidenceTable {
  part_id: number;
  position: number;
  quote: string;
  start_offset: number;
  end_offset: number;
  rule: string;
}

/** A part of an event, and how it departs from it. */
export interface ReportTable {
  entry_id: number;
  position: number;
  part_id: number;
  /** Field names, with spaces between. */
  differs: string;
}

export interface ParticipantTable {
  entry_id: number;
  position: number;
  person_id: number | null;
  organization_id: number | null;
  country: string | null;
  role: string;
  post: string | null;
  rank: string | null;
}

export interface NamedTable {
  id: number;
  key: string;
  slug: string;
  name: string;
  sort_name: string;
  /** JSON. */
  aliases: string;
  country: string | null;
}

export interface TopicTable {
  id: number;
  slug: string;
  name_fr: string;
  name_en: string;
  name_vi: string;
}

export interface Tables {
  note: NoteTable;
  document: DocumentTable;
  diagnostic: DiagnosticTable;
  mention: MentionTable;
  part: PartTable;
  variant: VariantTable;
  variant_block: VariantBlockTable;
  entry: EntryTable;
  entry_country: EntryCountryTable;
  entry_person: EntryPersonTable;
  entry_topic: EntryTopicTable;
  entry_document: EntryDocumentTable;
  tally: TallyTable;
  evidence: EvidenceTable;
  report: ReportTable;
  participant: ParticipantTable;
  person: NamedTable;
  organization: NamedTable;
  topic: TopicTable;
  rollup: RollupTable;
}
