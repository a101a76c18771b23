import type { CountryCode } from '@ephemeride/domain';
import { nameOrigin } from './name-origin.ts';
import type { PersonCluster } from './person-cluster.ts';
import type { PeopleInput } from './read-people.ts';
import type { SeenRole } from './sighting.ts';

/**
 * Where someone is from: the country of their post or of its body, then what other words give, then the shape of the name
 * among the despatch's own countries. Null where nothing supports one.
 */
export function countryOfPerson(
  cluster: PersonCluster,
  role: SeenRole | null,
  input: PeopleInput,
): CountryCode | null {
  const stated = cluster.sightings.find(({ country }) => country)?.country;
  const fromRoles = role?.country ?? cluster.sightings.find((seen) => seen.role?.country)?.role?.country;
  if (fromRoles ?? stated) return fromRoles ?? stated ?? null;
  const among = [...new Set(input.countryMentions.map(({ code }) => code))];
  return nameOrigin(cluster.words, among);
}
