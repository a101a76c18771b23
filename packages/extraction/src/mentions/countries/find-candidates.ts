import { type CountryMention, fold } from '@ephemeride/domain';
import type { Sentence } from '../../despatch.ts';
import { WordSieve } from '../../document/word-sieve.ts';
import { gapBetween, wordSentence } from '../../document/worded-sentence.ts';
import { isAllCapitals, isCapitalised } from '../../document/words.ts';
import type { CountryCandidate, CountrySentence } from './country-candidate.ts';
import { COUNTRY_LEXICON, COUNTRY_PREFIXES, type CountryWord } from './country-lexicon.ts';
import { FALSE_FRIENDS } from './false-friends.ts';

/** What a sentence holds: words that could name countries, and phrases that only look as if they did. */
export interface FoundWords {
  readonly candidates: readonly CountryCandidate[];
  readonly falseFriends: readonly { readonly start: number; readonly end: number }[];
}

/** For each word that a key begins with, the number of words of its longest key. */
const REACH = reachOf(COUNTRY_LEXICON.keys(), COUNTRY_PREFIXES.keys(), FALSE_FRIENDS);
const SIEVE = new WordSieve(REACH.keys());

function reachOf(...keySets: Iterable<string>[]): ReadonlyMap<string, number> {
  const reach = new Map<string, number>();
  for (const keys of keySets) {
    for (const key of keys) {
      const words = key.split(' ');
      reach.set(words[0]!, Math.max(reach.get(words[0]!) ?? 0, words.length));
    }
  }
  return reach;
}

