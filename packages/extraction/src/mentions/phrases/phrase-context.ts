import type { CountryCode, CountryMention, OrganizationRead, PlaceMention } from '@ephemeride/domain';
import type { Sentence } from '../../despatch.ts';
import { beginsPlace, LONGEST_PLACE_KEY, PLACE_LEXICON } from '../places/place-lexicon.ts';
import { type Token, tokenize } from './token.ts';

/** What earlier readers found at a token: the index after it, and its country where it has one. */
export interface KnownSpan {
  /** TOWN is a name of the gazetteer that no reader vouches for here: it may as well be a surname. */
  readonly kind: 'COUNTRY' | 'PEOPLE' | 'PLACE' | 'BODY' | 'TOWN';
  readonly end: number;
  readonly country: CountryCode | null;
}

/** A sentence cut into tokens, with the countries, places and bodies that begin at each of them. */
export interface PhraseContext {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** The longest country name, place or body that begins at a token. */
  readonly known: readonly (KnownSpan | null)[];
  /** Names of the gazetteer alone, whatever readers found. */
  readonly towns: readonly (KnownSpan | null)[];
  /** The country that an adjective at a token belongs to: `cambodgien`. */
  readonly adjective: readonly (CountryCode | null)[];
}

export interface KnownMentions {
  readonly countryMentions: readonly CountryMention[];
  readonly places?: readonly PlaceMention[];
  readonly organizations?: readonly OrganizationRead[];
}

interface Known {
  readonly start: number;
  readonly end: number;
  readonly kind: KnownSpan['kind'] | 'ADJECTIVE';
  readonly country: CountryCode | null;
}

/** Cuts every sentence into tokens and lays the known mentions over them, in one pass over both. */
export function phraseContexts(sentences: readonly Sentence[], mentions: KnownMentions): PhraseContext[] {
  const all = knownSpans(mentions);
  let first = 0;
  return sentences.map((sentence) => {
    const { tokens, towns, nothing } = cutSentence(sentence);
    // Most sentences name little: their lists are shared until something is laid over them.
    let known = towns;
    let adjective: readonly (CountryCode | null)[] = nothing;
    while (first < all.length && all[first]!.start < sentence.start) first += 1;
    let index = 0;
    for (let at = first; at < all.length && all[at]!.start < sentence.end; at += 1) {
      const span = all[at]!;
      while (index < tokens.length && tokens[index]!.end <= span.start) index += 1;
      if (index >= tokens.length) break;
      let end = index;
      while (end < tokens.length && tokens[end]!.start < span.end && !opensPhrase(span, tokens[end]!))
        end += 1;
      if (end === index || tokens[index]!.start < span.start - 1) continue;
      if (span.kind === 'ADJECTIVE') adjective = laid(adjective, nothing, index, span.country);
      else if (known[index]?.kind === 'TOWN' || end > (known[index]?.end ?? 0))
        known = laid(known, towns, index, { kind: span.kind, end, country: span.country });
    }
    return { sentence, tokens, known, towns, adjective };
  });
}

/** A list with one value more: a copy of the shared one, or the same where it has been copied already. */
function laid<Value>(list: readonly Value[], shared: readonly Value[], index: number, value: Value): Value[] {
  const own = list === shared ? [...list] : (list as Value[]);
  own[index] = value;
  return own;
}

interface CutSentence {
  readonly tokens: readonly Token[];
  readonly towns: readonly (KnownSpan | null)[];
  /** A null for each token. */
  readonly nothing: readonly null[];
}

/** Bodies and people are read from the same sentences: each is cut once. */
const CUT = new WeakMap<Sentence, CutSentence>();

function cutSentence(sentence: Sentence): CutSentence {
  const known = CUT.get(sentence);
  if (known) return known;
  const tokens = tokenize(sentence.text, sentence.start);
  const cut = {
    tokens,
    towns: tokens.map((_, at) => townAt(tokens, at)),
    nothing: tokens.map(() => null),
  };
  CUT.set(sentence, cut);
  return cut;
}

/** The longest name of the gazetteer that begins at a capitalised word. */
function townAt(tokens: readonly Token[], at: number): KnownSpan | null {
  if (!tokens[at]!.capital || !beginsPlace(tokens[at]!.folded)) return null;
  let key = '';
  let town: KnownSpan | null = null;
  for (let end = at; end < Math.min(tokens.length, at + LONGEST_PLACE_KEY); end += 1) {
    key += `${end === at ? '' : ' '}${tokens[end]!.folded.replaceAll('-', ' ')}`;
    const place = PLACE_LEXICON.get(key);
    if (place) town = { kind: 'TOWN', end: end + 1, country: place.country };
  }
  return town;
}

/** `à Yarzé le secrétaire`: a lower-case article does not go on with a town's name. */
function opensPhrase({ kind }: Known, { text }: Token): boolean {
  return kind === 'PLACE' && text === 'le';
}

function knownSpans({ countryMentions, places = [], organizations = [] }: KnownMentions): Known[] {
  const spans: Known[] = [];
  for (const { start, end, code, form } of countryMentions) {
    if (form === 'ADJECTIVE') spans.push({ start, end, kind: 'ADJECTIVE', country: code });
    else if (form === 'DEMONYM') spans.push({ start, end, kind: 'PEOPLE', country: code });
    else spans.push({ start, end, kind: form === 'CAPITAL' ? 'PLACE' : 'COUNTRY', country: code });
  }
  for (const { start, end, country } of places) spans.push({ start, end, kind: 'PLACE', country });
  for (const { mentions, country } of organizations) {
    for (const { start, end } of mentions) spans.push({ start, end, kind: 'BODY', country });
  }
  return spans.sort((a, b) => a.start - b.start || a.end - b.end);
}
