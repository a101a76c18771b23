import { describe, expect, it } from 'vitest';
import { sampleServer } from '../testing/sample-server.ts';
import { encodeNodeId } from './node-id.ts';

const { ask } = sampleServer();

const EVERYTHING = `{
  timeline { entries { id __typename } }
  documents { nodes { id __typename } }
  people { nodes { id __typename } }
  events { nodes { participants { organization { id __typename } } } }
}`;

describe('node', () => {
  it('gives back each thing by the id that it was given with', async () => {
    const { data } = await ask(EVERYTHING);
    const things = [
      ...data.timeline.entries,
      ...data.documents.nodes,
      ...data.people.nodes,
      ...data.events.nodes.flatMap((event: { participants: { organization: object | null }[] }) =>
        event.participants.flatMap(({ organization }) => organization ?? []),
      ),
    ] as { id: string; __typename: string }[];
    expect(new Set(things.map((thing) => thing.__typename))).toEqual(
      new Set(['Event', 'Agreement', 'Commemoration', 'Anniversary', 'Document', 'Person', 'Organization']),
    );
    const { data: again } = await ask('query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', {
      ids: things.map(({ id }) => id),
    });
    expect(again.nodes).toEqual(things);
  });

  it('is null for an id of nothing, and where the type is not the entry’s', async () => {
    const { data } = await ask('{ agreements { nodes { id } } }');
    const key = Buffer.from(data.agreements.nodes[0].id, 'base64url').toString().split(':')[1] ?? '';
    for (const id of ['hello', encodeNodeId('Event', 'zz'), encodeNodeId('Event', key)]) {
      const { data: none, errors } = await ask('query ($id: ID!) { node(id: $id) { id } }', { id });
      expect({ none, errors }).toEqual({ none: { node: null } });
    }
  });

  it('gives a computed return of an anniversary too', async () => {
    const { data } = await ask(
      '{ anniversaries { commemorations(window: { from: "2025-01-01", to: "2025-12-31" }) { id ordinal } } }',
    );
    const [computed] = data.anniversaries[0].commemorations;
    const answer = await ask(
      'query ($id: ID!) { node(id: $id) { ... on Commemoration { id ordinal mentioned } } }',
      {
        id: computed.id,
      },
    );
    expect(answer.data.node).toEqual({ ...computed, mentioned: false });
  });
});
