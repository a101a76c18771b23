import { parse } from 'graphql';
import { expect, it } from 'vitest';
import { readView } from '../share-view/view.ts';
import { playgroundParameters } from './playground-query.ts';

it('a view leads to the playground with its filter, window and lanes', () => {
  const view = readView((name) => ({ countries: 'SN', lane: 'kind', lang: 'en' })[name] ?? null);
  const window = { from: '2031-01-01', to: '2031-12-31' };
  const parameters = playgroundParameters(view, window);
  expect(() => parse(parameters.get('query')!)).not.toThrow();
  expect(JSON.parse(parameters.get('variables')!)).toEqual({
    window,
    filter: { countries: ['SN'] },
    lane: 'KIND',
    locale: 'EN',
  });
});
