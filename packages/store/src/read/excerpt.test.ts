import { describe, expect, it } from 'vitest';
import { soughtWords } from '../text/words.ts';
import { excerptOf } from './excerpt.ts';

const FILLING = 'Le ministre a reçu la délégation à la caserne. ';

describe('an excerpt', () => {
  it('stands around the first match, however deep in the text, and tells what was left out on either side', () => {
    const text = `${FILLING.repeat(40)}Un exercice naval suivra. ${FILLING.repeat(40)}`;
    const { excerpt, highlights } = excerptOf(text, soughtWords('naval'));
    expect(excerpt).toMatch(/^… .{60,90}naval.{60,90} …$/);
    expect(highlights.map(({ start, end }) => excerpt.slice(start, end))).toEqual(['naval']);
  });

  it('leaves nothing out of a short text, and marks every match', () => {
    const { excerpt, highlights } = excerptOf('Accord signé.\nL’accord dure.', soughtWords('accord'));
    expect(excerpt).toBe('Accord signé. L’accord dure');
    expect(highlights).toEqual([
      { start: 0, end: 6 },
      { start: 16, end: 22 },
    ]);
  });

  it('is the opening of a text without a match, and blank where there are no words', () => {
    expect(excerptOf(FILLING.repeat(20), soughtWords('naval')).excerpt).toMatch(/^Le ministre .* …$/);
    expect(excerptOf(' … ', soughtWords('naval'))).toEqual({ excerpt: '…', highlights: [] });
  });
});
