import { describe, expect, it } from 'vitest';
import {
  differingWord,
  isNearWord,
  isTransliteration,
  nameKey,
  overlap,
  personWords,
  tellingWords,
} from './names.ts';

describe('names', () => {
  it('are the same without accents, capitals and hyphens, đ as d', () => {
    expect(nameKey('ĐỖ Thị-Hà')).toBe(nameKey('Do Thi Ha'));
  });

  it('differ in one word or in none', () => {
    expect(differingWord('Somchai Vongsa', 'Somchay Vongsa')).toEqual(['somchai', 'somchay']);
    expect(differingWord('Somchai Vongsa', 'Somchai Vongsa')).toBeNull();
    expect(differingWord('Somchai Vongsa', 'Vongsa Somchai')).toBeNull();
    expect(differingWord('Somchai', 'Somchai Vongsa')).toBeNull();
  });
});

describe('one letter between two words', () => {
  it.each([
    ['khamphuon', 'khamphuan'],
    ['mohamed', 'mohammed'],
    ['dimitri', 'dmitri'],
    ['viktor', 'victor'],
    ['aung', 'oung'],
  ])('%s and %s are transliterations', (a, b) => {
    expect(isTransliteration(a, b)).toBe(true);
    expect(isTransliteration(b, a)).toBe(true);
  });

  it.each([
    ['minh', 'linh'],
    ['martin', 'marvin'],
    ['durand', 'dupont'],
    ['marc', 'mar'],
    ['same', 'same'],
  ])('%s and %s are two names', (a, b) => {
    expect(isTransliteration(a, b)).toBe(false);
  });
});

describe('two words of what may be one name', () => {
  it.each([
    ['tarek', 'tariq'],
    ['wenbin', 'wenbing'],
    ['saveliev', 'savelyev'],
    ['kozlov', 'kozlow'],
    ['milovanovitch', 'milovanovic'],
    ['djibril', 'jibril'],
  ])('%s and %s are near', (a, b) => {
    expect(isNearWord(a, b)).toBe(true);
    expect(isNearWord(b, a)).toBe(true);
  });

  it.each([
    ['minh', 'linh'],
    ['an', 'anh'],
    ['durand', 'dupont'],
    ['bertin', 'martin'],
    ['mahamat', 'mohamed'],
  ])('%s and %s are not near', (a, b) => {
    expect(isNearWord(a, b)).toBe(false);
  });
});

it("keeps a name's apostrophes inside its words", () => {
  expect(personWords("Ken'ichi N’Guessan")).toEqual(personWords('Kenichi NGuessan'));
});

describe('the overlap of two texts', () => {
  it('is the share of long words, and of numbers, that both have', () => {
    expect(overlap(tellingWords('la 2e rencontre des marines'), tellingWords('2e rencontre'))).toBeCloseTo(
      2 / 3,
    );
    expect(overlap(tellingWords('de la'), tellingWords('de la'))).toBe(0);
  });
});
