import type { CountryCode } from '@ephemeride/domain';
import { isArticle } from './chunk-words.ts';
import type { PersonCluster } from './person-cluster.ts';
import { seenRole } from './seen-role.ts';
import type { ChunkedSentence, SeenRole } from './sighting.ts';

/**
 * `Le ministre vietnamien de la Défense a souhaité …`: a post that opens a sentence without a name is that of the one person
 * of its country who has no fuller post. Gives the posts so learnt.
 */
export function roleWithoutName(
  clusters: readonly PersonCluster[],
  sentences: readonly ChunkedSentence[],
  roles: ReadonlyMap<PersonCluster, SeenRole | null>,
  countries: ReadonlyMap<PersonCluster, CountryCode | null>,
): Map<PersonCluster, SeenRole> {
  const learnt = new Map<PersonCluster, SeenRole>();
  for (const sentence of sentences) {
    const post = sentence.chunks[1];
    if (post?.kind !== 'ROLE' || post.role.post.plural || !post.role.country || !isArticle(sentence, 0))
      continue;
    if (sentence.chunks[2]?.kind !== 'TOKEN') continue;
    const compatriots = clusters.filter((cluster) => countries.get(cluster) === post.role.country);
    const [person] = compatriots;
    if (compatriots.length !== 1 || !person || learnt.has(person)) continue;
    const known = roles.get(person);
    const role = seenRole(sentence.context, post.role);
    if (!known || (known.weight === 2 && role.text.startsWith(known.text))) learnt.set(person, role);
  }
  return learnt;
}
