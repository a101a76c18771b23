import { describe, expect, it } from 'vitest';
import { read } from '../../extract.ts';
import { ALL_EVENT_RULES } from './rules.ts';

describe.each(ALL_EVENT_RULES)('the rule $name', (rule) => {
  it('has three examples at least', () => {
    expect(rule.examples.length).toBeGreaterThanOrEqual(3);
  });

  it.each(rule.examples)('reads « $text »', ({ text, finds }) => {
    const events = read(text).events;
    const byRule = events.filter(({ evidence }) => evidence.some((one) => one.rule === rule.name));
    if (finds === null) {
      expect(byRule).toEqual([]);
      return;
    }
    const told = byRule.map((event) => ({
      kind: event.kind,
      date: event.date?.edtf ?? null,
      status: event.status,
      countries: event.countries,
      people: event.participants.flatMap(({ person }) => person ?? []),
    }));
    expect(told).toContainEqual(
      expect.objectContaining({
        ...finds,
        ...(finds.countries && { countries: expect.arrayContaining([...finds.countries]) }),
        ...(finds.people && { people: expect.arrayContaining([...finds.people]) }),
      }),
    );
  });
});
