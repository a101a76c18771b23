import type { CountryCode } from '@ephemeride/domain';
import type { PersonCluster } from './person-cluster.ts';
import type { SeenRole } from './sighting.ts';

const GOVERNING: ReadonlySet<string> = new Set(['STATE', 'MINISTER']);

/**
 * Tells, in the order of the text, the country of the governing post named last before a person in the same sentence:
 * `le Premier ministre grec X et le ministre de la Défense Y`. Two heads of state in one sentence are seldom of one country.
 */
export class Companions {
  readonly #posts: { start: number; sentence: number; state: boolean; country: CountryCode }[] = [];

  /** The companion's country for the first sighting of `cluster` that has a post; null where there is none. */
  countryFor(cluster: PersonCluster): CountryCode | null {
    const seen = cluster.sightings.find(({ role }) => role);
    const last = this.#posts.at(-1);
    if (!seen || !last || last.sentence !== seen.sentence || last.start > seen.start) return null;
    return last.state && seen.role?.postClass === 'STATE' ? null : last.country;
  }

  /** Remembers where a person governs, for those named after. */
  add(cluster: PersonCluster, role: SeenRole | null, country: CountryCode | null): void {
    const seen = cluster.sightings.find((sighting) => GOVERNING.has(sighting.role?.postClass ?? ''));
    if (!seen || !role || !country) return;
    this.#posts.push({
      start: seen.start,
      sentence: seen.sentence,
      state: seen.role?.postClass === 'STATE',
      country,
    });
  }
}
