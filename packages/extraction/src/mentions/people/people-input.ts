import type {
  CountryMention,
  DocumentPart,
  DocumentParts,
  OrganizationRead,
  PlaceMention,
} from '@ephemeride/domain';
import type { Sentence, Source } from '../../despatch.ts';

/** What people are read from, in offsets of `source.text`. */
export interface PeopleInput {
  readonly source: Source;
  readonly sentences: readonly Sentence[];
  readonly parts: readonly DocumentPart[];
  readonly countryMentions: readonly CountryMention[];
  readonly organizations: readonly OrganizationRead[];
  readonly places: readonly PlaceMention[];
  /** Tells the agency, and so where the despatch is at home. */
  readonly document?: DocumentParts;
}
