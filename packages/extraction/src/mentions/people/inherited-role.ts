import type { PersonCluster } from './person-cluster.ts';
import type { SeenRole } from './sighting.ts';

const FURTHEST_SENTENCES = 3;
/** `chef d'état-major des FARDC`: the body of the one is not the other's. */
const OF_ACRONYM = /\s(?:des|du|de la|de l['’])\s?\p{Lu}{3,}$/u;

/** The post that `son homologue X` takes over from the person it counters: the nearest one with a post, before rather than after. */
export function inheritedRole(
  cluster: PersonCluster,
  clusters: readonly PersonCluster[],
  roles: ReadonlyMap<PersonCluster, SeenRole | null>,
): SeenRole | null {
  const seen = cluster.sightings.find(({ counterpart }) => counterpart);
  if (!seen) return null;
  let best: { role: SeenRole; distance: number } | null = null;
  for (const other of clusters) {
    const role = roles.get(other);
    if (other === cluster || !role || role.weight < 2) continue;
    for (const { start, sentence } of other.sightings) {
      if (Math.abs(seen.sentence - sentence) > FURTHEST_SENTENCES || sentence > seen.sentence) continue;
      const distance = start < seen.start ? seen.start - start : (start - seen.start) * 4;
      if (!best || distance < best.distance) best = { role, distance };
    }
  }
  if (!best) return null;
  const text = (seen.man ? best.role.masculine : best.role.shared).replace(OF_ACRONYM, '');
  return { ...best.role, text, country: null, organization: null, international: false };
}
