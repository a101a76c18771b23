import { describe, expect, it } from 'vitest';
import { sampleServer } from '../testing/sample-server.ts';

const { ask } = sampleServer();

describe('an agreement', () => {
  it('is dated by its period', async () => {
    const { data } = await ask(`{ agreements { totalCount nodes {
      kind title date { edtf earliest latest precision display en: display(locale: EN) } countries { code }
      evidence { quote rule document { slug } } } } }`);
    expect(data.agreements).toEqual({
      totalCount: 1,
      nodes: [
        {
          kind: 'PROTOCOL',
          title: 'Protocole',
          date: {
            edtf: '2019/2024',
            earliest: '2019-01-01',
            latest: '2024-12-31',
            precision: 'INTERVAL',
            display: '2019–2024',
            en: '2019–2024',
          },
          countries: [{ code: 'SE' }, { code: 'LA' }],
          evidence: [{ quote: 'le Protocole', rule: 'sample', document: { slug: 'protocole' } }],
        },
      ],
    });
  });
});
