import type { PersonRead, Rejection } from '@ephemeride/domain';
import { phraseContexts } from '../phrases/phrase-context.ts';
import { chunkSentence } from './chunk.ts';
import { collectSightings } from './collect-sightings.ts';
import { describePeople } from './describe-people.ts';
import type { PeopleInput } from './people-input.ts';
import { clusterSightings } from './person-cluster.ts';
import { isShouted, shoutedNames } from './shouted-names.ts';

/** Parts that name no one of the despatch: photographers, agencies, other despatches' headlines. */
const SILENT_PARTS = new Set(['CREDIT', 'RELATED', 'SIGN_OFF', 'FURNITURE', 'HEADER']);

/**
 * Reads the people a despatch names with a rank, a post, a form of address or a whole name, each once with every mention,
 * in the order of first mention; and the names it refused, with the negative rule. Mentions cover name words only.
 * Pronouns and posts without a name are not mentions. Linear in the text; never throws.
 */
export function readPeople(input: PeopleInput): { people: PersonRead[]; rejections: Rejection[] } {
  const spoken = input.sentences.filter(({ part }) => !SILENT_PARTS.has(part));
  const contexts = phraseContexts(spoken, input);
  const shouted = new Set(contexts.filter(isShouted));
  const sentences = contexts
    .filter((context) => !shouted.has(context))
    .map((context) => ({ context, chunks: chunkSentence(context) }));
  const { sightings, rejections } = collectSightings(sentences);
  const clusters = clusterSightings([...sightings, ...shoutedNames([...shouted], sightings)]);
  return { people: describePeople(clusters, sentences, input), rejections };
}
