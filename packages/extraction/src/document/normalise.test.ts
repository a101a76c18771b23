import { describe, expect, it } from 'vitest';
import { normalise } from './normalise.ts';

/** The original words under a stretch of the normalised text. */
function originalOf(original: string, words: string): string {
  const source = normalise(original);
  const start = source.text.indexOf(words);
  return original.slice(source.origin(start), source.origin(start + words.length));
}

describe('one spelling', () => {
  it.each([
    ['no-break, narrow and thin spaces', 'Photo\u00a0:\u202fVNA\u2009et\tMAP', 'Photo : VNA et MAP'],
    ['curly quotes and apostrophes', '“l’Armée” ‘du’ Viêt Nam', "\"l'Armée\" 'du' Viêt Nam"],
    ['dashes of every length', '2021–2023 — Vietnam‑Laos', '2021-2023 - Vietnam-Laos'],
    ['superscript letters', 'la 2ᵉ, le 1ᵉʳ, Mᵐᵉ', 'la 2e, le 1er, Mme'],
    ['composed accents', 'Défense à Hà Nội'.normalize('NFD'), 'Défense à Hà Nội'],
    ['Windows and old Mac line ends', 'un\r\ndeux\rtrois', 'un\ndeux\ntrois'],
    ['what cannot be seen', '\ufeffHa\u200bnoï coopé\u00adration', 'Hanoï coopération'],
    ['ligatures', 'eﬃcace et oﬀre', 'efficace et offre'],
    ['what HTML leaves', '<p>Hano&iuml; &amp; Hué&nbsp;!</p>', 'Hanoï & Hué !\n'],
    ['full-width forms', 'ＡＦＰ：１２', 'AFP:12'],
  ])('%s', (_name, original, plain) => {
    expect(normalise(original).text).toBe(plain);
  });

  it('keeps guillemets, ellipses, superscript digits and bytes that could not be decoded', () => {
    const text = '« Non… » dit-il, 3 km² de for\ufffdt.';
    expect(normalise(text).text).toBe(text);
  });

  it.each(['cafe\ufeff\u0301', 'cafe</b>\u0301', 'cafe\u200b\u0301'])(
    'composes an accent that stood apart from its letter: %j',
    (original) => {
      const source = normalise(original);
      expect(source.text).toBe('café');
      expect([3, 4].map(source.origin)).toEqual([3, original.length]);
    },
  );

  it('leaves brackets that are no tag', () => {
    expect(normalise('<VNA> 3 < 4 &co; <b').text).toBe('<VNA> 3 < 4 &co; <b');
  });
});

describe('offsets into the text as read', () => {
  it('are their own where lengths are equal', () => {
    const source = normalise('l’État – 2ᵉ');
    expect([0, 3, 11].map(source.origin)).toEqual([0, 3, 11]);
  });

  it.each([
    ['ligne un\r\nligne deux', 'ligne deux', 'ligne deux'],
    ['ligne un\r\nligne deux', 'ligne un', 'ligne un'],
    ['à Hanoi\u0308 le 5', 'Hanoï', 'Hanoi\u0308'],
    ['à <b>Hanoï</b>, hier', 'Hanoï', 'Hanoï'],
    ['\ufeffHanoï', 'Hanoï', 'Hanoï'],
    ['un e\u0301te\u0301 a\u0300 Paris', 'Paris', 'Paris'],
    ['d&eacute;fense nationale', 'défense', 'd&eacute;fense'],
    ['oﬃcier vu', 'vu', 'vu'],
  ])('%j gives %j as printed', (original, words, printed) => {
    expect(originalOf(original, words)).toBe(printed);
  });

  it('end where the text ends', () => {
    for (const original of ['e\u0301', 'a\u200b', '</b>', '\r\n', 'x</b>']) {
      const source = normalise(original);
      expect(source.origin(source.text.length)).toBe(original.length);
    }
  });
});
