import { describe, expect, it } from 'vitest';
import { barView } from './bar-view.ts';

const MAY = { from: '2024-05-01', to: '2024-05-31' };

describe('a bar leads', () => {
  it('to the entries of its period, and of its country where it stands for one', () => {
    expect(barView({ countries: [] }, null, MAY)).toEqual({ window: MAY });
    expect(barView({ countries: [] }, 'VN', MAY)).toEqual({ window: MAY, countries: ['VN'] });
  });

  it('to the entries of one of the countries asked for', () => {
    expect(barView({ countries: ['VN', 'LA'] }, 'LA', MAY)).toEqual({ window: MAY, countries: ['LA'] });
  });

  it('nowhere, where it counted what concerns another country besides those asked for', () => {
    expect(barView({ countries: ['VN'] }, 'KH', MAY)).toBeNull();
    expect(barView({ countries: ['VN', 'LA'] }, 'KH', MAY)).toBeNull();
  });
});
