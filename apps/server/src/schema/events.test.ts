import { describe, expect, it } from 'vitest';
import { sampleServer } from '../testing/sample-server.ts';

const { ask } = sampleServer();

const page = async (args: string) =>
  (
    await ask(`{ events(${args}) {
      totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor node { title } } nodes { title } } }`)
  ).data.events;

const titles = (nodes: readonly { title: string }[]) => nodes.map(({ title }) => title);

describe('events', () => {
  it('are given a page at a time, forwards', async () => {
    const start = await page('first: 2');
    expect(titles(start.nodes)).toEqual(['Rencontre en marge', 'Visite de Anna Berg']);
    expect(start).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    const rest = await page(`first: 2, after: "${start.pageInfo.endCursor}"`);
    expect(titles(rest.nodes)).toEqual(['Exercice commun']);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  it('and backwards', async () => {
    const end = await page('last: 1');
    expect(titles(end.nodes)).toEqual(['Exercice commun']);
    const before = await page(`last: 2, before: "${end.pageInfo.startCursor}"`);
    expect(titles(before.nodes)).toEqual(['Rencontre en marge', 'Visite de Anna Berg']);
  });

  it('are ordered as asked', async () => {
    expect(titles((await page('orderBy: { by: TITLE, direction: DESC }')).nodes)).toEqual([
      'Visite de Anna Berg',
      'Rencontre en marge',
      'Exercice commun',
    ]);
    expect(titles((await page('orderBy: { by: IMPORTANCE, direction: DESC }, first: 1')).nodes)).toEqual([
      'Visite de Anna Berg',
    ]);
  });

  it('refuse a cursor that was not given here, or for another order', async () => {
    const { pageInfo } = await page('first: 1');
    for (const args of [
      'after: "x"',
      'after: ""',
      `after: "${pageInfo.endCursor}", orderBy: { by: TITLE, direction: ASC }`,
    ]) {
      const { errors } = await ask(`{ events(${args}) { totalCount } }`);
      expect(errors?.[0]?.extensions.code, args).toBe('INVALID_CURSOR');
    }
  });

  it('are found by a person who took part', async () => {
    const { data } = await ask('{ people(text: "berg") { nodes { id } } }');
    const { nodes } = await page(`filter: { people: ["${data.people.nodes[0].id}"] }`);
    expect(titles(nodes)).toEqual(['Visite de Anna Berg']);
  });
});
