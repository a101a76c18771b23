import { describe, expect, it } from 'vitest';
import { sampleServer } from '../testing/sample-server.ts';

const { ask } = sampleServer();

describe('people', () => {
  it('are found by the beginning of a name', async () => {
    const { data } = await ask('{ people(text: "ber") { totalCount nodes { name country { code } } } }');
    expect(data.people).toEqual({ totalCount: 1, nodes: [{ name: 'Anna Berg', country: { code: 'SE' } }] });
  });

  it('have posts at the date of the despatch that shows them', async () => {
    const { data } = await ask(
      '{ people(first: 1) { nodes { posts { title rank seen { edtf } organization { name } document { slug } } } } }',
    );
    expect(data.people.nodes[0].posts).toEqual([
      {
        title: 'ministre',
        rank: null,
        seen: { edtf: '2024-03-05' },
        organization: null,
        document: { slug: 'visite' },
      },
    ]);
  });

  it('have entries, within a window or in all', async () => {
    const { data } = await ask(`{ people(first: 1) { nodes {
      all: entries { title } none: entries(window: { from: "2020-01-01", to: "2020-12-31" }) { title } } } }`);
    expect(data.people.nodes[0]).toEqual({ all: [{ title: 'Visite de Anna Berg' }], none: [] });
  });

  it('are found by their slug', async () => {
    const { data } = await ask(
      '{ people(first: 1) { nodes { slug } } none: person(slug: "personne") { id } }',
    );
    const [{ slug }] = data.people.nodes;
    expect(data.none).toBeNull();
    expect((await ask(`{ person(slug: "${slug}") { name } }`)).data.person).toEqual({ name: 'Anna Berg' });
  });
});
