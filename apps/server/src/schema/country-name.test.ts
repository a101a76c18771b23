import { describe, expect, it } from 'vitest';
import { countryName, isCountry } from './country-name.ts';

const PAIRS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].flatMap((a) =>
  [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((b) => a + b),
);

describe('country names', () => {
  it('knows the 249 countries of ISO 3166-1 and Kosovo', () => {
    expect(PAIRS.filter(isCountry)).toHaveLength(250);
  });

  it('takes no group of countries, vanished country or small letters for one', () => {
    expect(['EU', 'UN', 'SU', 'ZZ', 'QQ', 'vn', 'VNM', ''].filter(isCountry)).toEqual([]);
  });

  it('writes names as newspapers of each language do', () => {
    expect(countryName('VN', 'FR')).toBe('Vietnam');
    expect(countryName('KR', 'EN')).toBe('South Korea');
    expect(countryName('CN', 'VI')).toBe('Trung Quốc');
  });

  it('shows the code of a country that has no name', () => {
    expect(countryName('QQ', 'FR')).toBe('QQ');
  });
});
