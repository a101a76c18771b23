import type { CountryCode, PersonRead } from '@ephemeride/domain';
import { weightiest } from './collect-sightings.ts';
import { Companions } from './companions.ts';
import { countryOfPerson } from './country-of-person.ts';
import { ForeignCountries } from './foreign-countries.ts';
import { homeCountries } from './home-country.ts';
import { inheritedRole } from './inherited-role.ts';
import type { PeopleInput } from './people-input.ts';
import type { PersonCluster, Sighting } from './person-cluster.ts';
import { roleWithoutName } from './role-without-name.ts';
import type { ChunkedSentence, SeenRole } from './sighting.ts';

/** Makes the despatch's people of their clusters: name, spellings, rank, post, body, country and mentions. */
export function describePeople(
  clusters: readonly PersonCluster[],
  sentences: readonly ChunkedSentence[],
  input: PeopleInput,
): PersonRead[] {
  if (clusters.length === 0) return [];
  const roles = new Map<PersonCluster, SeenRole | null>(
    clusters.map((cluster) => [cluster, ownRole(cluster)]),
  );
  for (const cluster of clusters) {
    const inherited = inheritedRole(cluster, clusters, roles);
    const own = roles.get(cluster);
    if (inherited && (!own || own.weight < 3)) roles.set(cluster, inherited);
  }
  const homes = homeCountries(input);
  const named = [...new Set([...input.countryMentions.map(({ code }) => code), ...homes])];
  const ofAgency = homeCountries({ ...input, countryMentions: [], places: [], sentences: [] })[0] ?? null;
  const companions = new Companions();
  const foreign = new ForeignCountries(clusters, input);
  const countries = new Map<PersonCluster, CountryCode | null>();
  for (const cluster of clusters) {
    const role = roles.get(cluster) ?? null;
    const country = countryOfPerson(cluster, role, {
      countries: named,
      homes,
      ofAgency,
      companion: companions.countryFor(cluster),
      foreign: () => foreign.of(cluster, role),
    });
    countries.set(cluster, country);
    companions.add(cluster, role, country);
    foreign.add(role, country);
  }
  for (const [cluster, role] of roleWithoutName(clusters, sentences, roles, countries))
    roles.set(cluster, role);
  return clusters.map((cluster) =>
    describe(cluster, roles.get(cluster) ?? null, countries.get(cluster) ?? null),
  );
}

function describe(cluster: PersonCluster, role: SeenRole | null, country: CountryCode | null): PersonRead {
  const name = fullestForm(cluster.sightings);
  const spellings = new Set(
    cluster.sightings
      .filter(({ form, rule }) => form.words.length > 1 && rule !== 'shouted-name')
      .map(({ form }) => form.text),
  );
  spellings.delete(name);
  return {
    name,
    aliases: [...spellings],
    rank: longestRank(cluster.sightings),
    role: role?.text ?? null,
    organization: role?.organization ?? null,
    country,
    mentions: cluster.sightings.map(({ start, end, rule }) => ({ start, end, rule })),
  };
}

function ownRole(cluster: PersonCluster): SeenRole | null {
  return weightiest(cluster.sightings.flatMap(({ role }) => (role ? [role] : [])));
}

/** Of the forms with the most words, the one printed most often, the first one where they are even. */
function fullestForm(sightings: readonly Sighting[]): string {
  const most = Math.max(...sightings.map(({ form }) => form.words.length));
  const counts = new Map<string, number>();
  for (const { form, rule } of sightings) {
    if (form.words.length === most && rule !== 'shouted-name')
      counts.set(form.text, (counts.get(form.text) ?? 0) + 1);
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function longestRank(sightings: readonly Sighting[]): string | null {
  return sightings.reduce<string | null>(
    (best, { rank }) => (rank && rank.length > (best?.length ?? 0) ? rank : best),
    null,
  );
}
