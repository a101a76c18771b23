import type { Sentence } from '../despatch.ts';
import { type Word, wordsOf } from './words.ts';

/** A sentence cut into words; offsets of both are those of the despatch. */
export interface WordedSentence {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
}

/** Cuts a sentence into words. */
export function wordSentence(sentence: Sentence): WordedSentence {
  const words = wordsOf(sentence.text).map((word) => ({
    ...word,
    start: word.start + sentence.start,
    end: word.end + sentence.start,
  }));
  return { sentence, words };
}

/** What stands between the word at `left` and the next one; empty where either is missing. */
export function gapBetween({ sentence, words }: WordedSentence, left: number): string {
  const [a, b] = [words[left], words[left + 1]];
  return a && b ? sentence.text.slice(a.end - sentence.start, b.start - sentence.start) : '';
}
