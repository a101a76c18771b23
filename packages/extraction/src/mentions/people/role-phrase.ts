import type { CountryCode } from '@ephemeride/domain';
import { readComplements } from '../phrases/complement.ts';
import { ALL_LINKS, type ComplementOptions } from '../phrases/complement-options.ts';
import type { PhraseContext } from '../phrases/phrase-context.ts';
import { nameBoundary } from './name-boundary.ts';
import { readNameChain } from './name-chain.ts';
import { POSTS, type Post } from './posts.ts';

/** A post with its complements, and the posts stacked on it: token indices, `end` excluded. */
export interface RolePhrase {
  readonly start: number;
  readonly end: number;
  /** The index after the first post's head: `ministre` of `ministre de la Défense`. */
  readonly headEnd: number;
  readonly post: Post;
  readonly country: CountryCode | null;
  /** Each post of a stack by itself, without the posts after it. */
  readonly stack: readonly RolePhrase[];
  /** Tokens of the body named in it, null where there is none. */
  readonly body: { readonly start: number; readonly end: number } | null;
}

/** Words that a post may begin with besides its head: `ancien ministre`. */
export const POST_PREFIXES: ReadonlySet<string> = new Set(
  'premier premiere ancien ancienne anciens anciennes ex nouveau nouvelle nouveaux futur future actuel actuelle vice tout nouvel jeune haut haute'.split(
    ' ',
  ),
);
/** What follows these is not the country of the post; `à` and `au` only where someone is posted there. */
const ABROAD = new Set(['en', 'aupres', 'pres', 'pour', 'sur']);
/** `commandant en chef`, `président en exercice`: how a post is held, and no place. */
const MANNER = new Set('chef second exercice titre fonction fonctions poste retraite residence'.split(' '));
const AT = new Set(['a', 'au', 'aux']);
const NO_LINKS: ReadonlySet<string> = new Set();
const MOST_STACKED = 6;

/** Reads the post that begins at `index`, with the posts stacked on it by `,`, `et`: null where none begins there. */
export function readRole(context: PhraseContext, index: number): RolePhrase | null {
  const first = readPost(context, index);
  if (!first) return null;
  let { end, country, body } = first;
  const stack = [first];
  for (let stacked = 0; stacked < MOST_STACKED; stacked += 1) {
    const next = readStacked(context, end);
    if (!next) break;
    end = next.end;
    stack.push(next);
    country ??= next.country;
    body ??= next.body;
  }
  return { ...first, end, country, body, stack };
}

function readStacked(context: PhraseContext, end: number): RolePhrase | null {
  const { tokens } = context;
  let at = afterParenthesis(context, end);
  if (tokens[at]?.text === ',') at += 1;
  if (tokens[at]?.folded === 'et') at += 1;
  // `ministre d'État secrétaire général de la présidence`: two posts of one person side by side.
  if (at === end && (tokens[at]?.capital !== false || !POSTS.at(tokens, at))) return null;
  const next = readPost(context, at);
  if (!next || (next.end === next.headEnd && tokens[next.end]?.capital)) return null;
  return tokens[next.end]?.capital && next.post.plural ? null : next;
}

/** `chef d'état-major de l'Armée (à gauche) et vice-ministre`: an aside of a few words does not end a stack of posts. */
function afterParenthesis({ tokens }: PhraseContext, at: number): number {
  if (tokens[at]?.text !== '(') return at;
  for (let end = at + 1; end < at + 6; end += 1) if (tokens[end]?.text === ')') return end + 1;
  return at;
}

function readPost(context: PhraseContext, index: number): RolePhrase | null {
  const { tokens } = context;
  let head = index;
  while (head < index + 2 && POST_PREFIXES.has(tokens[head]?.folded ?? '') && !POSTS.at(tokens, head))
    head += 1;
  if (tokens[head]?.text === '-' && head > index) head += 1;
  const hit = POSTS.at(tokens, head);
  if (!hit || isPerfect(context, head)) return null;
  const national = hit.value.postClass === 'STATE' || hit.value.postClass === 'MINISTER';
  const options: ComplementOptions = {
    links: hit.value.postClass === 'STATE' ? NO_LINKS : ALL_LINKS,
    places: !national,
    nameStart: (at) => nameBoundary(context, at),
    postEnd: (at) => POSTS.at(tokens, at)?.end ?? null,
    endsBefore: (at) => introducesOther(context, at, hit.value),
    parties: hit.value.postClass === 'OFFICE' || hit.value.postClass === 'PERSON',
  };
  const end = readComplements(context, hit.end, options);
  return {
    start: index,
    end,
    headEnd: hit.end,
    post: hit.value,
    stack: [],
    country: countryOf(context, index, end, hit.value.postClass === 'MISSION'),
    body: bodyOf(context, hit.end, end),
  };
}

const HAVE = new Set('a ont avait avaient aura auront ayant aurait'.split(' '));

/** `ont envoyé des détachements`, `a député deux émissaires`: behind an auxiliary it is a verb. */
const isPerfect = ({ tokens }: PhraseContext, at: number): boolean =>
  HAVE.has(tokens[at - 1]?.folded ?? '') && tokens[at]!.folded.endsWith('e');

/**
 * `le conseiller du président X`: a post inside the complement that a name follows is that name's. `représentant du secrétaire
 * général X` is left whole: envoys are named after those who sent them.
 */
function introducesOther(context: PhraseContext, at: number, outer: Post): boolean {
  const inner = POSTS.at(context.tokens, at);
  if (!inner || inner.value.plural) return false;
  if (outer.postClass === 'MISSION' && inner.value.singular.startsWith('secrétaire')) return false;
  const end = readComplements(context, inner.end, {
    links: NO_LINKS,
    places: false,
    nameStart: (index) => nameBoundary(context, index),
  });
  return readNameChain(context, end) !== null;
}

/** The first country that the phrase belongs to; where someone is posted (`en Chine`, `au Laos`) is not theirs. */
function countryOf(
  { tokens, known, adjective }: PhraseContext,
  start: number,
  end: number,
  posted: boolean,
): CountryCode | null {
  for (let at = start; at < end; at += 1) {
    const { folded } = tokens[at]!;
    if (folded === 'en' && MANNER.has(tokens[at + 1]?.folded ?? '')) continue;
    if (ABROAD.has(folded) || (AT.has(folded) && (posted || !leadsToBody(known, at)))) return null;
    const country = adjective[at] ?? known[at]?.country;
    if (country) return country;
  }
  return null;
}

/** `chercheur à l'Institut norvégien`: a body says where its people are from, a place where they are sent does not. */
function leadsToBody(known: PhraseContext['known'], at: number): boolean {
  return known[at + 1]?.kind === 'BODY' || known[at + 2]?.kind === 'BODY';
}

/** The first known body named in a post: `chef de l'État-major général de l'Armée populaire`. */
function bodyOf({ known }: PhraseContext, start: number, end: number): RolePhrase['body'] {
  for (let at = start; at < end; at += 1) {
    const span = known[at];
    if (span?.kind === 'BODY') return { start: at, end: Math.min(span.end, end) };
  }
  return null;
}
