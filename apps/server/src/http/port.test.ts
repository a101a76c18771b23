import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { closePort, openPort } from './port.ts';

const portOf = (server: { address(): unknown }): number => (server.address() as AddressInfo).port;

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
