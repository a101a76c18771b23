import type { CountryCode } from '@ephemeride/domain';
import { statedCountry } from './country-of-person.ts';
import type { PersonCluster } from './person-cluster.ts';
import type { SeenRole } from './sighting.ts';

const GOVERNING: ReadonlySet<string> = new Set(['STATE', 'MINISTER']);

/**
 * For every person whose post gives no country, the country of the post named last before it in the same sentence:
 * `le Premier ministre grec X et le ministre de la Défense Y`.
 */
export function companionCountries(
  clusters: readonly PersonCluster[],
  roles: ReadonlyMap<PersonCluster, SeenRole | null>,
): Map<PersonCluster, CountryCode> {
  const seen = clusters
    .flatMap((cluster) =>
      cluster.sightings.filter(({ role }) => role).map((sighting) => ({ cluster, sighting })),
    )
    .sort((a, b) => a.sighting.start - b.sighting.start);
  const companions = new Map<PersonCluster, CountryCode>();
  let last: { sentence: number; country: CountryCode; person: PersonCluster; state: boolean } | null = null;
  for (const { cluster, sighting } of seen) {
    const country = statedCountry(cluster, roles.get(cluster) ?? null);
    if (country) {
      const national = GOVERNING.has(sighting.role?.postClass ?? '');
      if (national)
        last = {
          sentence: sighting.sentence,
          country,
          person: cluster,
          state: sighting.role?.postClass === 'STATE',
        };
    } else if (
      last &&
      last.sentence === sighting.sentence &&
      last.person !== cluster &&
      !companions.has(cluster)
    ) {
      companions.set(cluster, last.country);
    }
  }
  return companions;
}
