import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './extract.ts';

const SEEDS = new URL('../../../seeds/', import.meta.url);
const seeds = readdirSync(SEEDS)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, SEEDS), 'utf8'));

/** What a careless copy, a bad decoder or a hostile hand puts into a despatch. */
const NOISE = [
  '',
  ' ',
  '\n',
  '\n\n',
  '\t',
  '\u00a0',
  '\u2019',
  '(',
  ')',
  '«',
  '»',
  '–',
  ',',
  '.',
  ' et ',
  ' qui ',
  ' a ',
  '2022-',
  '31/02/2024',
  ' le ',
  'é',
  'e\u0301',
  '\ud83d\ude00',
  '\ud83d',
  '\u0000',
  '<b>',
  '&amp;',
  ' 45e anniversaire de ',
];

interface Edit {
  readonly at: number;
  readonly cut: number;
  readonly put: string;
}

const edits = fc.array(
  fc.record({
    at: fc.nat({ max: 3000 }),
    cut: fc.nat({ max: 60 }),
    put: fc.oneof(fc.constantFrom(...NOISE), fc.string({ maxLength: 12 })),
  }),
  { minLength: 1, maxLength: 12 },
);
const mutant = fc
  .tuple(fc.constantFrom(...seeds), edits)
  .map(([text, list]: [string, Edit[]]) =>
    list.reduce((out, { at, cut, put }) => out.slice(0, at) + put + out.slice(at + cut), text),
  );

/** Every span of a reading that quotes the text. */
function quotes(text: string) {
  const reading = read(text);
  const proofs = [...reading.events, ...reading.agreements, ...reading.commemorations].flatMap(
    ({ evidence }) => evidence,
  );
  return [...proofs, ...reading.times, ...reading.countryMentions, ...reading.places, ...reading.rejections];
}

describe('a mutated despatch', () => {
  it('is read without an exception, every quote exact, the same twice', () => {
    fc.assert(
      fc.property(mutant, (text) => {
        for (const quote of quotes(text)) expect(text.slice(quote.start, quote.end)).toBe(quote.text);
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 150 },
    );
  });

  it('has at most one main event, each event proven by words of at most 700 characters', () => {
    fc.assert(
      fc.property(mutant, (text) => {
        const { events } = read(text);
        expect(events.filter(({ main }) => main).length).toBeLessThanOrEqual(1);
        for (const { evidence } of events) {
          expect(evidence.length).toBeGreaterThan(0);
          for (const { start, end } of evidence) expect(end - start).toBeLessThanOrEqual(720);
        }
      }),
      { numRuns: 100 },
    );
  });
});
