import { describe, expect, it } from 'vitest';
import { agreement, commemoration, localized, part, stated } from '../testing/sample-reads.ts';
import { agreements } from './agreements.ts';
import { anniversaries, commemorations } from './commemorations.ts';

describe('commemorations', () => {
  it('of one year and one day are one, and weigh more for it', () => {
    const one = commemorations.merge([part('a', commemoration())]);
    const two = commemorations.merge([part('a', commemoration()), part('b', commemoration())]);
    expect(two.map(({ key }) => key)).toEqual(one.map(({ key }) => key));
    expect(two[0]!.importance).toBeGreaterThan(one[0]!.importance);
  });

  it('of two years share one anniversary', () => {
    const parts = [part('a', commemoration()), part('b', commemoration({ year: 2030, ordinal: 55 }))];
    expect(commemorations.merge(parts)).toHaveLength(2);
    expect(anniversaries.merge(parts).map(({ slug }) => slug)).toEqual(['1975-04-30-reunification']);
  });

  it('without an origin look back to the year that the ordinal gives, and to no day', () => {
    const unknown = (ordinal: number, year: number) =>
      commemoration({
        anniversary: null,
        ordinal,
        year,
        titles: localized(`${ordinal}e anniversaire de la coopérative`),
        date: stated(String(year)),
        countries: ['LA'],
      });
    const parts = [part('a', unknown(10, 2024)), part('b', unknown(11, 2025))];
    expect(anniversaries.merge(parts).map(({ slug, origin, basis }) => [slug, origin, basis])).toEqual([
      ['2014-cooperative-la', '2014', 'COMPUTED'],
    ]);
  });
});

describe('agreements', () => {
  it('of one kind, period, countries and subject are one, in whichever order the countries stand', () => {
    const parts = [part('a', agreement()), part('b', agreement({ countries: ['LA', 'VN'] }))];
    expect(agreements.merge(parts)).toHaveLength(1);
  });

  it('on two subjects are two', () => {
    const rail = agreement({ titles: localized('Protocole ferroviaire') });
    expect(agreements.merge([part('a', agreement()), part('b', rail)])).toHaveLength(2);
  });

  it('without a period belong each to its document', () => {
    const parts = [part('a', agreement({ period: null })), part('b', agreement({ period: null }))];
    expect(agreements.merge(parts)).toHaveLength(2);
  });
});
