import { describe, expect, it } from 'vitest';
import { JOINS } from './joins/index.ts';
import { readBody, unmark } from './read-example.ts';
import { REFUSALS } from './refusals/index.ts';
import { RULES } from './rules/index.ts';

describe.each([...RULES, ...JOINS].map((rule) => [rule.name, rule] as const))('%s', (name, { examples }) => {
  it('has at least three examples', () => {
    expect(examples.length).toBeGreaterThanOrEqual(3);
  });

  it.each(examples.map((example) => [example.text, example] as const))('reads %s', (_text, example) => {
    const { text, start, end } = unmark(example.text);
    const { times } = readBody(text, example.on);
    const found = times.find((time) => time.start < end && time.end > start);
    expect(found).toMatchObject({ start, end, value: example.value, edtf: example.edtf });
    expect(text.slice(found!.start, found!.end)).toBe(found!.text);
    expect(name).not.toBe('');
  });
});

describe.each(REFUSALS.map((refusal) => [refusal.name, refusal] as const))(
  'refusal %s',
  (name, { examples }) => {
    it('has at least three examples', () => {
      expect(examples.length).toBeGreaterThanOrEqual(3);
    });

    it.each(examples.map((example) => [example.text, example] as const))('refuses %s', (_text, example) => {
      const { text, start, end } = unmark(example.text);
      const { times, rejections } = readBody(text, '2024-06-12');
      expect(times.filter((time) => time.start < end && time.end > start)).toEqual([]);
      expect(rejections).toContainEqual({ start, end, text: text.slice(start, end), by: name });
    });
  },
);
