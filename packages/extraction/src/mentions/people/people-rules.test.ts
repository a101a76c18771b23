import { describe, expect, it } from 'vitest';
import { readMentions } from './people-fixture.ts';
import { PEOPLE_RULES } from './rules/index.ts';

const shown = (text: string) =>
  readMentions(text).people.map(({ name, rank, role, country }) =>
    [name, rank ?? '-', role ?? '-', country ?? '-'].join(' | '),
  );

describe.each(PEOPLE_RULES.map((rule) => [rule.name, rule] as const))('the people rule %s', (_name, rule) => {
  it('has three invented examples', () => {
    expect(rule.examples.length).toBeGreaterThanOrEqual(3);
  });
  it.each(rule.examples)('reads: $text', ({ text, people }) => {
    expect(shown(text)).toEqual(people);
  });
});
