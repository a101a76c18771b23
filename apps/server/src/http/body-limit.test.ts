import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BODY_LIMIT, limitBody } from './body-limit.ts';
import { closePort, openPort } from './port.ts';

let server: Awaited<ReturnType<typeof openPort>>;
let reached = 0;

beforeAll(async () => {
  server = await openPort(
    limitBody((incoming, response) => {
      reached += 1;
      incoming.resume().on('end', () => response.end('read'));
    }),
    0,
    '127.0.0.1',
  );
});
afterAll(() => closePort(server));

const post = (headers: Record<string, string>, body: string) =>
  new Promise<{ status: number | undefined; text: string }>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    const outgoing = request({ port, host: '127.0.0.1', method: 'POST', headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, text }));
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });

describe('the limit of bodies', () => {
  it('lets a body of the limit through', async () => {
    const body = 'x'.repeat(BODY_LIMIT);
    expect(await post({ 'content-length': String(body.length) }, body)).toEqual({
      status: 200,
      text: 'read',
    });
  });

  it('turns a longer one away unread', async () => {
    const before = reached;
    const body = 'x'.repeat(BODY_LIMIT + 1);
    const { status, text } = await post({ 'content-length': String(body.length) }, body);
    expect(status).toBe(413);
    expect(JSON.parse(text).errors[0].extensions.code).toBe('BODY_TOO_LARGE');
    expect(reached).toBe(before);
  });

  it('turns away a body that does not say how long it is', async () => {
    const before = reached;
    const { status, text } = await post({ 'transfer-encoding': 'chunked' }, '{}');
    expect(status).toBe(411);
    expect(JSON.parse(text).errors[0].extensions.code).toBe('LENGTH_REQUIRED');
    expect(reached).toBe(before);
  });
});
