import { createServer } from 'node:net';

/** A TCP port of the loopback interface that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const [port] = await freePorts(1);
  return port!;
}

/** So many different free ports: each is held until the last is found, or the system may give one twice. */
export async function freePorts(count: number): Promise<readonly number[]> {
  const probes = await Promise.all(Array.from({ length: count }, listen));
  await Promise.all(probes.map(({ release }) => release()));
  return probes.map(({ port }) => port);
}

function listen(): Promise<{ port: number; release: () => Promise<void> }> {
  return new Promise((done, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      if (typeof address !== 'object' || !address) return fail(new Error('no port'));
      done({ port: address.port, release: () => new Promise((closed) => probe.close(() => closed())) });
    });
  });
}
