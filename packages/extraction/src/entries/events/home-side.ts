import type { CountryCode, EventKind, EventRead } from '@ephemeride/domain';
import { isOrigin, isWhere } from '../sentence/side-countries.ts';
import type { Sides } from '../sides.ts';
import { byBody, withBody } from './countries-of-event.ts';
import type { Occurrence } from './occurrence.ts';

/** Kinds in which those at home take part who tell of what a foreigner does among them, or has done to him. */
const AMONG_US: ReadonlySet<EventKind> = new Set(['OTHER', 'EXERCISE', 'COMMEMORATION', 'SIGNING']);

/**
 * `Colombo - La marine a arrêté onze pêcheurs indiens`, `Vaduz - Un accord a été signé avec Berne`: the despatch's home,
 * where one foreign side alone is named and nothing says that it happened elsewhere.
 */
export function homeSide(
  occurrence: Occurrence,
  named: readonly CountryCode[],
  place: EventRead['place'],
  { home }: Sides,
): readonly CountryCode[] {
  if (home === null || named.length !== 1 || named[0] === home || !AMONG_US.has(occurrence.kind)) return [];
  if (place?.country != null && place.country !== home) return [];
  if (withBody(occurrence) || byBody(occurrence)) return [];
  // `La Corée du Nord a tiré un missile`, told in Séoul: it does so by itself.
  const alone = occurrence.drafts.some(
    ({ view, clause, verb }) =>
      occurrence.kind === 'OTHER' &&
      verb?.voice === 'ACTIVE' &&
      view.countries.some(
        (country) =>
          country.code === named[0] &&
          country.form !== 'ADJECTIVE' &&
          country.unit >= (clause?.first ?? 0) &&
          country.unit < verb.first &&
          // `Des vétérans, arrivés dimanche d'Accra, …`
          !isOrigin(view, country),
      ),
  );
  const elsewhere = occurrence.drafts.some(({ view }) =>
    view.countries.some((country) => country.code !== home && isWhere(view, country)),
  );
  return alone || elsewhere ? [] : [home];
}
