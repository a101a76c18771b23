import { expect, it } from 'vitest';
import type { ExplainedEntry, ExplainedMention } from './explained.ts';
import { markedText, marksOf } from './marked-text.ts';
import { painter } from './paint.ts';

const TEXT = 'À Oslo, en Norvège.';
const mention = (words: string, kind: ExplainedMention['kind'] = 'PLACE'): ExplainedMention => {
  const start = TEXT.indexOf(words);
  return { kind, start, end: start + words.length, text: words, value: words, rule: 'test' };
};

const entry = (words: string): ExplainedEntry => {
  const start = TEXT.indexOf(words);
  const evidence = [{ text: words, start, end: start + words.length, rule: 'test' }];
  return { type: 'EVENT', summary: '', details: [], title: '', evidence };
};
const marked = (mentions: ExplainedMention[], entries: ExplainedEntry[] = [], colours = false): string =>
  markedText(TEXT, marksOf(mentions, entries), painter(colours));

it('numbers mentions where they end, one within another too', () => {
  expect(marked([mention('Oslo, en Norvège'), mention('Norvège')])).toBe('À ⟦Oslo, en ⟦Norvège⟧2⟧1.');
});

it('closes one mention before it opens the next', () => {
  expect(marked([mention('Oslo'), mention(', en')])).toBe('À ⟦Oslo⟧1⟦, en⟧2 Norvège.');
});

it('changes nothing but the marks', () => {
  const painted = marked(
    [mention('Oslo'), mention('Norvège', 'COUNTRY')],
    [entry('À Oslo, en Norvège')],
    true,
  );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters
  const bare = painted.replace(/\x1b\[\d+m/g, '').replace(/[⟦‹]|⟧\d+|›E\d+/g, '');
  expect(bare).toBe(TEXT);
});

it('shows where the strongest evidence of an entry stands, around the mentions in it', () => {
  expect(marked([mention('Oslo')], [entry('À Oslo'), entry('Oslo, en Norvège')])).toBe(
    '‹À ‹⟦Oslo⟧1›E1, en Norvège›E2.',
  );
});
