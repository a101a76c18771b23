import { dayNumber } from '@ephemeride/domain';

/** What of a row tells when nothing happened. */
interface Happening {
  readonly id: string;
  readonly __typename: string;
  readonly date: { readonly earliest: string | null; readonly latest: string | null } | null;
}

/**
 * The days without an event between each event and the one before it, where they are at least so many: by the id of the later
 * event. What lasts or returns by itself, agreements and anniversaries, breaks no silence.
 */
export function silencesOf(rows: readonly Happening[], least: number): ReadonlyMap<string, number> {
  const events = rows
    .flatMap(({ id, __typename, date }) =>
      __typename === 'Event' && date?.earliest && date.latest
        ? [{ id, from: dayNumber(date.earliest), to: dayNumber(date.latest) }]
        : [],
    )
    .sort((a, b) => a.from - b.from);
  const silences = new Map<string, number>();
  let reached: number | null = null;
  for (const { id, from, to } of events) {
    if (reached !== null && from - reached - 1 >= least) silences.set(id, from - reached - 1);
    reached = Math.max(reached ?? to, to);
  }
  return silences;
}
