import { describe, expect, it } from 'vitest';
import { sampleServer } from '../testing/sample-server.ts';

const { ask, callsOf } = sampleServer();

const QUERY = `{ relation(countries: ["SE", "LA"]) {
  countries { name } entries { title } agreements { title }
  meetings { event { title } people { name } } } }`;

describe('a relation', () => {
  it('is what both countries share', async () => {
    expect((await ask(QUERY)).data.relation).toEqual({
      countries: [{ name: 'Suède' }, { name: 'Laos' }],
      entries: [{ title: 'Protocole' }, { title: 'Rencontre en marge' }, { title: 'Visite de Anna Berg' }],
      agreements: [{ title: 'Protocole' }],
      meetings: [
        { event: { title: 'Visite de Anna Berg' }, people: [{ name: 'Anna Berg' }, { name: 'Kham Sy' }] },
      ],
    });
  });

  it('is asked of the store once for each of its lists, and no more of it than is shown', async () => {
    expect(await callsOf(QUERY)).toEqual(['agreements', 'encounters', 'entries', 'peopleByIds']);
  });

  it('keeps to a window', async () => {
    const { data } = await ask(`{ relation(countries: ["SE", "LA"]) {
      entries(window: { from: "2024-03-05", to: "2024-03-05" }, first: 2) { title } } }`);
    expect(data.relation.entries).toEqual([{ title: 'Protocole' }, { title: 'Rencontre en marge' }]);
  });
});
