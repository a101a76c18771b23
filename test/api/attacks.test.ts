import { request } from 'node:http';
import { ERROR_CODES } from '@ephemeride/server';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ATTACKS, type Attack } from './attack.ts';
import { type SeedsPort, seedsPort } from './seeds-port.ts';
import { countStatements } from './statements.ts';

let seeds: SeedsPort;
let statements: ReturnType<typeof countStatements>;
beforeAll(async () => {
  seeds = await seedsPort();
  statements = countStatements();
});
afterAll(async () => {
  statements.stop();
  await seeds.discard();
});

interface Refusal {
  readonly status: number | undefined;
  readonly text: string;
}

const send = ({
  method,
  contentType,
  body,
  chunked,
}: Omit<Attack, 'name' | 'code' | 'status'>): Promise<Refusal> =>
  new Promise((resolve, reject) => {
    const address =
      method === 'GET' ? `/graphql?query=${encodeURIComponent(JSON.parse(body).query)}` : '/graphql';
    const length = chunked
      ? { 'transfer-encoding': 'chunked' }
      : { 'content-length': Buffer.byteLength(body) };
    const outgoing = request(new URL(address, seeds.origin), {
      method,
      headers: {
        accept: 'application/graphql-response+json',
        ...(method === 'POST' ? { 'content-type': contentType, ...length } : {}),
      },
    });
    let refused = false;
    outgoing.on('response', (response) => {
      refused = true;
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, text }));
      response.on('error', () => resolve({ status: response.statusCode, text }));
    });
    // Who is refused before the end of a long body is cut while still sending.
    outgoing.on('error', (error) => refused || reject(error));
    outgoing.end(method === 'POST' ? body : undefined);
  });

const codesOf = (text: string): string[] => {
  if (text === '') return [];
  const { errors } = JSON.parse(text) as { errors: { extensions: { code: string } }[] };
  return [...new Set(errors.map(({ extensions }) => extensions.code))];
};

describe('an attack is refused, and nothing is asked of the database, by', () => {
  it.each(ATTACKS)('$name', async (attack) => {
    let refusal: Refusal | undefined;
    const asked = await statements.of(async () => {
      refusal = await send(attack);
    });
    expect(codesOf(refusal?.text ?? '')).toEqual(attack.code === null ? [] : [attack.code]);
    if (attack.status !== null) expect(refusal?.status).toBe(attack.status);
    expect(refusal?.text).not.toContain('"data":{');
    expect(asked).toBe(0);
  });
});

describe('the attacks', () => {
  it('are told by codes that the server has', () => {
    expect(ATTACKS.length).toBeGreaterThan(30);
    const known: readonly string[] = ERROR_CODES;
    expect(ATTACKS.filter(({ code }) => code !== null && !known.includes(code))).toEqual([]);
  });

  it('leave plain introspection, and a query that comes after them, answered', async () => {
    const post = { method: 'POST', contentType: 'application/json', chunked: false } as const;
    const introspection = await send({ ...post, body: JSON.stringify({ query: getIntrospectionQuery() }) });
    expect(JSON.parse(introspection.text).data.__schema.queryType.name).toBe('Query');
    const query = await send({ ...post, body: JSON.stringify({ query: '{ corpus { documents } }' }) });
    expect(JSON.parse(query.text).data).toEqual({ corpus: { documents: 5 } });
  });
});
