import type {
  AgreementKind,
  AgreementRead,
  AnniversaryRead,
  CommemorationRead,
  CountryCode,
  DateValue,
  EventKind,
  EventRead,
  EventStatus,
  Localized,
  OrganizationRead,
  ParticipantRead,
  PersonRead,
} from '@ephemeride/domain';
import type { ReportField } from './records.ts';

/** One thing as one document shows it, or as several do alike: then as the earliest of them. */
export interface Part<Read> {
  /** Stable and unique among parts of its family. */
  readonly key: string;
  readonly document: string;
  /** The document's date, EDTF, or null. */
  readonly documentDate: string | null;
  /** Without evidence and mentions: nothing that is joined depends on where a document says it. */
  readonly read: Read;
  /** How many documents show it so. */
  readonly reports: number;
}

/**
 * How parts of several documents become wholes. The store gathers everything that the parts of a change could touch, by equal
 * blocks and then `linked`, and gives it to `merge` at once; so `linked` must be symmetric and look at its two parts only, two
 * linked parts must share a block, and `merge` must answer the same wholes for the same parts in any order.
 */
export interface MergeRule<Read, Whole> {
  /** Parts of one signature are merged as one: equal wherever the other functions could not tell two parts apart. */
  signature(part: Part<Read>): string;
  blocks(part: Part<Read>): readonly string[];
  linked(a: Part<Read>, b: Part<Read>): boolean;
  /** Whose evidence comes first in a whole: the lowest, then the earliest document's. */
  voice(part: Part<Read>): number;
  merge(parts: readonly Part<Read>[]): readonly Whole[];
}

export interface WholeBase {
  /** Stable and unique among wholes of its family: the id is made from it. */
  readonly key: string;
  /** Keys of the parts it is made of. */
  readonly parts: readonly string[];
}

export interface EventWhole extends WholeBase {
  readonly kind: EventKind;
  readonly titles: Localized;
  readonly date: DateValue | null;
  readonly status: EventStatus;
  readonly countries: readonly CountryCode[];
  /** Each with the document whose names it uses. */
  readonly participants: readonly (ParticipantRead & { readonly document: string })[];
  readonly place: { readonly name: string; readonly country: CountryCode | null } | null;
  readonly ordinal: number | null;
  readonly series: string | null;
  /** Equal for editions announced, postponed and held that are one edition; null where no edition is named. */
  readonly edition: string | null;
  readonly main: boolean;
  readonly topics: readonly string[];
  readonly importance: number;
  /** For each part, in the order of `parts`, the fields in which it departs from the whole. */
  readonly differs: readonly (readonly ReportField[])[];
}

export interface AgreementWhole extends WholeBase {
  readonly kind: AgreementKind;
  readonly titles: Localized;
  readonly period: DateValue | null;
  readonly countries: readonly CountryCode[];
  readonly importance: number;
}

export interface CommemorationWhole extends WholeBase {
  readonly anniversary: string;
  readonly ordinal: number;
  readonly year: number;
  readonly date: DateValue;
  readonly titles: Localized;
  readonly countries: readonly CountryCode[];
  readonly importance: number;
}

export interface AnniversaryWhole extends WholeBase, AnniversaryRead {
  readonly importance: number;
}

export interface PersonWhole extends WholeBase {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: CountryCode | null;
}

export interface OrganizationWhole extends WholeBase {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country: CountryCode | null;
}

export interface Merging {
  readonly events: MergeRule<EventRead, EventWhole>;
  readonly agreements: MergeRule<AgreementRead, AgreementWhole>;
  readonly commemorations: MergeRule<CommemorationRead, CommemorationWhole>;
  readonly anniversaries: MergeRule<CommemorationRead, AnniversaryWhole>;
  readonly people: MergeRule<PersonRead, PersonWhole>;
  readonly organizations: MergeRule<OrganizationRead, OrganizationWhole>;
}
