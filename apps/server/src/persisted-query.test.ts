import { createHash } from 'node:crypto';
import type { Store } from '@ephemeride/store';
import { describe, expect, it } from 'vitest';
import { Readiness } from './readiness.ts';
import { createYogaServer } from './yoga.ts';

const yoga = createYogaServer({ readiness: Readiness.of({} as Store), corsOrigins: [], logging: false });

const QUERY = '{ __typename }';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const send = async (sha256Hash: string, query?: string) => {
  const response = await yoga.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, extensions: { persistedQuery: { version: 1, sha256Hash } } }),
  });
  return { status: response.status, ...(await response.json()) };
};

describe('a persisted query', () => {
  it('is asked for once, and then known by its hash', async () => {
    const hash = sha256(QUERY);
    const unknown = await send(hash);
    expect(unknown).toMatchObject({
      status: 404,
      errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    expect(await send(hash, QUERY)).toMatchObject({ status: 200, data: { __typename: 'Query' } });
    expect(await send(hash)).toMatchObject({ status: 200, data: { __typename: 'Query' } });
  });

  it('is refused under the hash of another', async () => {
    expect(await send(sha256('{ other }'), QUERY)).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'PERSISTED_QUERY_MISMATCH' } }],
    });
  });
});
