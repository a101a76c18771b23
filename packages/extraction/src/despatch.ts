import type {
  CountryMention,
  Diagnostic,
  DocumentPart,
  DocumentParts,
  OrganizationRead,
  PartKind,
  PersonRead,
  PlaceMention,
  Rejection,
  Span,
  TimeMention,
} from '@ephemeride/domain';

/**
 * A despatch's text in one spelling of spaces, quotes, dashes, superscripts and composed accents.
 * Every stage works on `text` and its offsets; only the last one maps them back with `origin`.
 */
export interface Source {
  readonly original: string;
  readonly text: string;
  /** The offset in `original` of an offset in `text` (0 to `text.length`, monotonic). */
  origin(offset: number): number;
}

/** A sentence of the body, the title, the caption or the dateline's paragraph. */
export interface Sentence extends Span {
  readonly text: string;
  readonly part: PartKind;
  /** Position among the sentences, and the number of the paragraph it stands in. */
  readonly index: number;
  readonly paragraph: number;
}

/** What relative expressions are resolved against: EDTF of the header, refined by the dateline's day. */
export interface Anchor {
  readonly header: string | null;
  readonly dateline: string | null;
}

/** The document stage's whole output, in offsets of `source.text`. */
export interface DocumentStage {
  readonly document: DocumentParts;
  readonly parts: readonly DocumentPart[];
  readonly sentences: readonly Sentence[];
  readonly anchor: Anchor;
  readonly diagnostics: readonly Diagnostic[];
}

/** Everything the entry rules may look at, in offsets of `source.text`. */
export interface Despatch extends DocumentStage {
  readonly source: Source;
  readonly times: readonly TimeMention[];
  readonly people: readonly PersonRead[];
  readonly organizations: readonly OrganizationRead[];
  readonly countryMentions: readonly CountryMention[];
  readonly places: readonly PlaceMention[];
  readonly rejections: readonly Rejection[];
}
