import type { ResultOf } from '@ephemeride/contract';
import { describe, expect, it } from 'vitest';
import { type corpusQuery, digestCorpus } from './corpus.ts';

type Answer = ResultOf<typeof corpusQuery>;

const document = (earliest: string, latest: string) => ({ nodes: [{ date: { earliest, latest } }] });

const ANSWER: Answer = {
  corpus: { anniversaries: 0, documents: 3, earliest: '2018-01-01', latest: '2027-12-31' },
  everything: {
    from: '1958-10-04',
    to: '2027-12-31',
    total: 12,
    density: [
      { start: '1958-10-04', end: '1958-12-31', count: 1 },
      { start: '2018-01-01', end: '2027-12-31', count: 11 },
    ],
  },
  byCountry: {
    lanes: [
      { id: 'FR', label: 'France', count: 12 },
      { id: 'SN', label: 'Sénégal', count: 5 },
      { id: 'NONE', label: 'Sans pays', count: 1 },
    ],
  },
  byKind: { lanes: [{ id: 'VISIT', count: 3 }] },
  byType: { lanes: [{ id: 'EVENT', count: 9 }] },
  newest: document('2025-04-01', '2025-04-30'),
  oldest: document('2021-06-12', '2021-06-12'),
};

describe('what a page knows of a corpus', () => {
  it('opens with the years of its despatches', () => {
    expect(digestCorpus(ANSWER).first).toEqual({ from: '2021-01-01', to: '2025-12-31' });
  });

  it('offers the twelve months that end with its newest despatch', () => {
    expect(digestCorpus(ANSWER).lastYear).toEqual({ from: '2024-05-01', to: '2025-04-30' });
    const december = { ...ANSWER, newest: document('2023-12-23', '2023-12-23') };
    expect(digestCorpus(december).lastYear).toEqual({ from: '2023-01-01', to: '2023-12-31' });
  });

  it('reaches over all its entries, in whole years', () => {
    expect(digestCorpus(ANSWER).limits).toEqual({ from: '1958-01-01', to: '2027-12-31' });
  });

  it('folds the years in which nothing stands', () => {
    const { gaps, pictureGaps } = digestCorpus(ANSWER);
    expect(gaps).toEqual([{ from: '1959-01-01', to: '2017-12-31' }]);
    expect(pictureGaps).toEqual([{ from: '1960-01-01', to: '2016-12-31' }]);
  });

  it('offers countries only to filter by, and knows the one that all entries share', () => {
    const { countries, shared } = digestCorpus(ANSWER);
    expect(countries.map(({ id }) => id)).toEqual(['FR', 'SN']);
    expect(shared).toEqual(['FR']);
  });

  it('opens with all it has where no despatch is dated', () => {
    const undated = { ...ANSWER, newest: { nodes: [{ date: null }] }, oldest: { nodes: [] } };
    expect(digestCorpus(undated).first).toEqual({ from: '1958-01-01', to: '2027-12-31' });
  });

  it('has no window where nothing has been read', () => {
    const empty = {
      ...ANSWER,
      everything: { from: '2026-01-01', to: '2026-01-01', total: 0, density: [] },
      byCountry: { lanes: [] },
      newest: { nodes: [] },
      oldest: { nodes: [] },
    };
    expect(digestCorpus(empty)).toMatchObject({ limits: null, first: null, lastYear: null, gaps: [] });
  });
});
