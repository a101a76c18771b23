import { describe, expect, it } from 'vitest';
import { sampleServer } from '../testing/sample-server.ts';

const { ask } = sampleServer();

const WINDOW = '{ from: "2024-01-01", to: "2024-12-31" }';
const NEWEST_FIRST = '{ by: DATE, direction: DESC }';

const page = async (args: string) =>
  (
    await ask(`{ entries(${args}) {
      totalCount pageInfo { hasNextPage endCursor } nodes { __typename title } } }`)
  ).data.entries;

describe('entries', () => {
  it('are those of the timeline, of every type, to the last page', async () => {
    const found: string[] = [];
    let after = '';
    for (let turn = 0; turn < 5; turn++) {
      const { totalCount, nodes, pageInfo } = await page(
        `window: ${WINDOW}, orderBy: ${NEWEST_FIRST}, first: 2${after}`,
      );
      expect(totalCount).toBe(5);
      found.push(...nodes.map((node: { title: string }) => node.title));
      after = `, after: "${pageInfo.endCursor}"`;
      if (!pageInfo.hasNextPage) break;
    }
    const { data } = await ask(`{ timeline(window: ${WINDOW}) { entries { title } } }`);
    const drawn = data.timeline.entries.map(({ title }: { title: string }) => title);
    expect([...found].sort()).toEqual(drawn.sort());
    expect(found[0]).toBe('Exercice commun');
  });

  it('are narrowed by a filter', async () => {
    const { nodes, totalCount } = await page(`window: ${WINDOW}, filter: { types: [AGREEMENT] }`);
    expect(totalCount).toBe(1);
    expect(nodes).toEqual([{ __typename: 'Agreement', title: 'Protocole' }]);
  });
});
