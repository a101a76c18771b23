import { describe, expect, it } from 'vitest';
import { heapsOf, planRows, type RowCandidate } from './rows.ts';

/** A mark 16 pixels wide. */
const mark = (id: string, left: number, words: readonly number[] = [], importance = 0): RowCandidate => ({
  id,
  left,
  right: left + 16,
  words,
  importance,
});

const many = (count: number, apart: number, words: readonly number[] = []) =>
  Array.from({ length: count }, (_, i) => mark(String(i), i * apart, words, i));

describe('the rows of a lane', () => {
  it('hold neighbours that do not touch in one row', () => {
    const { places } = planRows([mark('a', 0), mark('b', 40)], 2);
    expect([...places.values()].map(({ row }) => row)).toEqual([0, 0]);
  });

  it('part marks that would lie on each other', () => {
    const { places } = planRows([mark('a', 0), mark('b', 10)], 2);
    expect(places.get('a')?.row).not.toBe(places.get('b')?.row);
  });

  it('write the longest words that have room, the most important mark first', () => {
    const { places } = planRows([mark('a', 0, [100, 20], 1), mark('b', 60, [100, 20], 2)], 1);
    expect(places.get('b')?.words).toBe(0);
    expect(places.get('a')?.words).toBe(1);
  });

  it('leave words out before they leave out a mark', () => {
    const { places, left } = planRows(many(50, 20, [100]), 1);
    expect(left).toEqual([]);
    expect([...places.values()].filter(({ words }) => words === 0).length).toBeLessThan(10);
  });

  it('leave out the least important where not even bare marks find room', () => {
    const { left } = planRows([mark('low', 0, [], 1), mark('high', 4, [], 2)], 1);
    expect(left).toEqual(['low']);
  });

  it('never let two marks of one row touch', () => {
    const candidates = Array.from({ length: 200 }, (_, i) =>
      mark(String(i), (i * 7919) % 1000, [(i * 31) % 90, 20], (i * 17) % 11),
    );
    const { places, left } = planRows(candidates, 4);
    expect(places.size + left.length).toBe(200);
    for (const a of candidates) {
      for (const b of candidates) {
        const [first, second] = [places.get(a.id), places.get(b.id)];
        if (a === b || !first || !second || first.row !== second.row || a.left > b.left) continue;
        expect(a.right + (a.words[first.words] ?? 0)).toBeLessThanOrEqual(b.left);
      }
    }
  });
});

describe('the heaps', () => {
  it('gather neighbours and count each once', () => {
    const heaps = heapsOf([mark('a', 0), mark('b', 10), mark('c', 200)], 44);
    expect(heaps.map((members) => members.map(({ id }) => id))).toEqual([['a', 'b'], ['c']]);
  });

  it('leave room for the number of each, however densely their marks stand', () => {
    const dense = Array.from({ length: 300 }, (_, i) => mark(String(i), (i * 7919) % 1000));
    const stands = heapsOf(dense, 44).map((members) => members[members.length >> 1]!.left);
    expect(stands.length).toBeGreaterThan(5);
    for (const [i, left] of stands.slice(1).entries()) expect(left - stands[i]!).toBeGreaterThanOrEqual(44);
  });
});
