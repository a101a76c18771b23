import type { CountryCode } from '@ephemeride/domain';
import { likeness, type NameForm } from './identity.ts';
import type { SeenRole } from './sighting.ts';

/** One place of the text that names someone, and what the rules made of it. */
export interface Sighting {
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly form: NameForm;
  readonly rule: string;
  readonly rank: string | null;
  readonly role: SeenRole | null;
  readonly country: CountryCode | null;
  readonly counterpart: boolean;
  /** Whether a rank, post, form of address or apposition stood by it, which a surname alone needs. */
  readonly introduced: boolean;
}

/** One person of the despatch: every sighting that names them. */
export interface PersonCluster {
  words: readonly string[];
  readonly sightings: Sighting[];
}

const MOST_CANDIDATES = 40;

/** Joins sightings that name one person; surnames alone join the fullest name that fits, the nearest one where several do. */
export function clusterSightings(sightings: readonly Sighting[]): PersonCluster[] {
  const clusters: PersonCluster[] = [];
  const index = new Map<string, PersonCluster[]>();
  const add = (sighting: Sighting, cluster: PersonCluster) => {
    cluster.sightings.push(sighting);
    for (const word of sighting.form.words) {
      const known = index.get(word);
      if (!known) index.set(word, [cluster]);
      else if (!known.includes(cluster) && known.length < MOST_CANDIDATES) known.push(cluster);
    }
  };
  const longestFirst = [...sightings].sort(
    (a, b) => b.form.words.length - a.form.words.length || a.start - b.start,
  );
  for (const sighting of longestFirst) {
    const cluster = bestCluster(sighting, index);
    if (cluster) add(sighting, cluster);
    else if (sighting.introduced) {
      const fresh: PersonCluster = { words: sighting.form.words, sightings: [] };
      clusters.push(fresh);
      add(sighting, fresh);
    }
  }
  for (const cluster of clusters) cluster.sightings.sort((a, b) => a.start - b.start);
  return clusters.sort((a, b) => a.sightings[0]!.start - b.sightings[0]!.start);
}

function bestCluster(sighting: Sighting, index: ReadonlyMap<string, PersonCluster[]>): PersonCluster | null {
  const { words } = sighting.form;
  let best: { cluster: PersonCluster; score: number; distance: number } | null = null;
  for (const word of new Set(words)) {
    for (const cluster of index.get(word) ?? []) {
      const score = likeness(cluster.words, words);
      if (score === 0 || (score === 1 && !sighting.introduced)) continue;
      const distance = Math.abs(sighting.start - cluster.sightings[0]!.start);
      if (!best || score > best.score || (score === best.score && distance < best.distance))
        best = { cluster, score, distance };
    }
  }
  return best?.cluster ?? null;
}
