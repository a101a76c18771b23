import { describe, expect, it } from 'vitest';
import { sampleServer } from '../testing/sample-server.ts';

const { ask } = sampleServer();

describe('the corpus', () => {
  it('counts what it holds', async () => {
    const { data } = await ask(`{ corpus {
      documents entries events agreements anniversaries commemorations people organizations
      earliest latest version ingestedAt diagnostics { code document { slug } } } countries { code } }`);
    expect(data.corpus).toEqual({
      documents: 2,
      entries: 6,
      events: 3,
      agreements: 1,
      anniversaries: 1,
      commemorations: 1,
      people: 2,
      organizations: 1,
      earliest: '2019-01-01',
      latest: '2024-12-31',
      version: 'sample-1',
      ingestedAt: '2024-06-01T00:00:00.000Z',
      diagnostics: [{ code: 'weekday-mismatch', document: { slug: 'visite' } }],
    });
    expect(data.countries).toEqual([{ code: 'SE' }, { code: 'LA' }, { code: 'KH' }]);
  });
});
