import { describe, expect, it } from 'vitest';
import { AFRICA } from './invented/africa.ts';
import { ASIA } from './invented/asia.ts';
import { CEREMONIES } from './invented/ceremonies.ts';
import { EUROPE } from './invented/europe.ts';
import { MIDDLE_EAST_AND_AMERICAS } from './invented/middle-east-and-americas.ts';
import { TRAPS } from './invented/traps.ts';
import { readMentions } from './people-fixture.ts';

const REGIONS = { AFRICA, ASIA, CEREMONIES, EUROPE, MIDDLE_EAST_AND_AMERICAS, TRAPS };

describe.each(Object.entries(REGIONS))('invented despatches: %s', (_region, despatches) => {
  it.each(despatches)('people of: $text', ({ text, people }) => {
    const read = readMentions(text).people.map(({ name, rank, role, country }) =>
      [name, rank ?? '-', role ?? '-', country ?? '-'].join(' | '),
    );
    expect(read).toEqual(people);
  });
});