const INNER_GAP = /^(?:[ -]|'|\.[ -]?)$/;

/** Looks up every run of words in the country tables, the longest first. Takes time linear in the sentence. */
export function findCandidates(sentence: Sentence): FoundWords {
  const { words } = wordSentence(sentence);
  const of = { sentence, words, shouting: isShouting(sentence.text) };
  const candidates: CountryCandidate[] = [];
  const falseFriends: { start: number; end: number }[] = [];
  for (let first = 0; first < of.words.length; ) {
    const found = longestAt(of, first);
    if (found === null) {
      first++;
    } else if ('phrase' in found) {
      falseFriends.push({ start: of.words[first]!.start, end: of.words[found.phrase]!.end });
      first = found.phrase + 1;
    } else {
      candidates.push(found);
      first = found.last + 1;
    }
  }
  return { candidates, falseFriends };
}

/** A sentence shows within this length whether it is printed in capitals. */
const SAMPLE = 200;

/** Whether most of its letters are capitals, as in headlines of that style; letters beyond Latin-1 do not count. */
function isShouting(text: string): boolean {
  let capitals = 0;
  let small = 0;
  for (let i = Math.min(text.length, SAMPLE) - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    if ((code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff)) small++;
    else if ((code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0xde)) capitals++;
  }
  return capitals >= 8 && capitals > small * 2;
}

function longestAt(of: CountrySentence, first: number): CountryCandidate | { phrase: number } | null {
  const { folded } = of.words[first]!;
  if (!SIEVE.mayHold(folded)) return null;
  const longest = REACH.get(folded);
  if (longest === undefined) return null;
  let best: CountryCandidate | { phrase: number } | null = null;
  let key = '';
  for (let last = first; last < of.words.length && last < first + longest; last++) {
    if (last > first && !INNER_GAP.test(gapBetween(of, last - 1))) break;
    key = last === first ? of.words[last]!.folded : `${key} ${of.words[last]!.folded}`;
    if (FALSE_FRIENDS.has(key)) best = { phrase: last };
    const word = COUNTRY_LEXICON.get(key);
    const form = word && formOf(of, first, last, word);
    if (word && form) best = candidate(of, first, last, word, key, form, false);
    const prefix = COUNTRY_PREFIXES.get(key);
    if (prefix && opensCompound(of, last)) best = candidate(of, first, last, prefix, key, 'ADJECTIVE', true);
  }
  return best;
}

function candidate(
  of: CountrySentence,
  first: number,
  last: number,
  word: CountryWord,
  key: string,
  form: CountryMention['form'],
  compound: boolean,
): CountryCandidate {
  return {
    of,
    first,
    last,
    word,
    key,
    form,
    compound,
    start: of.words[first]!.start,
    end: of.words[last]!.end,
  };
}

/** Whether a hyphen and a country's adjective follow: `sino-` in sino-vietnamien, `franco-` in franco-germano-belge. */
function opensCompound(of: CountrySentence, last: number): boolean {
  let next = last + 1;
  for (let links = 0; links < 4 && gapBetween(of, next - 1) === '-'; links++) {
    const folded = of.words[next]!.folded;
    const pair = gapBetween(of, next) === '-' ? `${folded} ${of.words[next + 1]!.folded}` : folded;
    if (COUNTRY_LEXICON.get(folded)?.adjective || COUNTRY_LEXICON.get(pair)?.adjective) return true;
    if (!COUNTRY_PREFIXES.has(folded)) return false;
    next++;
  }
  return false;
}

/** Names of countries that are everyday words too: in small letters they are those. */
const EVERYDAY: ReadonlySet<string> = new Set(
  `chine inde grenade jersey maurice dominique la reunion panama niger malte oman cuba chili salvador guinee man
  corse bermudes vatican grande ile hexagone nation arc en ciel oncle sam saint siege monaco`.split(/\s+/),
);
const SMALL: ReadonlySet<string> = new Set('de d du des la le les et l en al es a au aux sur'.split(' '));

/** The form that case and table give together; null where the words, so printed, name nothing. */
function formOf(
  of: CountrySentence,
  first: number,
  last: number,
  word: CountryWord,
): CountryMention['form'] | null {
  const printed = of.words.slice(first, last + 1);
  const capital = isCapitalised(printed[0]!.text);
  if (isAcronym(word.spelling)) return spellsAcronym(of, first, last, word) ? (word.form as 'NAME') : null;
  if (word.form === 'ADJECTIVE') {
    if (of.shouting || !capital) return 'ADJECTIVE';
    if (isAllCapitals(printed[0]!.text)) return null;
    return namesPeople(of, first) ? 'DEMONYM' : 'ADJECTIVE';
  }
  const proper = printed.filter((one) => !SMALL.has(one.folded));
  if (word.form === 'CAPITAL') return isPrintedAs(word.spelling, proper) ? 'CAPITAL' : null;
  if (proper.some((one) => isCapitalised(one.text))) return 'NAME';
  if (word.adjective) return 'ADJECTIVE';
  // `le pays des hommes intègres`, `la nation arc-en-ciel`: no capital is needed where so many words say it.
  if (last > first + 1 && /^(?:pays|nation)$/u.test(printed[0]!.folded)) return 'NAME';
  return printed[0]!.folded.length >= 5 && !EVERYDAY.has(printed[0]!.folded) ? 'NAME' : null;
}

/** `palais de Carthage`, `Réserve fédérale`: capitals where the table has them, and one at least. */
function isPrintedAs(spelling: string, printed: readonly { text: string; folded: string }[]): boolean {
  if (printed.every((one) => isCapitalised(one.text))) return true;
  const small = spelling.split(/[^\p{L}]+/u).filter((part) => /^\p{Ll}/u.test(part));
  return (
    printed.some((one) => isCapitalised(one.text)) &&
    printed.every((one) => isCapitalised(one.text) || small.some((part) => fold(part) === one.folded))
  );
}

function isAcronym(spelling: string): boolean {
  return /^(?:\p{Lu}{2,5}|(?:\p{Lu}\.-?){2,5})$/u.test(spelling);
}

/** An acronym is printed in capitals, with its stops where the table has them; among capitals `EAU` is water. */
function spellsAcronym(of: CountrySentence, first: number, last: number, word: CountryWord): boolean {
  const text = of.sentence.text.slice(
    of.words[first]!.start - of.sentence.start,
    of.words[last]!.end - of.sentence.start,
  );
  if (of.shouting && word.spelling === 'EAU') return false;
  return word.spelling.replace(/\.$/, '') === text;
}

const DETERMINERS: ReadonlySet<string> = new Set(
  `le la les l un une des du de d aux au deux trois quatre cinq six dix cent mille plusieurs certains quelques ces ce cet cette
  nos vos leurs ses mes jeunes tous toutes nombreux autres millions milliers par et entre chez aucun chaque`.split(
    /\s+/,
  ),
);

/** A capitalised adjective names people behind an article, a number, or at a sentence's start; else it is part of a name. */
function namesPeople(of: CountrySentence, first: number): boolean {
  const before = of.words[first - 1];
  return before === undefined || DETERMINERS.has(before.folded) || /^\p{N}/u.test(before.text);
}
