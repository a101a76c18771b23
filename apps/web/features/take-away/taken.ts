import type { ResultOf } from '@ephemeride/contract';
import type { EventStatus } from '@ephemeride/domain';
import type { Translate } from '../../language/translate.ts';
import { kindWord } from '../read-list/kind-word.ts';
import type { takenFragment } from './taken-query.ts';

/** A despatch that an entry is taken from. */
export interface TakenSource {
  readonly slug: string;
  readonly agency: string | null;
  readonly title: string;
  /** EDTF; null where the despatch has no date. */
  readonly date: string | null;
  /** Agency and date as a newspaper cites them. */
  readonly line: string;
}

/** An entry as files tell it: flat, in the reader's words, every value absent as null or an empty list. */
export interface Taken {
  readonly id: string;
  readonly type: ResultOf<typeof takenFragment>['__typename'];
  readonly kind: string;
  readonly status: EventStatus | null;
  readonly title: string;
  readonly date: ResultOf<typeof takenFragment>['date'];
  readonly countries: readonly { readonly code: string; readonly name: string }[];
  readonly place: string | null;
  readonly people: readonly string[];
  readonly organizations: readonly string[];
  readonly topics: readonly string[];
  /** The words that prove it, the strongest first, each with the slug of its despatch. */
  readonly quotes: readonly { readonly text: string; readonly document: string }[];
  readonly sources: readonly TakenSource[];
  /** The address of its own page. */
  readonly url: string;
}

/** Where an entry can always be found again: an event has a page, anything else its place on the chronology. */
export const permalink = (publicUrl: string, type: Taken['type'], id: string): string =>
  type === 'Event' ? `${publicUrl}/events/${id}` : `${publicUrl}/?entry=${id}`;

const distinct = (names: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(names.filter((name) => name !== undefined)),
];

/** An entry of the API as files tell it. */
export function takenOf(entry: ResultOf<typeof takenFragment>, publicUrl: string, t: Translate): Taken {
  const event = entry.__typename === 'Event' ? entry : null;
  const participants = event?.participants ?? [];
  return {
    id: entry.id,
    type: entry.__typename,
    kind: kindWord(entry, t),
    status: event?.status ?? null,
    title: entry.title,
    date: entry.date,
    countries: entry.countries,
    place: event?.place ? distinct([event.place.name, event.place.country?.name]).join(', ') : null,
    people: distinct(participants.map(({ person }) => person?.name)),
    organizations: distinct(participants.map(({ organization }) => organization?.name)),
    topics: event?.topics.map(({ name }) => name) ?? [],
    quotes: entry.evidence.map(({ quote, document }) => ({ text: quote, document: document.slug })),
    sources: entry.documents.map(({ slug, agency, title, date }) => ({
      slug,
      agency,
      title,
      date: date?.edtf ?? null,
      line: [agency ?? t('panel.unsigned'), date?.display].filter(Boolean).join(', '),
    })),
    url: permalink(publicUrl, entry.__typename, entry.id),
  };
}
