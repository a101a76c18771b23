import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { usePages } from './pages.ts';

const pages = usePages();
let host: Server;
let origin: string;

/** Another site, with a page for each way of embedding. */
beforeAll(async () => {
  host = createServer((request, response) => {
    const { web } = pages.app;
    const bodies: Record<string, string> = {
      '/element': `<script src="${web}/embed.js" async></script><ephemeride-timeline window="2022/2025" countries="KH"></ephemeride-timeline>`,
      '/frame': `<iframe src="${web}/embed?window=2022/2025"></iframe>`,
      '/forbidden': `<iframe src="${web}/"></iframe>`,
    };
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><title>Un autre site</title>${bodies[request.url ?? ''] ?? ''}`);
  }).listen(0, '127.0.0.1');
  await once(host, 'listening');
  origin = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
});
afterAll(() => {
  host.closeAllConnections();
  host.close();
});

describe('a timeline in a page of another origin', () => {
  it('is framed by the element, filtered, and as high as it asks to be', async () => {
    const page = await pages.open(`${origin}/element`);
    const frame = page.frameLocator('ephemeride-timeline iframe');
    await frame.getByTestId('entry').first().waitFor();
    for (const text of await frame.getByTestId('entry').allTextContents()) expect(text).toContain('Cambodge');
    const height = () => page.locator('ephemeride-timeline iframe').evaluate((node) => node.clientHeight);
    await expect.poll(height).not.toBe(480);
    const content = await frame.locator('html').evaluate((node) => node.scrollHeight);
    expect(Math.abs((await height()) - content)).toBeLessThanOrEqual(2);
    await page.context().close();
  });

  it('is framed plainly', async () => {
    const page = await pages.open(`${origin}/frame`);
    await page.frameLocator('iframe').getByTestId('entry').first().waitFor();
    expect(await page.frameLocator('iframe').getByTestId('entry').count()).toBe(19);
    await page.context().close();
  });

  it('has no cookie', async () => {
    const page = await pages.open(`${origin}/frame`);
    await page.frameLocator('iframe').getByTestId('entry').first().waitFor();
    expect(await page.context().cookies()).toEqual([]);
    await page.context().close();
  });

  it('is the only page that may be framed', async () => {
    const page = await pages.open(`${origin}/forbidden`);
    await page.waitForTimeout(500);
    expect(await page.frameLocator('iframe').getByTestId('entry').count()).toBe(0);
    const policy = async (path: string) =>
      (await fetch(`${pages.app.web}${path}`)).headers.get('content-security-policy');
    expect(await policy('/embed')).toContain('frame-ancestors *');
    expect(await policy('/')).toContain("frame-ancestors 'self'");
    expect(await policy('/embed/demo')).toContain("frame-ancestors 'self'");
    await page.context().close();
  });

  it('is described by oEmbed', async () => {
    const asked = `${pages.app.web}/oembed?url=${encodeURIComponent(`${pages.app.web}/?countries=KH`)}`;
    const answer = await fetch(asked);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Éphéméride' });
    expect((await fetch(`${pages.app.web}/oembed?url=https://elsewhere.example/`)).status).toBe(404);
  });
});
