import { expect, it } from 'vitest';
import type { ExplainedMention } from './explained.ts';
import { markedText } from './marked-text.ts';
import { painter } from './paint.ts';

const TEXT = 'À Oslo, en Norvège.';
const mention = (words: string, kind: ExplainedMention['kind'] = 'PLACE'): ExplainedMention => {
  const start = TEXT.indexOf(words);
  return { kind, start, end: start + words.length, text: words, value: words, rule: 'test' };
};

it('numbers mentions where they end, one within another too', () => {
  expect(markedText(TEXT, [mention('Oslo, en Norvège'), mention('Norvège')], painter(false))).toBe(
    'À ⟦Oslo, en ⟦Norvège⟧2⟧1.',
  );
});

it('closes one mention before it opens the next', () => {
  expect(markedText(TEXT, [mention('Oslo'), mention(', en')], painter(false))).toBe(
    'À ⟦Oslo⟧1⟦, en⟧2 Norvège.',
  );
});

it('changes nothing but the marks', () => {
  const marked = markedText(TEXT, [mention('Oslo'), mention('Norvège', 'COUNTRY')], painter(true));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
  const bare = marked.replace(/\x1b\[\d+m/g, '').replace(/⟦|⟧\d+/g, '');
  expect(bare).toBe(TEXT);
});
