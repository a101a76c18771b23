import { sampleDocument, type TemporaryStore, temporaryStore } from '@ephemeride/store/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Readiness } from '../readiness.ts';
import { createYogaServer, type YogaServer } from '../yoga.ts';

let corpus: TemporaryStore;
let readiness: Readiness;
let yoga: YogaServer;

beforeEach(async () => {
  corpus = await temporaryStore(sampleDocument('a'));
  readiness = Readiness.of(corpus.store);
  yoga = createYogaServer({ readiness, corsOrigins: [], logging: false });
});
afterEach(() => corpus.discard());

const subscribe = async (selection: string): Promise<AsyncIterator<string>> => {
  const response = await yoga.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: `subscription { corpusChanged { ${selection} } }` }),
  });
  const events = (async function* () {
    const decoder = new TextDecoder();
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>)
      for (const line of decoder.decode(chunk).split('\n'))
        if (line.startsWith('data: {')) yield line.slice('data: '.length);
  })();
  return events;
};

describe('corpusChanged', () => {
  it('tells each change of the corpus', async () => {
    const events = await subscribe('documents');
    const first = events.next();
    await corpus.put(sampleDocument('b'));
    expect(JSON.parse((await first).value)).toMatchObject({ data: { corpusChanged: { documents: 2 } } });
    const second = events.next();
    await corpus.remove('a', 'b');
    expect(JSON.parse((await second).value)).toMatchObject({ data: { corpusChanged: { documents: 0 } } });
    readiness.end();
    expect((await events.next()).done).toBe(true);
  });

  it('ends when the server stops', async () => {
    const events = await subscribe('revision');
    const next = events.next();
    readiness.end();
    expect((await next).done).toBe(true);
  });
});
