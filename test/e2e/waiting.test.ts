import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePorts } from '../commands/free-port.ts';
import { ROOT } from '../root.ts';
import { usePages } from './pages.ts';

const pages = usePages();
let web: string;
let child: ChildProcess;
let api: Server;
let apiPort: number;
/** What the pages' server wrote of faults. */
let complaint = '';
/** When it was started, as `performance.now` tells. */
let startedAt: number;
/** What the API of these tests answers; null where it is down. */
let answer: { status: number; body: string } | null = null;

/** The built pages before an API of our own, which reads, falls silent and comes back as a test asks. */
beforeAll(async () => {
  api = createServer(async (request, response) => {
    if (!answer) return void request.socket.destroy();
    if (answer.status !== 200 || request.url === '/ready') {
      response.statusCode = answer.status;
      return void response.end(answer.body);
    }
    let body = '';
    for await (const chunk of request) body += chunk;
    // Pages ask by GET what the API knows by its hash.
    const { method } = request;
    const passed = await fetch(`${pages.app.api}${request.url}`, {
      method: method ?? 'GET',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: method === 'POST' ? body : null,
    });
    response.setHeader('content-type', 'application/json');
    response.end(await passed.text());
  }).listen(0, '127.0.0.1');
  await once(api, 'listening');
  apiPort = (api.address() as AddressInfo).port;
  const [port] = await freePorts(1);
  web = `http://127.0.0.1:${port}`;
  const next = 'node_modules/next/dist/bin/next';
  startedAt = performance.now();
  child = spawn(process.execPath, [next, 'start', 'apps/web', '-H', '127.0.0.1', '-p', `${port}`], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: undefined, PORT: `${port}`, API_URL: `http://127.0.0.1:${apiPort}` },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  child.stderr?.on('data', (chunk) => {
    complaint += chunk;
  });
  while (
    !(await fetch(web).then(
      () => true,
      () => false,
    ))
  )
    await sleep(100);
});
afterAll(async () => {
  child.kill('SIGTERM');
  await once(child, 'exit');
  api.closeAllConnections();
  api.close();
});

describe('where the API does not answer', () => {
  it.each([
    ['/', 'fr', 'La chronologie ne répond pas', 'Recharger'],
    ['/?lang=en', 'en', 'The chronology does not answer', 'Reload'],
    ['/people/anyone?lang=vi', 'vi', 'Niên biểu không trả lời', 'Tải lại'],
  ])(
    '%s says so with status 503 and offers to try again, without scripts',
    async (path, lang, title, retry) => {
      answer = null;
      expect((await fetch(`${web}${path}`)).status).toBe(503);
      const page = await pages.open(`${web}${path}`, { javaScriptEnabled: false });
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      expect(await page.getByTestId('fault').locator('h1').textContent()).toBe(title);
      expect(await page.getByRole('link', { name: retry }).getAttribute('href')).toBe(path);
      await page.context().close();
    },
  );

  it('waits 30 s for a service that has not answered yet without a word of it on stderr, and then says it once', () => {
    const late = performance.now() - startedAt >= 30_000;
    const lines = complaint.split('\n').filter((line) => line.includes('api:'));
    expect(lines.length).toBeLessThanOrEqual(late ? 1 : 0);
  });
});

describe('while the corpus is being read', () => {
  it('the page tells how far it is, and opens by itself once all is read', async () => {
    answer = { status: 503, body: '{"step":"INGESTING","done":120,"total":3400}' };
    const first = await fetch(web);
    expect([first.status, first.headers.get('retry-after')]).toEqual([503, '2']);
    const page = await pages.open(web);
    const reading = page.getByTestId('reading');
    expect(await reading.textContent()).toMatch(/120 dépêches lues sur 3\s400/);
    answer = { status: 503, body: '{"step":"INGESTING","done":3000,"total":3400}' };
    await expect.poll(() => reading.textContent(), { timeout: 10_000 }).toMatch(/3\s000 dépêches/);
    answer = { status: 200, body: '{"step":"READY"}' };
    await page.getByTestId('entry').first().waitFor();
    expect(await page.getByTestId('entry').count()).toBe(19);
    await page.context().close();
  });
});
