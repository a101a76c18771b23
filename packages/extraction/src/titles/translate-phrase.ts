import { linkAt } from './phrase-links.ts';
import {
  adjectiveAt,
  englishPlural,
  MASS,
  nameAt,
  nounAt,
  partedAdjectives,
  type TitleWord,
  titleTokens,
} from './title-words.ts';

/** A phrase in the other languages, and whether all of its words are in it. */
export interface Translated extends TitleWord {
  readonly whole: boolean;
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
const INDEFINITE = /^(?:un|une)$/u;
const NUMBERS: Readonly<Record<string, readonly [string, string]>> = {
  deux: ['two', 'hai'],
  trois: ['three', 'ba'],
  quatre: ['four', 'bốn'],
  cinq: ['five', 'năm'],
  six: ['six', 'sáu'],
  dix: ['ten', 'mười'],
  douze: ['twelve', 'mười hai'],
  vingt: ['twenty', 'hai mươi'],
};
/** Names that English says with an article. */
const WITH_THE =
  /^(?:UN|EU|United (?:Nations|States|Kingdom|Arab Emirates)|European Union|African Union|Arab League|Netherlands|Philippines|Democratic|Central African|Congo|Comoros|Maldives)\b/u;

/** An English name with its article, where it has one: `the Philippines`. */
export const withEnglishArticle = (name: string): string => (WITH_THE.test(name) ? `the ${name}` : name);

/** Nouns of quantity, whose contents follow `of`. */
const HOLDS =
  /(?:^|\s)(?:batch|team|contingent|tonne|kilo|litre|dozen|hundred|thousand|crate|convoy|fleet|pair|series|group)s?$/u;
/** Nouns of what goes to somebody: `soutien à l'armée`. */
const GOES_TO =
  /(?:^|\s)(?:access|accession|aid|assistance|contribution|donation|help|homage|loan|message|relief|return|right|support|threat|transfer|tribute|visit)s?$/u;

/** Nouns of what is learnt, `formation au déminage`: behind others `à` and `en` say too many things to be put into one word. */
const LEARNT =
  /(?:^|\s)(?:chair|course|drill|exercise|internship|introduction|lesson|school|seminar|session|training|workshop)s?$/u;

const withArticle = (noun: string): string => `${/^(?:[aeio]|un(?!i))/iu.test(noun) ? 'an' : 'a'} ${noun}`;

/** English adjectives that stand in front of all others, wherever the French ones stand. */
const OUTERMOST =
  /^(?:annual|bilateral|big|early|extraordinary|final|first|former|good|great|high|international|joint|large|last|long|major|multinational|national|new|next|old|ordinary|regional|second|small|special|third|trilateral|young)$/u;

/** Adjectives in the order of English, a blank behind each. */
function outermostFirst(adjectives: readonly string[]): string {
  const words = adjectives.filter((word) => word !== '');
  const outer = words.filter((word) => OUTERMOST.test(word));
  const inner = words.filter((word) => !OUTERMOST.test(word));
  return [...outer, ...inner].map((word) => `${word} `).join('');
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
  for (let adjective = adjectiveAt(tokens, built.next); adjective && !built.proper; ) {
    // `foire commerciale colombienne` is a Colombian trade fair: what stands last is outermost.
    behindNoun.unshift(adjective.EN);
    built = { ...built, qualities: `${built.qualities} ${adjective.VI}`, next: built.next + 1 };
    adjective = adjectiveAt(tokens, built.next);
  }
  if (behindNoun.length > 0)
    built = { ...built, adjectives: outermostFirst([...behindNoun, ...built.adjectives.split(' ')]) };
  const link = depth < 4 ? linkAt(tokens, built.next) : null;
  const of = link?.english === 'OF' || link?.english === 'of';
  const behind = link && phraseAt(tokens, link.next, given, depth + 1, of);
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
  const [english, vietnamese] = linked(link, behind, town, GOES_TO.test(built.singular));
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

/** A link as it stands in front of a name, of a town, of a thing; behind a noun of what `goes` to somebody it is `to`. */
function linked(
  { english, vietnamese }: { english: string; vietnamese: string },
  { proper }: Built,
  town: boolean,
  goes: boolean,
): [string, string] {
  if (goes && english === 'in' && !town) return ['to', 'cho'];
  const of = english.toLowerCase() === 'of';
  if (town && of) return ['in', 'tại'];
  if (of) return ['of', proper ? 'của' : ''];
  return [english, proper && english === 'in' ? 'tại' : vietnamese];
}

/** English nouns that take no article, and what stands behind the noun of a phrase. */
const UNCOUNTED = new RegExp(`${MASS.source.replace('|s$', '')}|(?:^|\\s)(?:fisheries|drugs)$`, 'u');
const BEHIND_NOUN = /\s(?:of|on|in|near|for|against|with|and)\s.*$/u;

/** Figures in groups of three, from 10,000 on, so that no year is cut. */
const grouped = (figures: string, locale: string): string =>
  figures.length < 5 ? figures : Number(figures).toLocaleString(locale);

function phraseAt(
  tokens: readonly string[],
  from: number,
  given: readonly string[],
  depth: number,
  bare = false,
): Built | null {
  let at = from;
  let count: readonly [string, string] | null = null;
  const indefinite = INDEFINITE.test(tokens[at]?.toLowerCase() ?? '');
  if (
    indefinite ||
    DEFINITE.test(tokens[at]?.toLowerCase() ?? '') ||
    (depth === 0 && /^des$/iu.test(tokens[at] ?? ''))
  )
    at += 1;
  const number = tokens[at]?.toLowerCase() ?? '';
  if (/^\d+$/u.test(number)) count = [grouped(number, 'en-GB'), grouped(number, 'vi-VN')];
  else if (Object.hasOwn(NUMBERS, number)) count = NUMBERS[number]!;
  if (count) at += 1;
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
  const noun = nounAt(tokens, ahead ? at + 1 : at);
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
    const one = built.EN === noun.singular && count[0] !== '1';
    const EN = one ? englishPlural(built.EN) : built.EN;
    return { ...built, EN, adjectives: `${count[0]} ${built.adjectives}`, VI: `${count[1]} ${built.VI}` };
  }
  const counted = indefinite && !UNCOUNTED.test(built.EN.replace(BEHIND_NOUN, ''));
  return counted && depth === 0
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
    }
  );
}

/** What stands behind a noun whose translation is known: `session de formation` and `au déminage`. */
export function translateBehind(noun: TitleWord, rest: string, given: readonly string[] = []): Translated {
  const tokens = titleTokens(rest);
  // `international show` keeps its adjective in front of what is put to the show.
  const [adjectives, core] = partedAdjectives(noun.EN);
  const head = {
    EN: core,
    VI: noun.VI,
    singular: core,
    adjectives,
    qualities: '',
    long: false,
    proper: false,
    next: 0,
  };
  const built = complete(tokens, head, given, 0);
  return {
    EN: `${built.adjectives}${built.EN}`,
    VI: `${built.VI}${built.qualities}`,
    whole: built.next === tokens.length,
  };
}
