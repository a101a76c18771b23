import { read } from '@ephemeride/extraction';
import { describe, expect, it } from 'vitest';
import { readLeads, scoreLeads } from '../eval/score-leads.ts';
import { ROOT } from '../root.ts';

/** Floors a little under what is reached; those of `check`, whose despatches no rule was written on, tell what to expect elsewhere. */
const FLOORS = [
  ['dev', { right: 80, kind: 96, date: 93, countries: 85, status: 86 }],
  ['check', { right: 61, kind: 81, date: 92, countries: 69, status: 81 }],
] as const;

describe.each(FLOORS)('the short despatches of leads/%s.jsonl', (name, floors) => {
  const leads = readLeads(`${ROOT}test/gold/leads/${name}.jsonl`);
  const tally = scoreLeads(leads, (text) => read(text));
  const share = (attribute: string): number => {
    const { right, of } = tally.attributes.get(attribute) ?? { right: 0, of: 1 };
    return (100 * right) / of;
  };

  it('are eighty', () => {
    expect(leads).toHaveLength(80);
  });

  it('have their main event right: kind, date and countries', () => {
    expect(share('main event right (kind, date, countries)')).toBeGreaterThanOrEqual(floors.right);
  });

  it.each(['kind', 'date', 'countries', 'status'] as const)('have its %s right', (attribute) => {
    expect(share(`main event ${attribute}`)).toBeGreaterThanOrEqual(floors[attribute]);
  });
});
