import { describe, expect, it } from 'vitest';
import { readMentions } from '../people/people-fixture.ts';
import { BODY_RULES, KNOWN_BODY_RULES } from './rules/index.ts';

const shown = (text: string) =>
  readMentions(text).organizations.map(({ name, country }) => `${name} | ${country ?? '-'}`);

describe.each([...KNOWN_BODY_RULES, ...BODY_RULES].map((rule) => [rule.name, rule] as const))(
  'the body rule %s',
  (_name, rule) => {
    it('has three invented examples', () => {
      expect(rule.examples.length).toBeGreaterThanOrEqual(3);
    });
    it.each(rule.examples)('reads: $text', ({ text, bodies }) => {
      expect(shown(text)).toEqual(bodies);
    });
  },
);
