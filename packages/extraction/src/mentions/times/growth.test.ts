import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../document/normalise.ts';
import { costRatio, growthRatio } from '../../testing/cost-ratio.ts';
import { readBody } from './read-example.ts';
import { readTimes } from './read-times.ts';

const PROSE =
  'Le ministre a reçu mardi 4 juin à Hanoï, dans l’après-midi, une délégation qui séjourne du 3 au 6 juin au Vietnam. ' +
  'Les deux parties ont salué le protocole 2021-2025 et convenu de se revoir en novembre prochain, deux ans après. ';

function readLine(text: string): void {
  const source = normalise(text);
  const sentence = {
    start: 0,
    end: source.text.length,
    text: '',
    part: 'BODY',
    index: 0,
    paragraph: 0,
  } as const;
  readTimes({ source, sentences: [sentence], anchor: { header: '2024-06-12', dateline: null }, parts: [] });
}

const line = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

describe('the time taken', () => {
  const LENGTH = 40_000;
  const prose = line(PROSE, LENGTH);

  it.each([
    ['spaces', ' '],
    ['figures', '1'],
    ['articles', 'le '],
    ['years', '2022-'],
    ['line breaks', '\n'],
    ['letters', 'a'],
    ['number words', 'vingt-'],
    ['days in a list', '12, '],
    ['openings', 'du 17 au '],
    ['prepositions', 'dans la de '],
  ])(
    'is no more for %s than thrice that for prose',
    (_name, piece) => {
      const text = line(piece, LENGTH);
      expect(
        costRatio(
          () => readLine(text),
          () => readLine(prose),
          3,
        ),
      ).toBeLessThanOrEqual(3);
    },
    60_000,
  );

  it.each([
    ['weekdays', 'lundi, '],
    ['months', 'en mai et '],
    ['years', '2022 '],
    ['eves', 'la veille '],
    ['verbs', 'sera lundi '],
    ['prose', PROSE],
  ])(
    'grows with the length and no faster for %s',
    (_name, piece) => {
      expect(growthRatio(readLine, piece, { length: 24_000, factor: 8, enough: 3 })).toBeLessThanOrEqual(3);
    },
    60_000,
  );
});

describe('any text', () => {
  const WORDS = PROSE.split(/(?<=[ ,.])/).concat([
    'le ',
    'hier ',
    '1er ',
    '2024',
    '-',
    '/',
    '31 ',
    'février ',
    'la veille ',
    'fin ',
    "d'ici ",
    'mi-',
    '(',
    ')',
    '\n',
    'XXe siècle ',
    'années 60 ',
    '14 h 30 ',
    'trois ',
    'ans ',
    'nuit ',
    'de ',
    'à ',
    'au ',
    'été ',
    '30/4 ',
    'Noël ',
    '1ᵉʳ ',
    '’',
    '«',
    'ce ',
  ]);
  const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((pieces) => pieces.join(''));
  const header = fc.constantFrom('2024-06-12', '2024-02-29', '2023-11', '2023', null);

  it('is read without fault, in order, with spans of its own words, and the same twice', () => {
    fc.assert(
      fc.property(fc.oneof(words, fc.string({ unit: 'grapheme' })), header, (text, on) => {
        const plain = normalise(text).text;
        const read = readBody(text, on);
        for (const { start, end, text: quoted } of [...read.times, ...read.rejections]) {
          expect(quoted).toBe(plain.slice(start, end));
          expect(quoted).not.toBe('');
        }
        const ends = read.times.map(({ end }) => end);
        expect(read.times.every(({ start }, index) => index === 0 || start >= ends[index - 1]!)).toBe(true);
        expect(readBody(text, on)).toEqual(read);
      }),
      { numRuns: 500 },
    );
  }, 60_000);
});
