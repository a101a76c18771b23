import { describe, expect, it } from 'vitest';
import { sampleServer } from '../testing/sample-server.ts';
import { encodeNodeId } from './node-id.ts';

const { ask } = sampleServer();

const FAULT = '__typename ... on Fault { message }';

describe('a fault as a type', () => {
  it('is a window that ends before it starts', async () => {
    const window = '{ from: "2025-01-02", to: "2025-01-01" }';
    const { data, errors } = await ask(`{
      timelineResult(window: ${window}) { ${FAULT} ... on InvalidWindow { from to } }
      eventsResult(window: ${window}) { ${FAULT} } }`);
    expect(errors).toBeUndefined();
    const message = 'window ends before it starts: 2025-01-02 to 2025-01-01';
    expect(data).toEqual({
      timelineResult: { __typename: 'InvalidWindow', message, from: '2025-01-02', to: '2025-01-01' },
      eventsResult: { __typename: 'InvalidWindow', message },
    });
  });

  it('is a cursor of nothing, or of another order', async () => {
    const { data: byTitle } = await ask(
      '{ events(orderBy: { by: TITLE, direction: ASC }) { pageInfo { startCursor } } }',
    );
    const cursor = byTitle.events.pageInfo.startCursor;
    const { data, errors } = await ask(`{
      eventsResult(after: "${cursor}") { ${FAULT} ... on InvalidCursor { cursor } }
      backwards: eventsResult(last: 1, before: "forged") { ${FAULT} }
      searchResult(text: "visite", after: "") { ${FAULT} } }`);
    expect(errors).toBeUndefined();
    expect(data.eventsResult).toMatchObject({ __typename: 'InvalidCursor', cursor });
    expect(data.backwards.message).toBe('not a cursor: forged');
    expect(data.searchResult.message).toBe('not a cursor: an empty text');
  });

  it('is an entry that is not there, or is no entry', async () => {
    const id = encodeNodeId('Event', 'none');
    const { data } = await ask(`{
      none: entry(id: "${id}") { ${FAULT} ... on EntryNotFound { id } }
      person: entry(id: "${encodeNodeId('Person', 'anna')}") { ${FAULT} } }`);
    expect(data.none).toEqual({ __typename: 'EntryNotFound', message: `no entry has the id ${id}`, id });
    expect(data.person.__typename).toBe('EntryNotFound');
  });
});

describe('what has no fault', () => {
  it('is answered as in the field without a result', async () => {
    const { data } = await ask(`{
      timeline { total } timelineResult { ... on Timeline { total } }
      events { nodes { id title } } eventsResult { ... on EventConnection { nodes { id title } } }
      search(text: "visite") { totalCount } searchResult(text: "visite") { ... on SearchConnection { totalCount } } }`);
    expect(data.timelineResult).toEqual(data.timeline);
    expect(data.eventsResult).toEqual(data.events);
    expect(data.searchResult).toEqual(data.search);
    expect(data.timeline.total).toBeGreaterThan(0);
    const [{ id, title }] = data.events.nodes;
    expect((await ask(`{ entry(id: "${id}") { ... on Event { title } } }`)).data.entry).toEqual({ title });
  });

  it('is still refused with a code where the fault is another', async () => {
    const { errors } = await ask('{ eventsResult(first: 0) { __typename } }');
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['INVALID_PAGE']);
  });
});
