import { describe, expect, it } from 'vitest';
import { placesIn } from '../place-fixture.ts';
import { PLACE_RULES } from './index.ts';

describe.each(PLACE_RULES)('the place rule $name', (rule) => {
  it.each(rule.examples)('%s', (example) => {
    const place = /\{(.+?)\}/.exec(example)?.[1];
    const found = placesIn(example.replace(/[{}]/g, '')).map(({ text, rule: by }) => ({ text, by }));
    if (place) expect(found).toContainEqual({ text: place, by: rule.name });
    else expect(found).toEqual([]);
  });
});
