import { describe, expect, it } from 'vitest';
import { WordSieve } from './word-sieve.ts';

describe('WordSieve', () => {
  const WORDS = ['lundi', 'été', 'à', 'œuvre', '', 'défense', '’'];
  const sieve = new WordSieve(WORDS);

  it('lets every word of its table through, in whatever case', () => {
    for (const word of WORDS) {
      expect(sieve.mayHold(word)).toBe(true);
      expect(sieve.mayHold(word.toUpperCase())).toBe(true);
    }
  });

  it('finds a word between two offsets as it finds the word alone', () => {
    expect(sieve.mayHoldAt('Rendez-vous LUNDI soir', 12, 17)).toBe(true);
    expect(sieve.mayHoldAt('Rendez-vous LUNDI soir', 12, 16)).toBe(false);
  });

  it('stops most words that its table lacks', () => {
    const others = 'le général a reçu hier son homologue au siège du ministère avant de partir'.split(' ');
    expect(others.filter((word) => sieve.mayHold(word))).toEqual([]);
  });
});
