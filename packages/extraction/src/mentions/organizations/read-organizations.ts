import type { CountryMention, OrganizationRead, PlaceMention } from '@ephemeride/domain';
import type { Sentence, Source } from '../../despatch.ts';
import { phraseContexts } from '../phrases/phrase-context.ts';
import type { BodySighting } from './body-sighting.ts';
import { mergeBodies } from './merge-bodies.ts';
import { printedAcronyms } from './printed-acronyms.ts';
import { BODY_RULES, KNOWN_BODY_RULES } from './rules/index.ts';

/** What bodies are read from, in offsets of `source.text`. */
export interface OrganizationsInput {
  readonly source: Source;
  readonly sentences: readonly Sentence[];
  readonly countryMentions: readonly CountryMention[];
  readonly places?: readonly PlaceMention[];
}

/**
 * Reads the ministries, armies, parties, courts, international bodies and standing mechanisms that a despatch names, each once
 * with every mention, in the order of first mention. A body inside another's name is listed too. Names are as printed, without
 * article or edition number; companies only where a noun says so. Linear in the text; never throws.
 */
export function readOrganizations({
  sentences,
  countryMentions,
  places = [],
}: OrganizationsInput): OrganizationRead[] {
  const bare = phraseContexts(sentences, { countryMentions, places });
  const known = bare.flatMap((context) => KNOWN_BODY_RULES.flatMap((rule) => [...rule.read(context)]));
  const contexts =
    known.length === 0
      ? bare
      : phraseContexts(sentences, { countryMentions, places, organizations: mergeBodies(known) });
  const found: BodySighting[] = [...known];
  for (const context of contexts) {
    for (const rule of BODY_RULES) found.push(...rule.read(context));
  }
  return mergeBodies(printedAcronyms(found, contexts));
}
