import type { Sentence } from '../despatch.ts';
import { type Word, wordsOf } from './words.ts';

/** A sentence cut into words; offsets of both are those of the despatch. */
export interface WordedSentence {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
}

/** Several readers cut the same sentences. */
const CUT = new WeakMap<Sentence, WordedSentence>();

/** Cuts a sentence into words, once for all who ask. */
export function wordSentence(sentence: Sentence): WordedSentence {
  const known = CUT.get(sentence);
  if (known) return known;
  const worded = { sentence, words: wordsOf(sentence.text, sentence.start) };
  CUT.set(sentence, worded);
  return worded;
}

/** What stands between the word at `left` and the next one; empty where either is missing. */
export function gapBetween({ sentence, words }: WordedSentence, left: number): string {
  const [a, b] = [words[left], words[left + 1]];
  return a && b ? sentence.text.slice(a.end - sentence.start, b.start - sentence.start) : '';
}
