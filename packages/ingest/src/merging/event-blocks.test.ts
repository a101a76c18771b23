import { dayNumber, dayOf, type EventKind, type EventRead } from '@ephemeride/domain';
import { describe, expect, it } from 'vitest';
import { event, part } from '../testing/sample-reads.ts';
import { cluster } from './cluster.ts';
import { eventLikeness } from './event-likeness.ts';

const FIRST = dayNumber('2001-01-01');
const KINDS: readonly EventKind[] = ['MEETING', 'VISIT', 'SIGNING', 'EXERCISE', 'PORT_CALL', 'OTHER'];
const SIDES = ['LA', 'KH', 'CN', 'JP', 'FR', 'MA', 'SN'] as const;

/** Three despatches a day, of kinds and sides that take turns. */
const despatches = (count: number): EventRead[] =>
  Array.from({ length: count }, (_, index) =>
    event({
      kind: KINDS[index % KINDS.length]!,
      date: dayOf(FIRST + Math.floor(index / 3)),
      countries: ['VN', SIDES[index % SIDES.length]!],
    }),
  );

/** How many pairs are looked at to join them. */
function comparisons(reads: readonly EventRead[]): number {
  let count = 0;
  const strength: typeof eventLikeness.strength = (a, b) => {
    count += 1;
    return eventLikeness.strength(a, b);
  };
  cluster(
    reads.map((read, index) => part(`d${index}`, read)),
    { ...eventLikeness, strength },
  );
  return count;
}

describe('the pairs of reports that are compared', () => {
  it('are four times as many in four times as long a time', () => {
    const ratio = comparisons(despatches(2400)) / comparisons(despatches(600));
    expect(ratio).toBeGreaterThan(3.5);
    expect(ratio).toBeLessThan(4.5);
  });

  it('are a small part of those that share a country and a month', () => {
    const month = despatches(90);
    expect(comparisons(month) / ((month.length * (month.length - 1)) / 2)).toBeLessThan(0.25);
  });

  it('are none of two kinds on one day, but for a clause in words of the other’s kind', () => {
    const signing = event({ kind: 'SIGNING' });
    expect(comparisons([signing, event({ kind: 'VISIT' })])).toBe(0);
    expect(comparisons([signing, event({ kind: 'OTHER', title: 'Ils ont paraphé un texte' })])).toBe(1);
    expect(comparisons([signing, event({ kind: 'OTHER', title: 'Un pont a été ouvert' })])).toBe(0);
  });
});
