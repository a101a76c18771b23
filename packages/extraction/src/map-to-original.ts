import type { Quote, Reading, Span } from '@ephemeride/domain';
import type { Source } from './despatch.ts';

/** A reading whose offsets are still those of `source.text`. */
export type Unmapped = Reading;

/**
 * Moves every span of a reading from the normalised text to the text as read; quotes become the original's own
 * slice, so that `text === original.slice(start, end)` holds for all of them.
 */
export function mapToOriginal(reading: Unmapped, source: Source): Reading {
  // In most despatches most spans stay where they are: what needs no change is not copied.
  const span = <T extends Span>(one: T): T => {
    const start = source.origin(one.start);
    const end = Math.max(start, source.origin(one.end));
    return start === one.start && end === one.end ? one : { ...one, start, end };
  };
  const quote = <T extends Quote>(one: T): T => {
    const moved = span(one);
    const text = source.original.slice(moved.start, moved.end);
    return text === moved.text ? moved : { ...moved, text };
  };
  const proven = <T extends { readonly evidence: Reading['events'][number]['evidence'] }>(entry: T): T => ({
    ...entry,
    evidence: entry.evidence.map(quote),
  });
  const named = <T extends { readonly mentions: readonly Span[] }>(one: T): T => ({
    ...one,
    mentions: one.mentions.map(span),
  });
  return {
    ...reading,
    parts: reading.parts.map(span),
    times: reading.times.map(quote),
    people: reading.people.map(named),
    organizations: reading.organizations.map(named),
    countryMentions: reading.countryMentions.map(quote),
    places: reading.places.map(quote),
    events: reading.events.map(proven),
    agreements: reading.agreements.map(proven),
    commemorations: reading.commemorations.map(proven),
    rejections: reading.rejections.map(quote),
    diagnostics: reading.diagnostics.map(span),
  };
}
