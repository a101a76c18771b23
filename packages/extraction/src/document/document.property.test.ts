import { readFileSync } from 'node:fs';
import type { Span } from '@ephemeride/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from './normalise.ts';
import { readDocument } from './read-document.ts';

const SEEDS = [
  '000_e59919eee4c08561',
  '001_b5bb87d3eecb0c3d',
  '002_255b167c977a2486',
  '003_6c85440830d7fa62',
  '004_c737ee671a839142',
].map((name) => readFileSync(new URL(`../../../../seeds/${name}.txt`, import.meta.url), 'utf8'));

const SHARDS = [
  '\u00a0',
  '\u202f',
  '\r\n',
  '\n',
  '\n\n',
  '’',
  '–',
  '…',
  'ᵉ',
  'e\u0301',
  '\u200b',
  '\ufeff',
  '\ufffd',
  '\ud800',
  '&nbsp;',
  '<br/>',
  '>> ',
  'Photo : ',
  '(AFP) - ',
  ' date 2024-02-30 ',
  'Paris, 5 mars - ',
  '/',
  '«',
  '.',
  'VNA',
  'Publié le 3 mai 2024',
];

/** A seed with pieces cut out and shards put in. */
const mutated = fc
  .tuple(
    fc.constantFrom(...SEEDS),
    fc.array(fc.tuple(fc.nat(3000), fc.nat(400), fc.constantFrom(...SHARDS)), { maxLength: 12 }),
  )
  .map(([seed, cuts]) =>
    cuts.reduce((text, [at, length, shard]) => text.slice(0, at) + shard + text.slice(at + length), seed),
  );

describe('whatever the text', () => {
  it('offsets map back in order and within the original', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.oneof(mutated, fc.string({ unit: 'binary', maxLength: 200 })), (original) => {
        const source = normalise(original);
        const origins = Array.from({ length: source.text.length + 1 }, (_, offset) => source.origin(offset));
        const inOrder = origins.every(
          (origin, i) => origin >= (origins[i - 1] ?? 0) && origin <= original.length,
        );
        expect(inOrder).toBe(true);
        expect(origins.at(-1)).toBe(original.length);
      }),
      { numRuns: 300 },
    );
  });

  it('normalising twice changes nothing', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(mutated, (original) => {
        const once = normalise(original).text;
        expect(normalise(once).text).toBe(once);
      }),
      { numRuns: 200 },
    );
  });

  it('parts and sentences are ordered, apart from each other, and quote the text', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(mutated, (original) => {
        const source = normalise(original);
        const { parts, sentences } = readDocument(source);
        expect(areApart(parts, source.text.length)).toBe(true);
        expect(areApart(sentences, source.text.length)).toBe(true);
        expect(sentences.every(({ start, end, text }) => source.text.slice(start, end) === text)).toBe(true);
        const within = ({ start, end }: Span) => parts.some((part) => part.start <= start && end <= part.end);
        expect(sentences.every(within)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

/** Whether spans come in order, hold something, and share nothing. */
function areApart(spans: readonly Span[], length: number): boolean {
  return spans.every(
    ({ start, end }, i) => start >= (spans[i - 1]?.end ?? 0) && end > start && end <= length,
  );
}
