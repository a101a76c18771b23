import type { PhraseContext } from '../phrases/phrase-context.ts';
import { isGivenName } from './given-names.ts';
import { HONORIFICS } from './honorifics.ts';
import { readNameChain } from './name-chain.ts';
import { POSTS } from './posts.ts';
import { RANKS, type Rank } from './ranks.ts';
import { POST_PREFIXES, type RolePhrase, readRole } from './role-phrase.ts';

interface Extent {
  /** Token indices, `end` excluded. */
  readonly start: number;
  readonly end: number;
}

/** A sentence as people rules see it: names, what introduces them, and the tokens between. */
export type Chunk =
  | (Extent & { readonly kind: 'NAME' })
  | (Extent & { readonly kind: 'HONORIFIC'; readonly plural: boolean })
  | (Extent & { readonly kind: 'RANK'; readonly rank: Rank })
  | (Extent & { readonly kind: 'ROLE'; readonly role: RolePhrase })
  | (Extent & { readonly kind: 'COUNTERPART' })
  | (Extent & { readonly kind: 'KNOWN' })
  | (Extent & { readonly kind: 'TOKEN' });

const COUNTERPARTS = new Set(['homologue', 'homologues', 'collegue', 'collegues']);

/** All that a small letter can open but a token: asked once, where each table would be asked of every word. */
const OPENINGS: ReadonlySet<string> = new Set([
  ...COUNTERPARTS,
  ...POST_PREFIXES,
  ...POSTS.firstWords,
  ...RANKS.firstWords,
  ...HONORIFICS.firstWords,
]);

/** Cuts a sentence into chunks, left to right, each token in exactly one. */
export function chunkSentence(context: PhraseContext): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 0; at < context.tokens.length; ) {
    const chunk = readChunk(context, at);
    chunks.push(chunk);
    at = chunk.end;
  }
  return chunks;
}

function readChunk(context: PhraseContext, start: number): Chunk {
  const { tokens } = context;
  const token = tokens[start]!;
  if (token.kind === 'MARK' || token.kind === 'NUMBER' || token.kind === 'ELISION')
    return { kind: 'TOKEN', start, end: start + 1 };
  if (!token.capital && !OPENINGS.has(token.folded)) return knownOrToken(context, start);
  if (COUNTERPARTS.has(token.folded)) return { kind: 'COUNTERPART', start, end: start + 1 };
  if (beginsWithGivenName(context, start)) {
    const name = readNameChain(context, start);
    if (name !== null && name > start + 1) return { kind: 'NAME', start, end: name };
  }
  if (isSovereignName(context, start)) {
    const name = readNameChain(context, start);
    if (name !== null && name > start + 1) return { kind: 'NAME', start, end: name };
  }
  const role = readRole(context, start);
  const rank = RANKS.at(tokens, start);
  if (rank && !(role && role.end > role.headEnd && role.end > rank.end)) {
    return { kind: 'RANK', start, end: rank.end, rank: rank.value };
  }
  const honorific = HONORIFICS.at(tokens, start);
  if (honorific && !(role && role.end > honorific.end)) {
    return { kind: 'HONORIFIC', start, end: honorific.end, plural: honorific.value.plural };
  }
  if (role) return { kind: 'ROLE', start, end: role.end, role };
  const name = readNameChain(context, start);
  if (name !== null) return { kind: 'NAME', start, end: name };
  return knownOrToken(context, start);
}

function knownOrToken({ known }: PhraseContext, start: number): Chunk {
  const span = known[start];
  return span && span.kind !== 'TOWN'
    ? { kind: 'KNOWN', start, end: span.end }
    : { kind: 'TOKEN', start, end: start + 1 };
}

const SOVEREIGNS = new Set(['roi', 'reine', 'prince', 'princesse', 'pape', 'sultan', 'emir']);
const ADDRESSED = new Set(['m', 'mme', 'mlle', 'monsieur', 'madame', 'dr', 'mr']);

/** `Mme Reine Tossou`, `M. Prince Mensah`: who is a queen is not addressed so. */
function isSovereignName({ tokens }: PhraseContext, at: number): boolean {
  const token = tokens[at]!;
  if (!token.capital || !SOVEREIGNS.has(token.folded) || !tokens[at + 1]?.capital) return false;
  const before = tokens[at - 1]?.text === '.' ? tokens[at - 2] : tokens[at - 1];
  return before !== undefined && ADDRESSED.has(before.folded.replace('.', ''));
}

/** `Pape Diouf`, `Cheikh Anta Diop`: a capital on a word that is also a given name, before another, makes it a name. */
function beginsWithGivenName({ tokens }: PhraseContext, at: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  return (
    token.capital &&
    isGivenName(token.folded) &&
    next?.capital === true &&
    !POSTS.at(tokens, at + 1) &&
    !RANKS.at(tokens, at + 1)
  );
}
