import { adjectivePhraseAt } from './adjective-phrases.ts';
import type { Built } from './built.ts';
import { peopleAt } from './country-adjectives.ts';
import { countAt } from './counts.ts';
import {
  BEHIND_NOUN,
  GOES_TO,
  HOLDS_POST,
  LASTS,
  LEARNT,
  NAMED_BEHIND,
  NUMBERED,
  outermostFirst,
  standsBehind,
  UNCOUNTED,
  withArticle,
  withEnglishArticle,
} from './english-grammar.ts';
import { calledByTown, isCalledByTown, isCountry, runsBetween } from './named-by-town.ts';
import { andOf, linkAt, linked, TEXT, uncoordinated } from './phrase-links.ts';
import {
  adjectiveAt,
  englishPlural,
  givenAt,
  nameAt,
  nounAt,
  pairAt,
  type TitleWord,
} from './title-words.ts';

const DEFINITE = /^(?:le|la|l'|les|ce|cet|cette|ces|son|sa|ses|leurs?)$/u;
/** So many complements stand in one another at most. */
const DEEPEST = 4;
const INDEFINITE = /^(?:un|une)$/u;
/** An adjective, or two that `et` joins: `économique et commerciale`. */
function adjectivesAt(tokens: readonly string[], at: number): { word: TitleWord; next: number } | null {
  const phrase = adjectivePhraseAt(tokens, at);
  if (phrase) return phrase;
  const first = adjectiveAt(tokens, at);
  const second = first && tokens[at + 1] === 'et' ? adjectiveAt(tokens, at + 2) : null;
  if (!first || !second) return first && { word: first, next: at + 1 };
  const word = { EN: `${first.EN} and ${second.EN}`, VI: `${first.VI} và ${second.VI}` };
  return { word, next: at + 3 };
}

/** Adjectives and complements behind a noun already built, as far as the tables know them; `bare` leaves names to what is before. */
export function complete(
  tokens: readonly string[],
  head: Built,
  given: readonly string[],
  depth: number,
  bare = false,
): Built {
  let built = head;
  const behindNoun: string[] = [];
  for (let one = adjectivesAt(tokens, built.next); one && !built.proper; ) {
    // `un manuscrit ancien` is no former manuscript.
    if (one.word.EN === 'former') one = { ...one, word: { EN: 'ancient', VI: 'cổ' } };
    // `foire commerciale colombienne` is a Colombian trade fair: what stands last is outermost.
    behindNoun.unshift(one.word.EN);
    built = { ...built, qualities: `${built.qualities} ${one.word.VI}`, next: one.next };
    one = adjectivesAt(tokens, built.next);
  }
  const pair = built.proper ? null : pairAt(tokens, built.next);
  if (pair) {
    behindNoun.unshift(pair.EN);
    built = { ...built, qualities: `${built.qualities} ${pair.VI}`, next: built.next + 1 };
  }
  if (behindNoun.length > 0)
    built = { ...built, adjectives: outermostFirst([...behindNoun, ...built.adjectives.split(' ')]) };
  // `la résolution 2758`, `le vol 302`.
  if (/^\d+$/u.test(tokens[built.next] ?? '') && NUMBERED.test(built.singular)) {
    const number = tokens[built.next]!;
    built = {
      ...built,
      EN: `${built.EN} ${number}`,
      VI: `${built.VI} ${number}`,
      long: true,
      next: built.next + 1,
    };
  }
  const apposed = built.proper || built.long ? 0 : givenAt(tokens, built.next, given);
  if (apposed > 0) {
    const next = built.next + apposed;
    const name = tokens.slice(built.next, next).join(' ').replace(/' /gu, '’');
    const after = NAMED_BEHIND.test(built.singular);
    const EN = after ? `${built.EN} ${name}` : `${name} ${built.EN}`;
    built = { ...built, EN, singular: EN, VI: `${built.VI}${built.qualities} ${name}`, qualities: '', next };
    if (after) built = { ...built, long: true };
  }
  const between = runsBetween(tokens, built, given);
  if (between) return complete(tokens, between, given, depth + 1, bare);
  const link = depth < DEEPEST ? linkAt(tokens, built.next) : null;
  const of = link?.english === 'OF' || link?.english === 'of';
  const whole = link && phraseAt(tokens, link.next, given, depth + 1, of);
  const alone = whole && of && whole.long ? nearest(tokens, link.next, built, given, whole) : whole;
  const behind = alone && of ? joinedWith(tokens, alone, given, depth + 1) : alone;
  const name = link && behind ? tokens.slice(link.next, behind.next).join(' ') : '';
  if (
    link?.english === 'OF' &&
    behind?.proper &&
    given.includes(name) &&
    !isCountry(behind.EN) &&
    isCalledByTown(built)
  )
    return complete(tokens, calledByTown(built, behind), given, depth + 1, bare);
  if (!link || !behind || (bare && behind.proper)) return built;
  if (
    link.english === 'in' &&
    !behind.proper &&
    !LEARNT.test(built.singular) &&
    !GOES_TO.test(built.singular)
  )
    return built;
  // `salon de la pêche` is a fisheries show.
  const lasts = behind.counted && LASTS.test(behind.singular);
  if (of && !behind.proper && !behind.long && (lasts || !standsBehind(built.singular, behind))) {
    const before = lasts
      ? `${behind.adjectives.trim()}-${behind.singular}`
      : `${behind.adjectives}${behind.singular}`;
    const nearer = {
      ...built,
      EN: `${before} ${built.EN}`,
      singular: `${before} ${built.singular}`,
      VI: `${built.VI} ${behind.VI}${behind.qualities}`,
      next: behind.next,
    };
    return complete(tokens, nearer, given, depth + 1, bare);
  }
  // `sommet de l'OTAN` is a NATO summit.
  if (of && /^\p{Lu}{2,}$/u.test(behind.EN)) {
    const ofBody = {
      ...built,
      adjectives: outermostFirst([behind.EN, ...built.adjectives.split(' ')]),
      VI: `${built.VI}${built.qualities} ${behind.VI}`,
      qualities: '',
      next: behind.next,
    };
    return complete(tokens, ofBody, given, depth + 1, bare);
  }
  // `la crue de la Maggia`: what has its article in French is no town.
  const article = behind.proper && /^(?:du|la|l')$/u.test(tokens[link.next - 1] ?? '');
  const town =
    behind.proper && given.includes(name) && !article && !(isCountry(behind.EN) && isCalledByTown(built));
  const [english, vietnamese] = linked(link, behind, town, built.singular);
  const linkedOn = {
    ...built,
    EN: `${built.EN} ${english} ${behind.proper ? withEnglishArticle(article && given.includes(name) && !isCountry(behind.EN) && !/^the /u.test(behind.EN) ? `the ${behind.EN}` : behind.EN) : `${behind.adjectives}${behind.EN}`}`,
    VI: [`${built.VI}${built.qualities}`, vietnamese, `${behind.VI}${behind.qualities}`]
      .filter((part) => part !== '')
      .join(' '),
    qualities: '',
    long: true,
    next: behind.next,
  };
  return complete(tokens, linkedOn, given, depth + 1, bare);
}

/** Of a text's complement only what stands in front of its matter: `accord de transit portant sur le port` is on the port. */
function nearest(
  tokens: readonly string[],
  at: number,
  head: Built,
  given: readonly string[],
  whole: Built,
): Built {
  if (!TEXT.test(head.singular)) return whole;
  const near = phraseAt(tokens, at, given, DEEPEST, true);
  return near && /^(?:portant|sur|relati(?:f|ve))$/u.test(tokens[near.next] ?? '') ? near : whole;
}

/** `de l'élevage, de l'agriculture et de la pêche`: complements of one noun, as one; a list that ends without `et` is left at its first. */
function joinedWith(tokens: readonly string[], first: Built, given: readonly string[], depth: number): Built {
  const parts = [first];
  let closed = false;
  for (let more = andOf(tokens, first.next); more && !closed; more = andOf(tokens, parts.at(-1)!.next)) {
    const far = phraseAt(tokens, more.at, given, depth, true);
    // `de pompes et de médicaments`: the next of the list is none of its part's own.
    const next = far?.long ? phraseAt(tokens, more.at, given, DEEPEST, true) : far;
    if (!next) break;
    parts.push(next);
    closed = more.last;
  }
  if (!closed || parts.some(({ proper, long }) => proper || long)) return first;
  const listed = (words: readonly string[], and: string): string =>
    `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
  const english = listed(
    parts.map(({ adjectives, EN }) => `${adjectives}${EN}`),
    'and',
  );
  const singular = listed(
    parts.map((part) => `${part.adjectives}${part.singular}`),
    'and',
  );
  const vietnamese = listed(
    parts.map(({ VI, qualities }) => `${VI}${qualities}`),
    'và',
  );
  const { next } = parts.at(-1)!;
  return { ...first, EN: english, singular, adjectives: '', VI: vietnamese, qualities: '', next };
}

/** The phrase that begins at a token, with what its depth allows to stand in it; null where its noun is not known. */
export function phraseAt(
  tokens: readonly string[],
  from: number,
  given: readonly string[],
  depth: number,
  bare = false,
): Built | null {
  let at = from;
  const indefinite = INDEFINITE.test(tokens[at]?.toLowerCase() ?? '');
  if (
    indefinite ||
    DEFINITE.test(tokens[at]?.toLowerCase() ?? '') ||
    (depth === 0 && /^(?:des|du)$/iu.test(tokens[at] ?? ''))
  )
    at += 1;
  else if (depth === 0 && /^de$/iu.test(tokens[at] ?? '') && /^(?:la|l')$/u.test(tokens[at + 1] ?? ''))
    at += 2;
  const counted = countAt(tokens, at);
  const count = counted?.count ?? null;
  at = counted?.next ?? at;
  const name = count ? null : nameAt(tokens, at, given);
  if (name) {
    const { EN, VI } = name.word;
    return {
      EN,
      VI,
      singular: EN,
      adjectives: '',
      qualities: '',
      long: false,
      proper: true,
      next: at + name.length,
    };
  }
  const people = peopleAt(tokens, at);
  const ahead = people || nounAt(tokens, at) ? null : adjectiveAt(tokens, at);
  const found = people ?? uncoordinated(tokens, ahead ? at + 1 : at);
  if (!found) return null;
  // `des pays`: the French word has one form.
  const plural =
    /^(?:les|des|leurs|ces|ses)$/iu.test(tokens[from] ?? '') || /^(?:des|aux)$/u.test(tokens[from - 1] ?? '');
  const noun =
    plural && found.word.EN === found.singular && /^pays$/iu.test(tokens[at + (ahead ? 1 : 0)] ?? '')
      ? { ...found, word: { ...found.word, EN: englishPlural(found.singular) } }
      : found;
  const next = at + noun.length + (ahead ? 1 : 0);
  const adjective = ahead ? `${ahead.EN} ` : '';
  // Vietnamese has one word for former holders of a post and another for old things.
  const former = ahead?.EN === 'former' && HOLDS_POST.test(noun.singular);
  const built = complete(
    tokens,
    {
      EN: noun.word.EN,
      singular: noun.singular,
      adjectives: adjective,
      qualities: ahead && !former ? ` ${ahead.VI}` : '',
      long: false,
      VI: former ? `cựu ${noun.word.VI}` : noun.word.VI,
      proper: false,
      next,
    },
    given,
    depth,
    bare,
  );
  if (count) {
    // `dix bus`, `cinq colis`: the French word has one form.
    const one = built.EN === noun.singular && count[0] !== '1' && count[0] !== '0';
    const EN = one ? englishPlural(built.EN) : built.EN;
    return {
      ...built,
      EN,
      counted: true,
      adjectives: `${count[0]} ${built.adjectives}`,
      VI: `${count[1]} ${built.VI}`,
    };
  }
  const single = indefinite && !UNCOUNTED.test(built.EN.replace(BEHIND_NOUN, ''));
  return single && depth === 0
    ? { ...built, adjectives: '', EN: withArticle(`${built.adjectives}${built.EN}`) }
    : built;
}
