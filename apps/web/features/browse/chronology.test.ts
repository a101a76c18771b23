import { describe, expect, it } from 'vitest';
import { readView, type View } from '../share-view/view.ts';
import { chronologyVariables, keepsAnniversary, viewFilter } from './chronology.ts';

const view = (query: string): View => {
  const parameters = new URLSearchParams(query);
  return readView((name) => parameters.get(name));
};
const armistice = { countries: [{ code: 'FR' }, { code: 'DE' }] };

describe('the filter of a view', () => {
  it('is none where nothing is asked', () => {
    expect(viewFilter(view('window=2024&lane=kind&entry=x'))).toBeNull();
  });

  it('asks for what the address names and nothing else', () => {
    expect(viewFilter(view('countries=KH,LA&q=défense&people=UGVyc29uOjE'))).toEqual({
      countries: ['KH', 'LA'],
      people: ['UGVyc29uOjE'],
      text: 'défense',
    });
  });
});

describe('the anniversaries of a filtered view', () => {
  it.each([
    ['', true],
    ['countries=DE', true],
    ['countries=JP', false],
    ['types=COMMEMORATION', true],
    ['types=EVENT', false],
    ['kinds=VISIT', false],
    ['statuses=HELD', false],
    ['people=UGVyc29uOjE', false],
    ['q=paix', false],
  ])('with %j: %s', (query, kept) => {
    expect(keepsAnniversary(view(query), armistice)).toBe(kept);
  });
});

describe('what is asked of the API', () => {
  it.each([
    ['', true],
    ['countries=JP', true],
    ['types=EVENT', false],
    ['q=paix', false],
  ])('with %j: returns of anniversaries, %s', (query, asked) => {
    const year = { from: '2024-01-01', to: '2024-12-31' };
    expect(chronologyVariables(view(query), year, { anniversaries: 3 }).withReturns).toBe(asked);
  });
});
