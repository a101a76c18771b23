import type { EventRead, PlaceMention } from '@ephemeride/domain';
import type { Despatch } from '../../despatch.ts';
import type { DatedDraft } from './draft.ts';
import type { Occurrence } from './occurrence.ts';

/** A place that `à`, `au`, `en` brings in inside the words that tell of an event. */
function placeIn(draft: DatedDraft): PlaceMention | null {
  const { view, clause } = draft;
  const last = Math.max(draft.last, clause ? Math.min(clause.last, draft.last + 12) : draft.last);
  for (let at = draft.first; at <= last && at < view.units.length; at++) {
    const { place, low } = view.units[at]!;
    if (!place || view.units[at - 1]?.place === place) continue;
    const before = view.units[at - 1]?.low ?? '';
    const article = /^(?:la|le|l'|les)$/u.test(before) ? (view.units[at - 2]?.low ?? '') : before;
    const post = view.units
      .slice(Math.max(0, at - 6), at)
      .some((unit) => /^(?:ambassadeur|ambassadrice|consul|maire|gouverneur)$/u.test(unit.low));
    if (
      /^(?:à|au|aux|en|dans|de)$/u.test(article) &&
      !(article === 'de' && draft.kind !== 'CONFERENCE') &&
      !post &&
      low !== ''
    )
      return place;
  }
  return null;
}

/** Where an event is told to happen; a main event without a place of its own happens where its dateline is. */
export function placeOf(occurrence: Occurrence, main: boolean, despatch: Despatch): EventRead['place'] {
  for (const draft of occurrence.drafts) {
    const place = placeIn(draft);
    if (place) return { name: place.name, country: place.country };
  }
  const dateline = despatch.document.dateline?.place;
  if (!main || !dateline) return null;
  const known = despatch.places.find(
    (place) => place.name === dateline || place.text.toLowerCase() === dateline.toLowerCase(),
  );
  return known && (known.country === null || occurrence.countries.includes(known.country))
    ? { name: known.name, country: known.country }
    : null;
}
