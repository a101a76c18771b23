import { type EventKind, type EventRead, importanceOfEvent } from '@ephemeride/domain';
import type { EventWhole, MergeRule, Part } from '@ephemeride/store';
import { daysOf, lengthOf } from './event-dates.ts';
import { differsOf } from './event-differs.ts';
import { familiesOf } from './event-kinds.ts';
import { eventLikeness } from './event-likeness.ts';
import { nameKey, nameWords } from './names.ts';
import { compareParts } from './part-order.ts';
import { ruleOf } from './rule-of.ts';
import { sameAttending } from './same-person.ts';

type EventPart = Part<EventRead>;
type Participant = EventWhole['participants'][number];

/** Days beyond which one width of a date is as good as another. */
const WIDEST = 100_000;

const width = ({ date }: EventRead): number =>
  date === null ? WIDEST : Math.min(WIDEST, lengthOf(daysOf(date)));

/** Who speaks for the event: what a despatch is about before what it mentions, a narrow date before a wide one. */
const voice = ({ read }: EventPart): number => (read.main ? 0 : WIDEST + 1) + width(read);

const bySpeaking = (a: EventPart, b: EventPart): number => voice(a) - voice(b) || compareParts(a, b);

function isKnown(
  known: readonly Participant[],
  { person, organization, country, post }: Participant,
): boolean {
  if (person !== null) {
    const one = { name: person, country, role: post };
    return known.some(
      (other) =>
        other.person !== null &&
        sameAttending(one, { name: other.person, country: other.country, role: other.post }),
    );
  }
  if (organization !== null) {
    return known.some(
      (other) => other.organization !== null && nameKey(other.organization) === nameKey(organization),
    );
  }
  return known.some((other) => other.country === country);
}

/** Everyone whom a report names, each once, as the report that speaks first shows them; people before bare countries. */
function participantsOf(parts: readonly EventPart[]): Participant[] {
  const found: Participant[] = [];
  const all = parts.flatMap(({ document, read }) =>
    read.participants.map((participant) => ({ ...participant, document })),
  );
  const bare = (participant: Participant) => participant.person === null && participant.organization === null;
  for (const participant of [...all.filter((one) => !bare(one)), ...all.filter(bare)]) {
    if (!isKnown(found, participant)) found.push(participant);
  }
  return found;
}

/**
 * Names the edition, so that one postponed and the one held are found together, whatever their dates. Between two countries the noun
 * that its series begins with is enough, for despatches write the rest in many ways.
 */
function editionOf(
  ordinal: number | null,
  series: string | null,
  kind: EventKind,
  countries: readonly string[],
) {
  // A ceremony counts its anniversary, which others of the year may mark too.
  if (ordinal === null || kind === 'COMMEMORATION') return null;
  const [noun] = series === null ? [] : nameWords(series);
  const name = countries.length > 1 ? noun : series && nameKey(series);
  return [name ?? familiesOf(kind).at(-1), ordinal, [...countries].sort().join('+')].join(' ');
}

const firstOf = <T>(parts: readonly EventPart[], field: (read: EventRead) => T | null): T | null =>
  parts.map(({ read }) => field(read)).find((value) => value !== null) ?? null;

function whole(parts: readonly EventPart[]): EventWhole {
  const speaking = [...parts].sort(bySpeaking);
  const { kind, titles, date } = speaking[0]!.read;
  // What the latest despatch says has become of it.
  const dated = parts.filter(({ documentDate }) => documentDate !== null);
  const { status } = (dated.at(-1) ?? parts[0]!).read;
  const countries = [...new Set(speaking.flatMap(({ read }) => read.countries))];
  const participants = participantsOf(speaking);
  const ordinal = firstOf(speaking, (read) => read.ordinal);
  const series = firstOf(speaking, (read) => read.series);
  const place = firstOf(speaking, (read) => read.place);
  const main = parts.some(({ read }) => read.main);
  const merged = { kind, date, status, countries, place, ordinal, participants };
  return {
    ...merged,
    key: parts[0]!.key,
    parts: speaking.map(({ key }) => key),
    titles,
    series,
    edition: editionOf(ordinal, series, kind, countries),
    main,
    topics: [...new Set(parts.flatMap(({ read }) => read.topics))].sort(),
    importance: importanceOfEvent({
      kind,
      status,
      date,
      main,
      reports: parts.length,
      countries: countries.length,
      people: participants.filter(({ person, post, rank }) => person !== null && (post ?? rank) !== null)
        .length,
    }),
    differs: speaking.map(({ read }) => differsOf(read, merged)),
  };
}

/** Reports of several despatches on one occurrence are one event, and keep what they differ in. */
export const events: MergeRule<EventRead, EventWhole> = ruleOf(eventLikeness, whole, voice);
