import type { MergeRule, Part } from '@ephemeride/store';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arbitraryAgreement,
  arbitraryCommemoration,
  arbitraryDate,
  arbitraryEvent,
  arbitraryPerson,
} from '../testing/arbitrary-reads.ts';
import { merging } from './merging.ts';

interface AnyWhole {
  readonly key: string;
  readonly parts: readonly string[];
}

/** Parts of a few documents, some of them of one document. */
const partsOf = <Read>(read: fc.Arbitrary<Read>): fc.Arbitrary<Part<Read>[]> =>
  fc
    .array(
      fc.record({ read, documentDate: arbitraryDate, document: fc.constantFrom('a', 'b', 'c', 'd', 'e') }),
      {
        maxLength: 7,
      },
    )
    .map((parts) =>
      parts.map((part, index) => ({ ...part, key: `${part.document} ${index}`, reports: 1 + (index % 2) })),
    );

function rules<Read>(name: string, rule: MergeRule<Read, AnyWhole>, read: fc.Arbitrary<Read>): void {
  describe(`the rule of ${name}`, () => {
    it('links both ways, and only what shares a block', () => {
      fc.assert(
        fc.property(partsOf(read), (parts) => {
          for (const a of parts) {
            for (const b of parts) {
              const linked = rule.linked(a, b);
              expect(rule.linked(b, a)).toBe(linked);
              const blocks = new Set(rule.blocks(a));
              if (linked && a !== b) expect(rule.blocks(b).some((block) => blocks.has(block))).toBe(true);
            }
          }
        }),
      );
    });

    it('tells parts of one signature apart in nothing', () => {
      fc.assert(
        fc.property(partsOf(read), (parts) => {
          for (const a of parts) {
            for (const b of parts) {
              if (a === b || rule.signature(a) !== rule.signature(b)) continue;
              expect(rule.linked(a, b)).toBe(true);
              expect(rule.blocks(a)).toEqual(rule.blocks(b));
              expect(rule.voice(a)).toBe(rule.voice(b));
            }
          }
        }),
      );
    });

    it('makes the same wholes of the same parts in any order, every part in one', () => {
      const shuffled = partsOf(read).chain((parts) =>
        fc.tuple(
          fc.constant(parts),
          fc.shuffledSubarray(parts, { minLength: parts.length, maxLength: parts.length }),
        ),
      );
      const byKey = (wholes: readonly AnyWhole[]) => [...wholes].sort((a, b) => (a.key < b.key ? -1 : 1));
      fc.assert(
        fc.property(shuffled, ([parts, others]) => {
          const wholes = byKey(rule.merge(parts));
          expect(byKey(rule.merge(others))).toEqual(wholes);
          expect(wholes.flatMap((whole) => whole.parts).sort()).toEqual(parts.map(({ key }) => key).sort());
          expect(new Set(wholes.map(({ key }) => key)).size).toBe(wholes.length);
        }),
        { numRuns: 300 },
      );
    });
  });
}

rules('people', merging.people, arbitraryPerson);
rules('events', merging.events, arbitraryEvent);
rules('agreements', merging.agreements, arbitraryAgreement);
rules('commemorations', merging.commemorations, arbitraryCommemoration);
rules('anniversaries', merging.anniversaries, arbitraryCommemoration);
