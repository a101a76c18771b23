import { WordSieve } from '../../document/word-sieve.ts';
import { type Token, tokenize } from './token.ts';

/** An entry of a {@link Lexicon} found in a sentence, and the index of the token after it. */
export interface LexiconHit<T> {
  readonly value: T;
  readonly end: number;
}

/** Phrases of one or more words, found by their folded words; the longest one wins. */
export interface Lexicon<T> {
  /** The folded words that an entry begins with. */
  readonly firstWords: ReadonlySet<string>;
  at(tokens: readonly Token[], index: number): LexiconHit<T> | null;
}

/** A lexicon of `[phrase, value]` rows; a later row replaces an earlier one of the same words. */
export function makeLexicon<T>(rows: Iterable<readonly [string, T]>): Lexicon<T> {
  interface Node {
    next: Map<string, Node>;
    value: { of: T } | null;
  }
  const root: Node = { next: new Map(), value: null };
  for (const [phrase, value] of rows) {
    let node = root;
    for (const { folded } of tokenize(phrase)) {
      const next = node.next.get(folded) ?? { next: new Map(), value: null };
      node.next.set(folded, next);
      node = next;
    }
    node.value = { of: value };
  }
  const sieve = new WordSieve(root.next.keys());
  return {
    firstWords: new Set(root.next.keys()),
    at(tokens, index) {
      const first = tokens[index];
      if (!first || !sieve.mayHold(first.folded)) return null;
      let node = root;
      let best: LexiconHit<T> | null = null;
      for (let at = index; at < tokens.length; at += 1) {
        const next = node.next.get(tokens[at]!.folded);
        if (!next) break;
        node = next;
        if (node.value) best = { value: node.value.of, end: at + 1 };
      }
      return best;
    },
  };
}
