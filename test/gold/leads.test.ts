import { read } from '@ephemeride/extraction';
import { describe, expect, it } from 'vitest';
import { readLeads, scoreLeads } from '../eval/score-leads.ts';
import { ROOT } from '../root.ts';

/** Floors a little under what is reached; those of `check`, whose despatches no rule was written on, tell what to expect elsewhere. */
const FLOORS = [
  ['dev', 200, { right: 80, kind: 92, date: 93, countries: 86, status: 91 }],
  ['dev-2', 120, { right: 89, kind: 95, date: 95, countries: 91, status: 92 }],
  ['dev-3', 120, { right: 93, kind: 97, date: 96, countries: 94, status: 92 }],
  ['dev-4', 90, { right: 93, kind: 96, date: 96, countries: 95, status: 96 }],
  ['dev-5', 60, { right: 80, kind: 93, date: 90, countries: 87, status: 90 }],
  ['check', 40, { right: 49, kind: 84, date: 95, countries: 60, status: 92 }],
] as const;

describe.each(FLOORS)('the short despatches of leads/%s.jsonl', (name, count, floors) => {
  const leads = readLeads(`${ROOT}test/gold/leads/${name}.jsonl`);
  const tally = scoreLeads(leads, (text) => read(text));
  const share = (attribute: string): number => {
    const { right, of } = tally.attributes.get(attribute) ?? { right: 0, of: 1 };
    return (100 * right) / of;
  };

  it('are as many as were written', () => {
    expect(leads).toHaveLength(count);
  });

  it('have their main event right: kind, date and countries', () => {
    expect(share('main event right (kind, date, countries)')).toBeGreaterThanOrEqual(floors.right);
  });

  it.each(['kind', 'date', 'countries', 'status'] as const)('have its %s right', (attribute) => {
    expect(share(`main event ${attribute}`)).toBeGreaterThanOrEqual(floors[attribute]);
  });
});
