import type { CountryCode } from '@ephemeride/domain';
import type { PhraseContext } from '../phrases/phrase-context.ts';
import type { Chunk } from './chunk.ts';
import type { RolePhrase } from './role-phrase.ts';
import { rankText, seenRole } from './seen-role.ts';
import type { ChunkedSentence, Finding } from './sighting.ts';

const DEFINITE = new Set(['le', 'la', "l'"]);
const RETIRED = new Set(['a', 'la', 'retraite', '(', ')', '2S', '2s', 'en', 'reserve']);

/** The posts, ranks and forms of address that stand directly before a name. */
export interface Introduction {
  /** Index of its first chunk. */
  readonly from: number;
  readonly rank: string | null;
  readonly role: RolePhrase | null;
  readonly honorific: boolean;
  readonly plural: boolean;
  /** From an adjective after the rank: `le général rwandais`. */
  readonly country: CountryCode | null;
}

/** `M. le ministre X`: the only articles that may stand between titles of one person. */
function isDefinite({ context, chunks }: ChunkedSentence, index: number): boolean {
  const chunk = chunks[index];
  return chunk?.kind === 'TOKEN' && DEFINITE.has(context.tokens[chunk.start]!.folded);
}

/** Reads leftwards from the chunk before a name; null where nothing introduces it there. */
export function introductionBefore(sentence: ChunkedSentence, name: number): Introduction | null {
  const { chunks, context } = sentence;
  let rank: string | null = null;
  let role: RolePhrase | null = null;
  let country: CountryCode | null = null;
  let honorific = false;
  let plural = false;
  let from = name;
  for (let at = name - 1; at >= Math.max(0, name - 8); at -= 1) {
    const chunk = chunks[at]!;
    if (chunk.kind === 'RANK') {
      rank ??= rankText(context, chunk);
      plural ||= chunk.rank.plural;
    } else if (chunk.kind === 'ROLE') {
      if (role) break;
      role = chunk.role;
      plural ||= chunk.role.post.plural;
    } else if (chunk.kind === 'HONORIFIC') {
      honorific = true;
      plural ||= chunk.plural;
    } else if (chunk.kind === 'TOKEN' && context.adjective[chunk.start] && rankFollows(chunks, at)) {
      country = context.adjective[chunk.start]!;
      continue;
    } else if (!(isDefinite(sentence, at) && from < name) && !afterRank(sentence, at)) break;
    if (chunk.kind !== 'TOKEN') from = at;
  }
  return from < name ? { from, rank, role, honorific, plural, country } : null;
}

function rankFollows(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at - 1]?.kind === 'RANK';
}

/** `le général (2S) X`, `le colonel à la retraite X`: words that may stand between a rank and its name. */
function afterRank({ context, chunks }: ChunkedSentence, at: number): boolean {
  const chunk = chunks[at]!;
  if (!RETIRED.has(context.tokens[chunk.start]!.folded) && !RETIRED.has(context.tokens[chunk.start]!.text))
    return false;
  return [1, 2, 3].some((back) => chunks[at - back]?.kind === 'RANK');
}

/** What an introduction says of the name that follows it. */
export function findingOf(
  context: PhraseContext,
  rule: string,
  chunk: number,
  found: Introduction | null,
): { -readonly [Field in keyof Finding]: Finding[Field] } {
  const finding: ReturnType<typeof findingOf> = { chunk, rule };
  if (!found) return finding;
  if (found.rank) finding.rank = found.rank;
  if (found.role) finding.role = seenRole(context, found.role);
  if (found.country) finding.country = found.country;
  if (found.honorific) finding.honorific = true;
  return finding;
}
