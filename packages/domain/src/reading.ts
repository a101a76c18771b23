import type { AgreementRead } from './agreement.ts';
import type { CommemorationRead } from './commemoration.ts';
import type { CountryCode } from './country-code.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { DocumentPart, DocumentParts } from './document.ts';
import type { EventRead } from './event.ts';
import type { Localized } from './locale.ts';
import type { CountryMention, OrganizationRead, PersonRead, PlaceMention, TimeMention } from './mention.ts';
import type { Quote } from './span.ts';

/** A span that looked like a mention and was refused, with the negative rule's name. */
export interface Rejection extends Quote {
  readonly by: string;
}

/** Everything that one despatch says. Offsets are UTF-16 code units into the text exactly as read. */
export interface Reading {
  readonly document: DocumentParts;
  /** The printed title in every language slot, or one composed from the main event. */
  readonly titles: Localized;
  readonly parts: readonly DocumentPart[];
  readonly times: readonly TimeMention[];
  readonly people: readonly PersonRead[];
  readonly organizations: readonly OrganizationRead[];
  readonly countryMentions: readonly CountryMention[];
  readonly places: readonly PlaceMention[];
  /** In the order of first mention. */
  readonly countries: readonly CountryCode[];
  readonly events: readonly EventRead[];
  readonly agreements: readonly AgreementRead[];
  readonly commemorations: readonly CommemorationRead[];
  readonly rejections: readonly Rejection[];
  readonly diagnostics: readonly Diagnostic[];
}
