import { describe, expect, it } from 'vitest';
import { sampleServer } from '../testing/sample-server.ts';

const { ask } = sampleServer();

describe('an anniversary', () => {
  it('returns every year of a window, proven where a despatch mentions it and computed elsewhere', async () => {
    const { data } = await ask(`{ anniversaries { date { edtf }
      commemorations(window: { from: "2023-01-01", to: "2025-12-31" }) {
        ordinal jubilee mentioned date { edtf basis } evidence { quote } documents { slug } } } }`);
    expect(data.anniversaries).toEqual([
      {
        date: { edtf: '1979-01-07' },
        commemorations: [
          {
            ordinal: 44,
            jubilee: false,
            mentioned: false,
            date: { edtf: '2023-01-07', basis: 'COMPUTED' },
            evidence: [],
            documents: [],
          },
          {
            ordinal: 45,
            jubilee: true,
            mentioned: true,
            date: { edtf: '2024-01-07', basis: 'COMPUTED' },
            evidence: [{ quote: 'le 45e anniversaire' }],
            documents: [{ slug: 'protocole' }],
          },
          {
            ordinal: 46,
            jubilee: false,
            mentioned: false,
            date: { edtf: '2025-01-07', basis: 'COMPUTED' },
            evidence: [],
            documents: [],
          },
        ],
      },
    ]);
  });

  it('returns only where it is mentioned, without a window', async () => {
    const { data } = await ask('{ anniversaries { slug commemorations { year anniversary { slug } } } }');
    expect(data.anniversaries).toEqual([
      {
        slug: '1979-01-07-phnom-penh',
        commemorations: [{ year: 2024, anniversary: { slug: '1979-01-07-phnom-penh' } }],
      },
    ]);
  });

  it('is on its day, with its returns, in any year', async () => {
    const { data } = await ask('{ onThisDay(month: 1, day: 7) { __typename date { edtf } } }');
    expect(data.onThisDay).toEqual([
      { __typename: 'Anniversary', date: { edtf: '1979-01-07' } },
      { __typename: 'Commemoration', date: { edtf: '2024-01-07' } },
    ]);
  });
});
