import type { CountryCode, EventKind, EventRead } from '@ephemeride/domain';
import { agencyOf } from '../home-of-despatch.ts';
import { byBody } from './countries-of-event.ts';
import type { Occurrence } from './occurrence.ts';

/** Kinds for which one goes to another's country, who then takes part. */
const JOURNEYS: ReadonlySet<EventKind> = new Set(['VISIT', 'TRAINING', 'EXCHANGE', 'PORT_CALL', 'RECEPTION']);

/** Kinds that befall the country where they happen, if no other has a part in them. */
const LOCAL: ReadonlySet<EventKind> = new Set(['OTHER', 'EXHIBITION']);

/** Towns of the world's bodies: who goes there is not yet with their country. */
const SEATS = /^(?:Bruxelles|Genève|New York|Vienne|La Haye|Strasbourg|Addis-Abeba)$/u;

const hasBody = ({ drafts }: Occurrence): boolean =>
  drafts.some(({ actors }) => actors.some(({ person, country }) => person === null && country === null));

/**
 * The country of the place of an event where that goes without saying: `des collégiens roumains à Mulhouse` are
 * with France, a fire at Zermatt is Switzerland's. Null where somebody of that country, or several sides, are named.
 */
export function hostCountry(
  occurrence: Occurrence,
  named: readonly CountryCode[],
  place: EventRead['place'],
): CountryCode | null {
  const there = place?.country ?? null;
  if (there === null || named.includes(there) || SEATS.test(place!.name) || hasBody(occurrence)) return null;
  const { kind } = occurrence;
  // `La Secrétaire générale de la Francophonie a effectué une visite à Madagascar`, told in Paris.
  if (named.length > 0 && byBody(occurrence)) return null;
  const guest = JOURNEYS.has(kind) && (named.length === 1 || (kind === 'VISIT' && named.length > 0));
  // `une cérémonie à laquelle assistaient des représentants cambodgiens`, told by the agency of the country where it is held.
  const rite =
    kind === 'OTHER' &&
    named.length === 1 &&
    occurrence.drafts.some(({ head }) => /^cérémonie/u.test(head?.noun.phrase ?? '')) &&
    agencyOf(occurrence.drafts[0]!.view.despatch) === there;
  return guest || rite || (LOCAL.has(kind) && named.length === 0) ? there : null;
}
