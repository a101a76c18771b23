import { describe, expect, it } from 'vitest';
import { chunkedSentence } from './people-fixture.ts';
import { NAME_REFUSALS, refuseName } from './refusals/index.ts';

describe.each(NAME_REFUSALS.map((refusal) => [refusal.name, refusal] as const))(
  'the refusal %s',
  (name, refusal) => {
    it('has three invented examples', () => {
      expect(refusal.examples.length).toBeGreaterThanOrEqual(3);
    });
    it.each(refusal.examples)('refuses the name in: %s', (text) => {
      const sentence = chunkedSentence(text);
      const names = sentence.chunks.flatMap(({ kind }, index) => (kind === 'NAME' ? [index] : []));
      expect(names.map((index) => refuseName(sentence, index))).toEqual([name]);
    });
  },
);
