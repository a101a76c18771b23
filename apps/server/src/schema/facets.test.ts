import { describe, expect, it } from 'vitest';
import { sampleServer } from '../testing/sample-server.ts';

const { ask, callsOf } = sampleServer();

describe('facets', () => {
  it('count and name each value', async () => {
    const { data } = await ask(`{ facets {
      countries { id label count } kinds { label } statuses { id label(locale: EN) count } documents { label } } }`);
    expect(data.facets).toEqual({
      countries: [
        { id: 'SE', label: 'Suède', count: 4 },
        { id: 'LA', label: 'Laos', count: 3 },
        { id: 'KH', label: 'Cambodge', count: 2 },
      ],
      kinds: [{ label: 'Exercice' }, { label: 'Rencontre' }, { label: 'Visite' }],
      statuses: [
        { id: 'HELD', label: 'Held', count: 2 },
        { id: 'PLANNED', label: 'Planned', count: 1 },
      ],
      documents: expect.arrayContaining([{ label: 'Un protocole' }, { label: 'Anna Berg à Vientiane' }]),
    });
  });

  it('give people by the id that a filter takes', async () => {
    const { data } = await ask('{ facets { people { id label count } } }');
    const berg = data.facets.people.find(({ label }: { label: string }) => label === 'Anna Berg');
    const { data: filtered } = await ask(`{ timeline(filter: { people: ["${berg.id}"] }) { total } }`);
    expect(filtered.timeline.total).toBe(berg.count);
  });

  it('are counted at once, however many are asked for', async () => {
    expect(await callsOf('{ facets { countries { id } statuses { id } people { count } } }')).toEqual([
      'facets',
    ]);
  });
});
