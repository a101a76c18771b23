import { type AddressInfo, connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { closePort, openPort } from './port.ts';

const portOf = (server: { address(): unknown }): number => (server.address() as AddressInfo).port;

/** What a client that sends only this gets until it is cut, and after how many milliseconds. */
const cutAfter = (port: number, text: string) =>
  new Promise<{ answer: string; after: number }>((resolve) => {
    const start = performance.now();
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.on('data', (chunk) => {
      answer += chunk;
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve({ answer, after: performance.now() - start }));
  });

describe('the port cuts', () => {
  const IMPATIENT = { head: 300, request: 600, idle: 300, checkedEvery: 50 };
  const impatient = () =>
    openPort(
      (request, response) => void request.resume().on('end', () => response.end('read')),
      0,
      '127.0.0.1',
      IMPATIENT,
    );

  it.each([
    ['a client that says nothing', '', 'HTTP/1.1 408'],
    ['a head that does not end', 'GET / HTTP/1.1\r\nHost: here\r\n', 'HTTP/1.1 408'],
    [
      'a body that does not end',
      'POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 9\r\n\r\n{',
      'HTTP/1.1 408',
    ],
    ['a connection that is left open after its answer', 'GET / HTTP/1.1\r\nHost: here\r\n\r\n', 'read'],
  ])('%s', async (_case, text, expected) => {
    const server = await impatient();
    const { answer, after } = await cutAfter(portOf(server), text);
    expect(answer).toContain(expected);
    expect(after).toBeGreaterThan(IMPATIENT.idle / 2);
    await closePort(server);
  });
});

describe('the port', () => {
  it('says which variable moves it where it is in use', async () => {
    const server = await openPort((_request, response) => response.end(), 0, '127.0.0.1');
    const port = portOf(server);
    await expect(openPort(() => {}, port, '127.0.0.1')).rejects.toThrow(
      `port ${port} is in use (set API_PORT)`,
    );
    await closePort(server);
  });

  it('names the address that it cannot have', async () => {
    await expect(openPort(() => {}, 4000, '192.0.2.1')).rejects.toThrow(
      'cannot listen on 192.0.2.1:4000 (EADDRNOTAVAIL)',
    );
  });

  it('lets an answer under way finish before it closes, and takes no new one', async () => {
    const server = await openPort(
      (_request, response) => void sleep(100).then(() => response.end('whole')),
      0,
      '127.0.0.1',
    );
    const address = `http://127.0.0.1:${portOf(server)}`;
    const answer = fetch(address).then((response) => response.text());
    await sleep(30);
    const closed = closePort(server);
    await expect(fetch(address)).rejects.toThrow();
    expect(await answer).toBe('whole');
    await closed;
  });

  it('cuts what does not end within the grace', async () => {
    const server = await openPort(() => {}, 0, '127.0.0.1');
    const answer = fetch(`http://127.0.0.1:${portOf(server)}`);
    const cut = expect(answer).rejects.toThrow();
    await sleep(30);
    await closePort(server, 50);
    await cut;
  });
});
