import { createTranslator } from 'use-intl/core';
import { describe, expect, it } from 'vitest';
import { compiledMessages } from '../../language/compiled.ts';
import { readView, type View } from '../share-view/view.ts';
import { choicesOf, foremost, toggled } from './facet.ts';
import { type FacetsAnswer, facetVariables } from './facets-query.ts';

const view = (query: string): View => {
  const parameters = new URLSearchParams(query);
  return readView((name) => parameters.get(name));
};
const WINDOW = { from: '2024-01-01', to: '2024-12-31' };
const t = createTranslator({ locale: 'en', messages: compiledMessages('en'), timeZone: 'UTC' });

const ANSWER: FacetsAnswer = {
  facets: {
    countries: [{ id: 'MR', label: 'Mauritania', count: 4 }],
    kinds: [
      { id: 'VISIT', count: 3 },
      { id: 'PARADE', count: 1 },
    ],
    statuses: [{ id: 'PLANNED', count: 2 }],
    people: [],
    topics: [],
    documents: [],
  },
  byType: { lanes: [{ id: 'AGREEMENT', count: 1 }] },
};

describe('the values to filter by', () => {
  it('are counted without the filter that they belong to, since its values add up', () => {
    const narrowed = view('countries=MR,SN&kinds=VISIT');
    expect(facetVariables(narrowed, WINDOW, 'countries').filter).toEqual({ kinds: ['VISIT'] });
    expect(facetVariables(narrowed, WINDOW, 'people').filter).toEqual({
      countries: ['MR', 'SN'],
      kinds: ['VISIT'],
    });
  });

  it('are told in the words of the reader, unknown ones left out', () => {
    expect(choicesOf(ANSWER, 'kinds', t)).toEqual([{ id: 'VISIT', count: 3, label: 'Visit' }]);
    expect(choicesOf(ANSWER, 'types', t).map(({ label }) => label)).toEqual(['Agreements']);
    expect(choicesOf(ANSWER, 'countries', t).map(({ label }) => label)).toEqual(['Mauritania']);
  });

  it('are cut short, but for those in force', () => {
    const choices = ['a', 'b', 'c'].map((id) => ({ id, label: id, count: 1 }));
    expect(foremost(choices, ['c'], 1).map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('come into force and go again', () => {
    expect(toggled(view('people=UGVyc29uOjE'), 'people', 'UGVyc29uOjI')).toEqual({
      people: ['UGVyc29uOjE', 'UGVyc29uOjI'],
    });
    expect(toggled(view('statuses=HELD'), 'statuses', 'HELD')).toEqual({ statuses: [] });
  });
});
