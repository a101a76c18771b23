import type { CountryMention, Span } from '@ephemeride/domain';
import { gapBetween, type WordedSentence } from '../../document/worded-sentence.ts';
import type { Word } from '../../document/words.ts';
import { isCapitalised } from '../../document/words.ts';
import type { CountryWord } from './country-lexicon.ts';

/** A sentence as the country rules look at it. */
export interface CountrySentence extends WordedSentence {
  /** Whether it is printed in capitals, so that case tells nothing. */
  readonly shouting: boolean;
}

/** Words that could name a country: indices `first` to `last` of the sentence's words. */
export interface CountryCandidate extends Span {
  readonly of: CountrySentence;
  readonly first: number;
  readonly last: number;
  readonly word: CountryWord;
  /** The folded key it was found by. */
  readonly key: string;
  readonly form: CountryMention['form'];
  readonly compound: boolean;
}

/** Articles and prepositions between a noun and a country's name. */
const LINKS: ReadonlySet<string> = new Set(['de', 'd', 'du', 'des', 'la', 'l', 'le', 'les']);

/** The folded word right before, joined by a space, hyphen or apostrophe; null at a sentence's start or behind a mark. */
export function wordBefore(candidate: CountryCandidate, back = 1): Word | null {
  const index = candidate.first - back;
  const word = candidate.of.words[index];
  for (let i = index; i < candidate.first; i++) if (!/^[ '-]$/.test(gapBetween(candidate.of, i))) return null;
  return word ?? null;
}

/** The word right behind, joined by a space or hyphen; null at a sentence's end or before a mark. */
export function wordAfter(candidate: CountryCandidate): Word | null {
  return /^[ -]$/.test(gapBetween(candidate.of, candidate.last))
    ? candidate.of.words[candidate.last + 1]!
    : null;
}

/** The noun that `de`, `du`, `des` tie the country to: `mer` in « mer de Chine »; null where none does. */
export function headNoun(candidate: CountryCandidate): string | null {
  let index = candidate.first - 1;
  while (
    index >= 0 &&
    LINKS.has(candidate.of.words[index]!.folded) &&
    /^[ ']$/.test(gapBetween(candidate.of, index))
  ) {
    index--;
  }
  if (index < 0 || index === candidate.first - 1) return null;
  return gapBetween(candidate.of, index) === ' ' ? candidate.of.words[index]!.folded : null;
}

/** Whether the next word is a capitalised one after a single space, as a surname is after a first name. */
export function beforeCapital(candidate: CountryCandidate): boolean {
  const after = wordAfter(candidate);
  return after !== null && gapBetween(candidate.of, candidate.last) === ' ' && isCapitalised(after.text);
}

/** The candidate's own first word as printed. */
export function firstWord(candidate: CountryCandidate): string {
  return candidate.of.words[candidate.first]!.text;
}
