import { readdirSync, readFileSync } from 'node:fs';
import type { Quote, Reading } from '@ephemeride/domain';
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
function quotes({
  events,
  agreements,
  commemorations,
  times,
  countryMentions,
  places,
  rejections,
}: Reading): readonly Quote[] {
  const proofs = [...events, ...agreements, ...commemorations].flatMap(({ evidence }) => evidence);
  return [...proofs, ...times, ...countryMentions, ...places, ...rejections];
}

describe('a mutated despatch', () => {
  it('is read without an exception, every quote exact, the same twice', () => {
    fc.assert(
      fc.property(mutant, (text) => {
        const reading = read(text);
        for (const { start, end, text: words } of quotes(reading)) expect(text.slice(start, end)).toBe(words);
        expect(read(text)).toEqual(reading);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('has at most one main event, each event proven by words of at most 700 characters', () => {
    fc.assert(
      fc.property(mutant, (text) => {
        const { events } = read(text);
        expect(events.filter(({ main }) => main).length).toBeLessThanOrEqual(1);
        for (const { evidence } of events) {
          expect(evidence.length).toBeGreaterThan(0);
          for (const quote of evidence) expect(quote.end - quote.start).toBeLessThanOrEqual(720);
        }
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
