import type { CountryCode } from '@ephemeride/domain';
import { type Likeness, likeness, type NameForm } from './identity.ts';
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
  /** Whether the counterpart is known to be a man. */
  readonly man: boolean;
  /** Whether a rank, post, form of address or apposition stood by it, which a surname alone needs. */
  readonly introduced: boolean;
}

/** One person of the despatch: every sighting that names them. */
export interface PersonCluster {
  words: readonly string[];
  readonly sightings: Sighting[];
}

const MOST_CANDIDATES = 40;
const SOVEREIGN = /^(?:roi|reine|prince|princesse|pape|empereur|sultan|émir)(?!\p{L})/iu;

/** Joins sightings that name one person; surnames alone join the fullest name that fits, the nearest one where several do. */
export function clusterSightings(sightings: readonly Sighting[]): PersonCluster[] {
  const clusters: PersonCluster[] = [];
  const index = new Map<string, PersonCluster[]>();
  const add = (sighting: Sighting, cluster: PersonCluster) => {
    cluster.sightings.push(sighting);
    if (sighting.form.words.length > cluster.words.length) cluster.words = sighting.form.words;
    for (const word of sighting.form.words) {
      const known = index.get(word);
      if (!known) index.set(word, [cluster]);
      else if (!known.includes(cluster) && known.length < MOST_CANDIDATES) known.push(cluster);
    }
  };
  const longestFirst = [...sightings].sort(byIntroductionAndLength);
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

/** Introduced sightings make the clusters; the others, wherever they stand, can only join them. */
function byIntroductionAndLength(a: Sighting, b: Sighting): number {
  if (a.introduced !== b.introduced) return a.introduced ? -1 : 1;
  return b.form.words.length - a.form.words.length || a.start - b.start;
}

/** A name alone may be fuller than the introduced one: then the shorter one must have two words. */
function likenessEitherWay(known: readonly string[], words: readonly string[]): Likeness {
  if (words.length <= known.length) return likeness(known, words);
  return known.length > 1 ? likeness(words, known) : 0;
}

/** `le roi Salmane` is not `Mohammed ben Salmane`: sovereigns go by their first name. */
function isSovereign({ role, form }: Sighting): boolean {
  return form.words.length === 1 && role !== null && SOVEREIGN.test(role.text);
}

function bestCluster(sighting: Sighting, index: ReadonlyMap<string, PersonCluster[]>): PersonCluster | null {
  const { words } = sighting.form;
  let best: { cluster: PersonCluster; score: number; distance: number } | null = null;
  for (const word of new Set(words)) {
    for (const cluster of index.get(word) ?? []) {
      const score =
        isSovereign(sighting) && words[0] !== cluster.words[0] ? 0 : likenessEitherWay(cluster.words, words);
      if (score === 0 || (score === 1 && !sighting.introduced)) continue;
      const distance = Math.abs(sighting.start - cluster.sightings[0]!.start);
      if (!best || score > best.score || (score === best.score && distance < best.distance))
        best = { cluster, score, distance };
    }
  }
  return best?.cluster ?? null;
}
