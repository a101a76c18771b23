import { describe, expect, it } from 'vitest';
import { part, person } from '../testing/sample-reads.ts';
import { people } from './people.ts';

const merged = (...reads: ReturnType<typeof person>[]) =>
  people
    .merge(reads.map((read, index) => part('abcdef'[index]!, read)))
    .map(({ name, aliases, country }) => [name, ...aliases, country].join('|'));

describe('people of several despatches', () => {
  it('are one under spellings with and without accents, the accented one first', () => {
    expect(merged(person('Tran Thi Dao', 'VN'), person('Trần Thị Đào', 'VN'))).toEqual([
      'Trần Thị Đào|Tran Thi Dao|VN',
    ]);
  });

  it('are one where a long word is transliterated otherwise', () => {
    expect(
      merged(person('Bounmy Keolavong', 'LA', 'ministre'), person('Bounmy Keolavang', 'LA', 'ministre')),
    ).toHaveLength(1);
  });

  it('are two where short words differ, unless they hold one post', () => {
    expect(merged(person('Le Van Thanh', 'VN'), person('Le Van Thinh', 'VN'))).toHaveLength(2);
    const post = 'ministre des Finances';
    expect(merged(person('Sok Chenda', 'KH', post), person('Sok Chinda', 'KH', post))).toHaveLength(1);
    const shared = 'vice-ministre des Finances';
    expect(merged(person('Sok Chenda', 'KH', shared), person('Sok Chinda', 'KH', shared))).toHaveLength(2);
  });

  it('are one where the family name comes first or last', () => {
    expect(merged(person('Sato Ken', 'JP'), person('Ken Sato', 'JP'))).toHaveLength(1);
  });

  it('are two in two countries, and one without a country joins only one of them', () => {
    expect(merged(person('Jean Martin', 'FR'), person('Jean Martin', 'BE'))).toHaveLength(2);
    expect(
      merged(person('Jean Martin', 'FR'), person('Jean Martin', null), person('Jean Martin', 'BE')),
    ).toHaveLength(2);
  });

  it('take the spelling of most documents for the name', () => {
    const often = { ...part('b', person('Bounmy Keolavang', 'LA')), reports: 3 };
    expect(
      people.merge([part('a', person('Bounmy Keolavong', 'LA')), often]).map(({ name }) => name),
    ).toEqual(['Bounmy Keolavang']);
  });
});
