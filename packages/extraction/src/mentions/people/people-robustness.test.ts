import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AFRICA } from './invented/africa.ts';
import { ASIA } from './invented/asia.ts';
import { EUROPE } from './invented/europe.ts';
import { MIDDLE_EAST_AND_AMERICAS } from './invented/middle-east-and-americas.ts';
import { type MentionsRead, readMentions } from './people-fixture.ts';

const SEEDS = new URL('../../../../../seeds/', import.meta.url);
const TEXTS = [
  ...[...AFRICA, ...ASIA, ...EUROPE, ...MIDDLE_EAST_AND_AMERICAS].map(({ text }) => text),
  ...readdirSync(SEEDS).map((file) => readFileSync(new URL(file, SEEDS), 'utf8')),
];
const NOISE = [
  '(',
  ')',
  '"',
  "l'",
  ', ',
  ' de ',
  ' et ',
  'M. ',
  'général ',
  'ministre ',
  'X',
  ' ',
  '\n',
  '-',
  '\u0301',
  '😀',
  '+',
];

/** A text with stretches cut out, doubled, or broken up by what rules look for. */
const mutated = fc
  .tuple(
    fc.constantFrom(...TEXTS),
    fc.array(fc.tuple(fc.nat(3000), fc.nat(40), fc.constantFrom(...NOISE)), { maxLength: 8 }),
  )
  .map(([text, edits]) =>
    edits.reduce((sofar, [at, length, noise]) => {
      const from = at % (sofar.length + 1);
      return sofar.slice(0, from) + noise + sofar.slice(from + length);
    }, text),
  );

function expectExact({ source, people, organizations, rejections }: MentionsRead): void {
  for (const { name, mentions } of [...people, ...organizations]) {
    expect(name).not.toBe('');
    expect(mentions.length).toBeGreaterThan(0);
    for (const { start, end } of mentions) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(source.text.slice(start, end).trim()).toBe(source.text.slice(start, end));
    }
  }
  for (const { start, end, text } of rejections) expect(source.text.slice(start, end)).toBe(text);
}

describe('people and bodies of any text', () => {
  it('have exact spans and never throw on broken despatches', () => {
    fc.assert(
      fc.property(mutated, (text) => expectExact(readMentions(text))),
      { numRuns: 150 },
    );
  }, 60_000);

  it('never throw on noise', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => expectExact(readMentions(text))),
      {
        numRuns: 300,
      },
    );
  }, 60_000);

  it('come out the same on a second reading', () => {
    for (const text of TEXTS) expect(readMentions(text).people).toEqual(readMentions(text).people);
  });
});
