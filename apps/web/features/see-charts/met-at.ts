import { type Met, metBy } from '../meet-person/met.ts';
import { type ChosenEvent, isCountry } from './chosen-query.ts';

/** Whom one met, and at which events. */
export interface MetAt {
  readonly id: string;
  readonly name: string;
  /** The slug of a person's page; null for a country. */
  readonly slug: string | null;
  readonly country: string | null;
  readonly at: readonly ChosenEvent[];
}

/** Whom a country or a person met at some events, the most often first. */
export function metAt(chosen: string, events: readonly ChosenEvent[]): readonly MetAt[] {
  if (!isCountry(chosen))
    return metBy(chosen, events).map((met: Met<ChosenEvent>) => ({ ...met, id: met.slug }));
  const found = new Map<string, { name: string; at: ChosenEvent[] }>();
  for (const event of events) {
    for (const { code, name } of event.countries) {
      if (code === chosen) continue;
      const met = found.get(code) ?? { name, at: [] };
      met.at.push(event);
      found.set(code, met);
    }
  }
  return [...found]
    .map(([id, { name, at }]) => ({ id, name, slug: null, country: null, at }))
    .sort((a, b) => b.at.length - a.at.length);
}
