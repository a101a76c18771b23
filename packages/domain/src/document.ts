import type { Span } from './span.ts';

export interface Dateline {
  readonly place: string | null;
  /** EDTF, or null where the dateline names no day. */
  readonly date: string | null;
  readonly agency: string | null;
}

/** What a despatch says of itself, apart from its body. */
export interface DocumentParts {
  /** EDTF, as the header gives it; null where there is no header date. */
  readonly date: string | null;
  readonly kicker: string | null;
  /** As printed; null where the despatch prints none. */
  readonly title: string | null;
  readonly dateline: Dateline | null;
  readonly agency: string | null;
  readonly caption: string | null;
  readonly credits: readonly string[];
  /** Headlines of other despatches that this one links to, without the `>>`. */
  readonly related: readonly string[];
}

export const PART_KINDS = [
  'HEADER',
  'KICKER',
  'TITLE',
  'CAPTION',
  'DATELINE',
  'LEAD',
  'BODY',
  'CREDIT',
  'RELATED',
  'SIGN_OFF',
  'FURNITURE',
] as const;
/** What a stretch of a despatch is. FURNITURE is what the page added: share buttons, legal lines, teasers. */
export type PartKind = (typeof PART_KINDS)[number];

export interface DocumentPart extends Span {
  readonly kind: PartKind;
}
