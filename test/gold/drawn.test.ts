import { describe, expect, it } from 'vitest';
import { drawLeads } from '../eval/drawn/draw.ts';
import { scoreDrawn } from '../eval/drawn/report-drawn.ts';

const [COUNT, SEED] = [300, 2026];
/** A little under what is reached. */
const FLOORS = { right: 93, kind: 96, date: 98, countries: 97, status: 98 } as const;

describe('short despatches made of drawn parts', () => {
  const leads = drawLeads(COUNT, SEED);
  const { whole } = scoreDrawn(leads);
  const share = (attribute: string): number => {
    const { right, of } = whole.attributes.get(attribute) ?? { right: 0, of: 1 };
    return (100 * right) / of;
  };

  it('are the same for the same seed, and others for another', () => {
    expect(drawLeads(3, SEED)).toEqual(leads.slice(0, 3));
    expect(drawLeads(3, SEED + 1)).not.toEqual(leads.slice(0, 3));
  });

  it('leave no slot unfilled, and no article uncontracted', () => {
    const faulty = leads.filter(({ text }) => /[{}[\]^]|undefined|,,|(?:à|de) les? | [dl]e [aeiouéè]/.test(text));
    expect(faulty.map(({ text }) => text)).toEqual([]);
  });

  it('have their main event right: kind, date and countries', () => {
    expect(share('main event right (kind, date, countries)')).toBeGreaterThanOrEqual(FLOORS.right);
  });

  it.each(['kind', 'date', 'countries', 'status'] as const)('have its %s right', (attribute) => {
    expect(share(`main event ${attribute}`)).toBeGreaterThanOrEqual(FLOORS[attribute]);
  });
});
