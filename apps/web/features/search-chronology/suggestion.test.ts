import { describe, expect, it } from 'vitest';
import { readView } from '../share-view/view.ts';
import type { FoundPiece } from './found-words.ts';
import { highlighted, suggestionsOf } from './suggestion.ts';

const VIEW = readView((name) => (name === 'countries' ? 'SN' : null));
const GROUND = {
  countries: [
    { id: 'MR', label: 'Mauritanie', count: 9 },
    { id: 'GW', label: 'Guinée-Bissau', count: 2 },
  ],
  topics: [{ id: 'VG9waWM6MQ', label: 'Pêche maritime', count: 3 }],
};
const ANSWER = {
  people: { nodes: [{ id: 'UGVyc29uOjE', name: 'Mariam Sy', country: { name: 'Sénégal' } }] },
  search: {
    edges: [
      {
        excerpt: 'une patrouille maritime conjointe',
        highlights: [{ start: 15, end: 23 }],
        node: {
          __typename: 'Event' as const,
          id: 'RXZlbnQ6MQ',
          title: 'Exercice au large de Dakar',
          date: { display: '3 mai 2024' },
        },
      },
      { excerpt: 'Mariam Sy', highlights: [], node: { __typename: 'Person' as const, id: 'UGVyc29uOjE' } },
    ],
  },
};
const plain = (pieces: readonly FoundPiece[] | null) => pieces?.map(({ text }) => text).join('');
const suggest = (typed: string) => suggestionsOf(typed, VIEW, GROUND, ANSWER);

describe('what typed words may mean', () => {
  it('is everything that holds them, then what can be filtered by, then what was found', () => {
    expect(suggest('mari').map(({ kind, label }) => `${kind}: ${plain(label)}`)).toEqual([
      'text: mari',
      'person: Mariam Sy',
      'topic: Pêche maritime',
      'entry: Exercice au large de Dakar',
    ]);
    expect(suggest('bissau').map(({ id }) => id)).toContain('country-GW');
    expect(suggest('  ')).toEqual([]);
  });

  it('adds to the filters in force, and looks for no words then', () => {
    const country = suggest('maur').find(({ kind }) => kind === 'country');
    expect(country?.act).toEqual({ change: { countries: ['SN', 'MR'], text: null } });
  });

  it('shows the words around a match where the title does not hold it', () => {
    const entry = suggest('maritime').find(({ kind }) => kind === 'entry');
    expect(entry?.excerpt?.filter(({ found }) => found).map(({ text }) => text)).toEqual(['maritime']);
    expect(suggest('dakar').find(({ kind }) => kind === 'entry')?.excerpt).toBeNull();
  });
});

it('an excerpt keeps every letter, whatever is said to match in it', () => {
  const pieces = highlighted('abcdef', [
    { start: 1, end: 3 },
    { start: 2, end: 5 },
  ]);
  expect(plain(pieces)).toBe('abcdef');
  expect(pieces.filter(({ found }) => found).map(({ text }) => text)).toEqual(['bc']);
});
