import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENT_KINDS, EVENT_STATUSES } from './event.ts';
import {
  importanceOfAgreement,
  importanceOfAnniversary,
  importanceOfEvent,
  importanceOfReturn,
} from './importance.ts';

const visit = {
  kind: 'VISIT',
  status: 'HELD',
  date: { edtf: '2024-03-05', basis: 'STATED', stated: null },
  main: true,
  reports: 1,
  countries: 2,
  people: 2,
} as const;

const weights = fc.record({
  kind: fc.constantFrom(...EVENT_KINDS),
  status: fc.constantFrom(...EVENT_STATUSES),
  date: fc.constantFrom(visit.date, null),
  main: fc.boolean(),
  reports: fc.integer({ min: 1, max: 100_000 }),
  countries: fc.nat(200),
  people: fc.nat(1000),
});

describe('the importance of an event', () => {
  it('lies between 0 and 1, whatever is told of it', () => {
    fc.assert(
      fc.property(weights, (event) => {
        expect(importanceOfEvent(event)).toBeGreaterThanOrEqual(0);
        expect(importanceOfEvent(event)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('never falls when one more despatch, country or person of rank comes', () => {
    fc.assert(
      fc.property(weights, fc.constantFrom('reports', 'countries', 'people'), (event, more) => {
        const greater = { ...event, [more]: event[more] + 1 };
        expect(importanceOfEvent(greater)).toBeGreaterThanOrEqual(importanceOfEvent(event));
      }),
    );
  });

  it('is that of what a despatch is about before what it only mentions', () => {
    expect(importanceOfEvent(visit)).toBeGreaterThan(importanceOfEvent({ ...visit, main: false }));
    expect(importanceOfEvent({ ...visit, status: 'CANCELLED' })).toBeLessThan(importanceOfEvent(visit));
    expect(importanceOfEvent({ ...visit, kind: 'TRAINING' })).toBeLessThan(importanceOfEvent(visit));
    expect(importanceOfEvent({ ...visit, date: { ...visit.date, edtf: '2024-03' } })).toBeLessThan(
      importanceOfEvent(visit),
    );
  });
});

describe('the importance of other entries', () => {
  it('puts a jubilee before the year after it, and a century before both', () => {
    const alone = (ordinal: number) => importanceOfReturn({ ordinal, reports: 1 });
    expect(alone(50)).toBeGreaterThan(alone(51));
    expect(alone(100)).toBeGreaterThan(alone(50));
    expect(importanceOfReturn({ ordinal: 51, reports: 0 })).toBeLessThan(alone(51));
  });

  it('puts a treaty in force before a plan without a period', () => {
    const treaty = { kind: 'TREATY', period: visit.date, reports: 1, countries: 2 } as const;
    expect(importanceOfAgreement(treaty)).toBeGreaterThan(
      importanceOfAgreement({ ...treaty, kind: 'PLAN', period: null }),
    );
  });

  it('grows with those who look back to a day, and stays below 1', () => {
    expect(importanceOfAnniversary({ reports: 3 })).toBeGreaterThan(importanceOfAnniversary({ reports: 1 }));
    expect(importanceOfAnniversary({ reports: 10_000 })).toBeLessThanOrEqual(1);
  });
});
