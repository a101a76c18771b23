import { describe, expect, it } from 'vitest';
import { announced, inForce, mainPairs, mostNamedFirst, readRelation } from './relation.ts';

const TODAY = '2026-06-15';

describe('the address of a relation', () => {
  it('names two or more countries, in any order', () => {
    expect(readRelation('vn-la')).toEqual(['LA', 'VN']);
    expect(readRelation('VN-KH-LA')).toEqual(['KH', 'LA', 'VN']);
  });

  it.each(['vn', 'vn-vn', 'vn-laos', '', 'vn-1a'])('is none in %j', (text) => {
    expect(readRelation(text)).toBeNull();
  });
});

describe('agreements', () => {
  const period = (earliest: string | null, latest: string | null) => ({ date: { earliest, latest } });
  it('are in force until their last day, or for good where that is open', () => {
    const { current, lapsed } = inForce(
      [period('2019-01-01', '2024-12-31'), period('2025-01-01', TODAY), period('2020-01-01', null)],
      TODAY,
    );
    expect(lapsed).toEqual([period('2019-01-01', '2024-12-31')]);
    expect(current).toHaveLength(2);
  });
});

describe('what was announced', () => {
  const event = (status: string, latest: string | null, linked: { status: string }[] = []) => ({
    __typename: 'Event',
    status,
    date: { latest },
    linked,
  });

  it('is left out where it was simply held', () => {
    expect(announced([event('HELD', '2025-01-01'), event('ONGOING', TODAY)], TODAY)).toEqual([]);
    expect(announced([{ __typename: 'Agreement', date: null }], TODAY)).toEqual([]);
  });

  it.each([
    [event('PLANNED', '2023-12-31'), 'UNHEARD'],
    [event('PLANNED', '2026-12-31'), 'AHEAD'],
    [event('PLANNED', null), 'AHEAD'],
    [event('POSTPONED', '2023-12-31', [{ status: 'HELD' }]), 'HELD'],
    [event('CANCELLED', '2023-12-31'), 'DROPPED'],
  ])('is told with what became of it: %o is %s', (entry, outcome) => {
    expect(announced([entry], TODAY)).toEqual([{ entry, outcome }]);
  });
});

it('a relation names the country first that the corpus names most', () => {
  const counts = [
    { id: 'VN', count: 19 },
    { id: 'KH', count: 7 },
  ];
  const named = mostNamedFirst([{ code: 'JP' }, { code: 'KH' }, { code: 'VN' }], counts);
  expect(named.map(({ code }) => code)).toEqual(['VN', 'KH', 'JP']);
});

it('the main pairs join the country named most to those that follow', () => {
  const counts = [
    { id: 'LA', count: 5 },
    { id: 'VN', count: 19 },
    { id: 'KH', count: 7 },
  ];
  expect(mainPairs(counts, 8).map((pair) => pair.map(({ id }) => id))).toEqual([
    ['VN', 'KH'],
    ['VN', 'LA'],
  ]);
  expect(mainPairs([], 8)).toEqual([]);
});
