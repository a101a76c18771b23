import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../root.ts';
import { freePorts } from './free-port.ts';
import { startApp } from './running-app.ts';

const run = promisify(execFile);

/** Runs `npm start`'s command where it is expected to refuse. */
async function refusal(env: NodeJS.ProcessEnv): Promise<{ code: number; stderr: string }> {
  const [port, apiPort] = await freePorts(2);
  const settings = { PORT: `${port}`, API_PORT: `${apiPort}`, DATA_DIR: join(folder, 'data') };
  const child = run(process.execPath, ['apps/launcher/start.mjs'], {
    cwd: ROOT,
    env: { ...process.env, ...settings, ...env },
  });
  return child.then(
    () => ({ code: 0, stderr: '' }),
    (error: { code: number; stderr: string }) => error,
  );
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ephemeride-start-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('npm start', () => {
  it('tells both addresses on one line, serves both, and ends with status 0 on SIGTERM', async () => {
    const app = await startApp();
    try {
      expect(app.line).toContain(app.web);
      expect(app.line).toContain(`${app.api}/graphql`);
      expect(app.line).not.toContain('\n');
      expect(await (await fetch(app.web)).text()).toContain('Éphéméride');
      expect((await fetch(`${app.api}/ready`)).status).toBe(200);
    } finally {
      expect(await app.stop()).toBe(0);
    }
    await expect(fetch(app.web)).rejects.toThrow();
    await expect(fetch(`${app.api}/health`)).rejects.toThrow();
  });

  it('says which port is in use, and how to choose another', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((done) => taken.once('listening', done));
    const port = (taken.address() as { port: number }).port;
    const { code, stderr } = await refusal({ API_PORT: `${port}` });
    taken.close();
    expect(code).toBe(1);
    expect(stderr).toBe(`ephemeride: port ${port} is in use (set API_PORT)\n`);
  });

  it('names a corpus folder that is not there', async () => {
    const { code, stderr } = await refusal({ CORPUS: join(folder, 'nowhere') });
    expect(code).toBe(1);
    expect(stderr).toBe(`ephemeride: no corpus folder: ${join(folder, 'nowhere')} (set CORPUS)\n`);
  });

  it('names a data folder that cannot be written', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    const { code, stderr } = await refusal({ DATA_DIR: join(file, 'data') });
    expect(code).toBe(1);
    expect(stderr).toBe(`ephemeride: cannot write in DATA_DIR: ${join(file, 'data')} (EEXIST)\n`);
  });

  it('refuses a port that is no number', async () => {
    const { code, stderr } = await refusal({ PORT: 'http' });
    expect(code).toBe(1);
    expect(stderr).toBe('ephemeride: PORT is not a port number: http\n');
  });
});
