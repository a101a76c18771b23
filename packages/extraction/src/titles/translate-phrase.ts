import { countAt } from './counts.ts';
import {
  BEHIND_NOUN,
  GOES_TO,
  HOLDS,
  LEARNT,
  NAMED_BEHIND,
  NUMBERED,
  outermostFirst,
  UNCOUNTED,
  withArticle,
  withEnglishArticle,
} from './english-grammar.ts';
import { andOf, linkAt, linked, uncoordinated } from './phrase-links.ts';
import {
  adjectiveAt,
  englishPlural,
  givenAt,
  joinedTokens,
  nameAt,
  nounAt,
  pairAt,
  partedAdjectives,
  type TitleWord,
  titleTokens,
} from './title-words.ts';

/** A phrase in the other languages, and whether all of its words are in it. */
export interface Translated extends TitleWord {
  readonly whole: boolean;
  /** Its words that are translated. */
  readonly FR: string;
}

interface Built extends TitleWord {
  /** English adjectives, which stand in front of all that is put to the noun. */
  readonly adjectives: string;
  /** Vietnamese adjectives, which stand behind what is put to the noun. */
  readonly qualities: string;
  /** With a complement of its own, it cannot stand in front of another noun. */
  readonly long: boolean;
  /** The English singular, as it stands in front of another noun: `canoe race`. */
  readonly singular: string;
  readonly proper: boolean;
  readonly next: number;
}

const DEFINITE = /^(?:le|la|l'|les|ce|cet|cette|ces|son|sa|ses|leurs?)$/u;
/** So many complements stand in one another at most. */
const DEEPEST = 4;
const INDEFINITE = /^(?:un|une)$/u;
/** An adjective, or two that `et` joins: `économique et commerciale`. */
function adjectivesAt(tokens: readonly string[], at: number): { word: TitleWord; next: number } | null {
  // `formation de base`.
  if (tokens[at] === 'de' && tokens[at + 1] === 'base')
    return { word: { EN: 'basic', VI: 'cơ bản' }, next: at + 2 };
  const first = adjectiveAt(tokens, at);
  const second = first && tokens[at + 1] === 'et' ? adjectiveAt(tokens, at + 2) : null;
  if (!first || !second) return first && { word: first, next: at + 1 };
  const word = { EN: `${first.EN} and ${second.EN}`, VI: `${first.VI} và ${second.VI}` };
  return { word, next: at + 3 };
}

/** Adjectives and complements behind a noun already built, as far as the tables know them; `bare` leaves names to what is before. */
function complete(
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
  const link = depth < DEEPEST ? linkAt(tokens, built.next) : null;
  const of = link?.english === 'OF' || link?.english === 'of';
  const alone = link && phraseAt(tokens, link.next, given, depth + 1, of);
  const behind = alone && of ? joinedWith(tokens, alone, given, depth + 1) : alone;
  if (!link || !behind || (bare && behind.proper)) return built;
  if (
    link.english === 'in' &&
    !behind.proper &&
    !LEARNT.test(built.singular) &&
    !GOES_TO.test(built.singular)
  )
    return built;
  // `salon de la pêche` is a fisheries show.
  if (of && !behind.proper && !behind.long && !HOLDS.test(built.singular)) {
    const before = `${behind.adjectives}${behind.singular}`;
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
      adjectives: `${behind.EN} ${built.adjectives}`,
      VI: `${built.VI}${built.qualities} ${behind.VI}`,
      qualities: '',
      next: behind.next,
    };
    return complete(tokens, ofBody, given, depth + 1, bare);
  }
  const name = tokens.slice(link.next, behind.next).join(' ');
  const town = behind.proper && given.includes(name);
  const [english, vietnamese] = linked(link, behind.proper, town, built.singular);
  const linkedOn = {
    ...built,
    EN: `${built.EN} ${english} ${behind.proper ? withEnglishArticle(behind.EN) : `${behind.adjectives}${behind.EN}`}`,
    VI: [`${built.VI}${built.qualities}`, vietnamese, `${behind.VI}${behind.qualities}`]
      .filter((part) => part !== '')
      .join(' '),
    qualities: '',
    long: true,
    next: behind.next,
  };
  return complete(tokens, linkedOn, given, depth + 1, bare);
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

function phraseAt(
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
  const ahead = nounAt(tokens, at) ? null : adjectiveAt(tokens, at);
  const noun = uncoordinated(tokens, ahead ? at + 1 : at);
  if (!noun) return null;
  const next = at + noun.length + (ahead ? 1 : 0);
  const adjective = ahead ? `${ahead.EN} ` : '';
  const built = complete(
    tokens,
    {
      EN: noun.word.EN,
      singular: noun.singular,
      adjectives: adjective,
      qualities: ahead ? ` ${ahead.VI}` : '',
      long: false,
      VI: noun.word.VI,
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
    return { ...built, EN, adjectives: `${count[0]} ${built.adjectives}`, VI: `${count[1]} ${built.VI}` };
  }
  const single = indefinite && !UNCOUNTED.test(built.EN.replace(BEHIND_NOUN, ''));
  return single && depth === 0
    ? { ...built, adjectives: '', EN: withArticle(`${built.adjectives}${built.EN}`) }
    : built;
}

/**
 * A French noun phrase in English and Vietnamese, as far as the table of title words goes: `un dépôt d'armes près de Tyr` gives
 * `a weapons cache near Tyr`. `given` are names that stand as they are. Null where not even its noun is known.
 */
export function translatePhrase(phrase: string, given: readonly string[] = []): Translated | null {
  const tokens = titleTokens(phrase.replace(/(?<=\d)[\s.](?=\d{3}(?!\d))/gu, ''));
  const built = phraseAt(tokens, 0, given, 0);
  return (
    built && {
      EN: `${built.adjectives}${built.EN}`,
      VI: `${built.VI}${built.qualities}`,
      whole: built.next === tokens.length,
      FR: joinedTokens(tokens.slice(0, built.next)),
    }
  );
}

/** What stands behind a noun whose translation is known: `session de formation` and `au déminage`. */
export function translateBehind(noun: TitleWord, rest: string, given: readonly string[] = []): Translated {
  const tokens = titleTokens(rest);
  // `international show` keeps its adjective in front of what is put to the show.
  const [adjectives, core] = partedAdjectives(noun.EN);
  // `triển lãm hàng không quốc tế`: what a show is of stands in front of what it is like.
  const international = / quốc tế$/u.test(noun.VI);
  const head = {
    EN: core,
    VI: international ? noun.VI.replace(/ quốc tế$/u, '') : noun.VI,
    singular: core,
    adjectives,
    qualities: international ? ' quốc tế' : '',
    long: false,
    proper: false,
    next: 0,
  };
  const built = complete(tokens, head, given, 0);
  return {
    EN: `${built.adjectives}${built.EN}`,
    VI: `${built.VI}${built.qualities}`,
    whole: built.next === tokens.length,
    FR: joinedTokens(tokens.slice(0, built.next)),
  };
}
