import type { CountryMention, OrganizationRead, PlaceMention } from '@ephemeride/domain';
import type { Sentence, Source } from '../../despatch.ts';

/** What bodies are read from, in offsets of `source.text`. */
export interface OrganizationsInput {
  readonly source: Source;
  readonly sentences: readonly Sentence[];
  readonly countryMentions: readonly CountryMention[];
  readonly places?: readonly PlaceMention[];
}

export function readOrganizations(_input: OrganizationsInput): OrganizationRead[] {
  return [];
}
