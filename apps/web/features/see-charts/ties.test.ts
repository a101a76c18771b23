import { describe, expect, it } from 'vitest';
import { type Side, sideOf, strongest, type Tie } from './ties.ts';

const side = (id: string): Side => ({ id, name: `Pays ${id}`, country: { code: id, name: `Pays ${id}` } });
const tie = (one: string, other: string, count: number): Tie => ({ sides: [side(one), side(other)], count });
const TIES = [tie('VN', 'KH', 5), tie('VN', 'LA', 3), tie('LA', 'CN', 1)];

const told = (ties: readonly Tie[]) => ties.map(({ sides }) => sides.map(({ id }) => id).join('-'));

describe('the ties of a network', () => {
  it('are the strongest, with those whom they join and how often they met', () => {
    const { ties, nodes } = strongest(TIES, 2, null);
    expect(told(ties)).toEqual(['VN-KH', 'VN-LA']);
    expect(nodes.map(({ id, meetings }) => `${id} ${meetings}`)).toEqual(['VN 8', 'KH 5', 'LA 3']);
  });

  it('are first of all those of the chosen one, however weak', () => {
    expect(told(strongest(TIES, 2, 'CN').ties)).toEqual(['LA-CN', 'VN-KH']);
  });

  it('tell whom an address names, and nobody where it names none of them', () => {
    expect(sideOf(TIES, 'LA')?.name).toBe('Pays LA');
    expect(sideOf(TIES, 'FR')).toBeNull();
    expect(sideOf(TIES, null)).toBeNull();
  });
});
