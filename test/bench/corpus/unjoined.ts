import {
  type EventRead,
  importanceOfAgreement,
  importanceOfAnniversary,
  importanceOfEvent,
  importanceOfReturn,
} from '@ephemeride/domain';
import type { EventWhole, MergeRule, Merging, Part } from '@ephemeride/store';

/** Every part is a whole of its own but those of one signature: no time goes into joining, and the counts are known. */
function alone<Read, Whole extends Pick<EventWhole, 'key' | 'parts'>>(
  keyOf: (part: Part<Read>) => string,
  wholeOf: (read: Read, part: Part<Read>) => Omit<Whole, 'key' | 'parts'>,
): MergeRule<Read, Whole> {
  return {
    signature: keyOf,
    blocks: () => [],
    linked: () => false,
    voice: () => 0,
    merge: (parts) =>
      parts.map(
        (part) => ({ ...wholeOf(part.read, part), key: keyOf(part), parts: [part.key] }) as unknown as Whole,
      ),
  };
}

const weightsOf = (read: EventRead, reports: number) => ({
  kind: read.kind,
  status: read.status,
  date: read.date,
  main: read.main,
  reports,
  countries: read.countries.length,
  people: read.participants.length,
});

export const unjoined: Merging = {
  events: alone(
    ({ key }) => key,
    (read, { document, reports }) => ({
      ...read,
      participants: read.participants.map((participant) => ({ ...participant, document })),
      edition: null,
      importance: importanceOfEvent(weightsOf(read, reports)),
      differs: [],
    }),
  ),
  agreements: alone(
    ({ key }) => key,
    (read, { reports }) => ({
      ...read,
      importance: importanceOfAgreement({
        kind: read.kind,
        period: read.period,
        reports,
        countries: read.countries.length,
      }),
    }),
  ),
  commemorations: alone(
    ({ read }) => `${read.anniversary!.slug} ${read.year}`,
    (read, { reports }) => ({
      ...read,
      anniversary: read.anniversary!.slug,
      importance: importanceOfReturn({ ordinal: read.ordinal, reports }),
    }),
  ),
  anniversaries: alone(
    ({ read }) => read.anniversary!.slug,
    (read, { reports }) => ({ ...read.anniversary!, importance: importanceOfAnniversary({ reports }) }),
  ),
  people: alone(
    ({ read }) => read.name,
    ({ name, aliases, country }) => ({ name, aliases, country }),
  ),
  organizations: alone(
    ({ read }) => read.name,
    ({ name, aliases, country }) => ({ name, aliases, country }),
  ),
};
