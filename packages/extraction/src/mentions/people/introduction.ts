import type { CountryCode } from '@ephemeride/domain';
import { isInternationalBody } from '../organizations/well-known-bodies.ts';
import type { PhraseContext } from '../phrases/phrase-context.ts';
import type { Chunk } from './chunk.ts';
import type { RolePhrase } from './role-phrase.ts';
import type { ChunkedSentence, Finding, SeenRole } from './sighting.ts';

const ARTICLES = new Set([
  'le',
  'la',
  "l'",
  'les',
  'son',
  'sa',
  'leur',
  'leurs',
  'ses',
  'notre',
  'du',
  'au',
  'des',
  'aux',
  'de',
  'ce',
  'cet',
  'cette',
]);
const DEFINITE = new Set(['le', 'la', "l'"]);
const ASIDE = / \([^()]{0,60}\)/g;
/** Posts that need no complement to be told from every other. */
const WHOLE = /premi[eè]re? ministre$|^chefs? d[eu] |chancelier|^garde des sceaux$|^pape$/i;
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

export function isArticle({ context, chunks }: ChunkedSentence, index: number): boolean {
  const chunk = chunks[index];
  return chunk?.kind === 'TOKEN' && ARTICLES.has(context.tokens[chunk.start]!.folded);
}

/** `M. le ministre X`: the only articles that may stand between titles of one person. */
function isDefinite({ context, chunks }: ChunkedSentence, index: number): boolean {
  const chunk = chunks[index];
  return chunk?.kind === 'TOKEN' && DEFINITE.has(context.tokens[chunk.start]!.folded);
}

export function isMark({ context, chunks }: ChunkedSentence, index: number, mark: string): boolean {
  const chunk = chunks[index];
  return chunk?.kind === 'TOKEN' && context.tokens[chunk.start]!.text === mark;
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

export function rankText({ tokens, sentence }: PhraseContext, chunk: Chunk & { kind: 'RANK' }): string {
  if (chunk.rank.plural) return chunk.rank.singular;
  const text = sentence.text.slice(
    tokens[chunk.start]!.start - sentence.start,
    tokens[chunk.end - 1]!.end - sentence.start,
  );
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** A post as printed, without article; a plural head is put in the singular. */
export function seenRole({ tokens, known, adjective, sentence }: PhraseContext, role: RolePhrase): SeenRole {
  const slice = (start: number, end: number) =>
    sentence.text.slice(tokens[start]!.start - sentence.start, tokens[end - 1]!.end - sentence.start);
  const bare = role.end === role.headEnd;
  const text = role.post.plural
    ? role.post.singular +
      (bare
        ? ''
        : sentence.text.slice(
            tokens[role.headEnd - 1]!.end - sentence.start,
            tokens[role.end - 1]!.end - sentence.start,
          ))
    : slice(role.start, role.end);
  return {
    text: text.replace(ASIDE, '').replace(/\s+/g, ' '),
    postClass: role.post.postClass,
    country: role.country,
    shared: withoutCountry({ tokens, known, adjective }, role, text),
    organization: role.body ? slice(role.body.start, role.body.end) : null,
    international:
      role.body !== null &&
      role.country === null &&
      isInternationalBody(slice(role.body.start, role.body.end)),
    weight: role.post.postClass === 'PERSON' ? 1 : bare && !WHOLE.test(text) ? 2 : 3,
  };
}

/** What an introduction says of the name that follows it. */
export function findingOf(context: PhraseContext, rule: string, chunk: number, found: Introduction): Finding {
  return {
    chunk,
    rule,
    ...(found.rank ? { rank: found.rank } : {}),
    ...(found.role ? { role: seenRole(context, found.role) } : {}),
    ...(found.country ? { country: found.country } : {}),
    ...(found.honorific ? { honorific: true } : {}),
  };
}

/** The post's words without its country: `ministre suédoise de la Culture` and `ministre de la Culture du Laos` give `ministre de la Culture`. */
function withoutCountry(
  { tokens, known, adjective }: Pick<PhraseContext, 'tokens' | 'known' | 'adjective'>,
  role: RolePhrase,
  text: string,
): string {
  const last = role.end - 1;
  const spanAt = [last, last - 1, last - 2].find((at) => at > role.headEnd && known[at]?.end === role.end);
  if (spanAt !== undefined && known[spanAt]!.kind === 'COUNTRY') {
    let link = spanAt - 1;
    while (link > role.headEnd && ['la', "l'", 'le', 'les'].includes(tokens[link]!.folded)) link -= 1;
    return text.slice(0, text.length - (tokens[last]!.end - tokens[link - 1]!.end));
  }
  let shared = text;
  for (let at = last; at >= role.headEnd; at -= 1) {
    if (!adjective[at]) continue;
    const offset = text.length - (tokens[last]!.end - tokens[at]!.start);
    shared = `${shared.slice(0, offset).trimEnd()}${shared.slice(offset + tokens[at]!.text.length)}`;
  }
  return shared.trim();
}
