import { describe, expect, it } from 'vitest';
import { paragraphsOf } from './passages.ts';

const TEXT = ' date 2031-05\n\nLe ministre a reçu son homologue le 3 mai.\nIls se reverront.';
const quote = 'a reçu son homologue';
const start = TEXT.indexOf(quote);
const span = { start, end: start + quote.length };

describe('the passages of a despatch', () => {
  it('give the evidence word for word', () => {
    const passages = paragraphsOf(TEXT, [span], []).flatMap((paragraph) => paragraph.passages);
    expect(passages.filter(({ evidence }) => evidence === 0).map(({ text }) => text)).toEqual([quote]);
  });

  it('keep every word of the text', () => {
    const words = (text: string) => text.split(/\s+/).filter(Boolean);
    const kept = paragraphsOf(TEXT, [span], [{ start: 0, end: 13, kind: 'HEADER' }])
      .map(({ passages }) => passages.map(({ text }) => text).join(''))
      .join('\n');
    expect(words(kept)).toEqual(words(TEXT));
  });

  it('follow the lines of the text, empty ones left out', () => {
    expect(paragraphsOf(TEXT, [], [])).toHaveLength(3);
  });

  it('carry evidence over the end of a line', () => {
    const long = { start: TEXT.indexOf('le 3 mai'), end: TEXT.length };
    const marked = paragraphsOf(TEXT, [long], []).map(({ passages }) =>
      passages
        .filter(({ evidence }) => evidence === 0)
        .map(({ text }) => text)
        .join(''),
    );
    expect(marked).toEqual(['', 'le 3 mai.', 'Ils se reverront.']);
  });

  it('give the first of two evidences that overlap', () => {
    const inner = { start: start + 2, end: start + 6 };
    const passages = paragraphsOf(TEXT, [span, inner], []).flatMap((paragraph) => paragraph.passages);
    expect(passages.some(({ evidence }) => evidence === 1)).toBe(false);
  });

  it('carry the innermost of what they name', () => {
    const [minister, he] = [TEXT.indexOf('Le ministre'), TEXT.indexOf('ministre')];
    const mentions = [
      { start: minister, end: minister + 'Le ministre'.length },
      { start: he, end: he + 'ministre'.length },
    ];
    const passages = paragraphsOf(TEXT, [], [], mentions).flatMap((paragraph) => paragraph.passages);
    expect(
      passages.map(({ text, mention }) => [text.trim(), mention]).filter(([, of]) => of !== null),
    ).toEqual([
      ['Le', 0],
      ['ministre', 1],
    ]);
  });

  it('name what stretch of the despatch they are', () => {
    const [first] = paragraphsOf(TEXT, [], [{ start: 0, end: 13, kind: 'HEADER' }]);
    expect(first!.passages[0]).toMatchObject({ text: ' date 2031-05', part: 'HEADER' });
  });
});
