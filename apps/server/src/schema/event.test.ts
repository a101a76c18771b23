import { describe, expect, it } from 'vitest';
import { sampleServer } from '../testing/sample-server.ts';

const { ask } = sampleServer();

const first = async (filter: string, selection: string) =>
  (await ask(`{ events(filter: { ${filter} }) { nodes { ${selection} } } }`)).data.events.nodes[0];

describe('an event', () => {
  it('tells its sides, each with the part, post and rank of that day', async () => {
    const { participants } = await first(
      'kinds: [VISIT]',
      'participants { role post rank person { name } organization { name } country { name } }',
    );
    expect(participants).toEqual([
      {
        role: 'GUEST',
        post: 'ministre',
        rank: null,
        person: { name: 'Anna Berg' },
        organization: null,
        country: { name: 'Suède' },
      },
      {
        role: 'HOST',
        post: null,
        rank: 'général',
        person: { name: 'Kham Sy' },
        organization: null,
        country: { name: 'Laos' },
      },
      {
        role: 'ATTENDEE',
        post: null,
        rank: null,
        person: null,
        organization: { name: 'Institut du Mékong' },
        country: { name: 'Laos' },
      },
    ]);
  });

  it('names its place in the language asked for, in French where no table has it', async () => {
    const names = 'place { name en: name(locale: EN) vi: name(locale: VI) }';
    expect(await first('kinds: [VISIT]', names)).toEqual({
      place: { name: 'Vientiane', en: 'Vientiane', vi: 'Viêng Chăn' },
    });
    expect(await first('kinds: [MEETING]', names)).toEqual({
      place: { name: 'Bangkok', en: 'Bangkok', vi: 'Bangkok' },
    });
  });

  it('is coded as a meeting in a third place where its place is no side', async () => {
    expect(await first('kinds: [MEETING]', 'plover cameo place { name country { code } }')).toEqual({
      plover: 'CONSULT',
      cameo: '044',
      place: { name: 'Bangkok', country: { code: 'TH' } },
    });
  });

  it('is coded as an intent while it is only announced', async () => {
    expect(await first('statuses: [PLANNED]', 'kind plover cameo place { name }')).toEqual({
      kind: 'EXERCISE',
      plover: 'AGREE',
      cameo: '0312',
      place: null,
    });
  });

  it('shows what each despatch says of it', async () => {
    const { reports } = await first(
      'kinds: [VISIT]',
      'reports { kind status differs date { edtf } place { name } evidence { quote } document { slug } }',
    );
    expect(reports).toEqual([
      {
        kind: 'VISIT',
        status: 'HELD',
        differs: [],
        date: { edtf: '2024-03-05' },
        place: { name: 'Vientiane' },
        evidence: [{ quote: 'Anna Berg a rendu visite à Kham Sy' }],
        document: { slug: 'visite' },
      },
    ]);
  });
});
