import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SeedsServer, seedsServer } from '../api/seeds-server.ts';
import { launchBrowser } from './browser.ts';

let seeds: SeedsServer;
let server: Server;
let browser: Browser;
let page: Page;
let origin: string;
const requested: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  seeds = await seedsServer();
  server = createServer(seeds.yoga).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('request', (request) => requested.push(request.url()));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${origin}/graphql`);
});

afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
  await seeds.discard();
});

const PATIENTLY = { timeout: 30_000 };
const answer = () => page.locator('.graphiql-response').innerText();

describe('the playground', () => {
  it('opens with ten worked queries in tabs', async () => {
    await page.getByRole('tab', { name: 'Timeline' }).waitFor();
    expect(await page.getByRole('tab').allInnerTexts()).toEqual([
      'Timeline',
      'Density',
      'VietnamCambodia',
      'Relations',
      'Anniversaries',
      'OnThisDay',
      'Search',
      'Facets',
      'People',
      'Despatches',
    ]);
  });

  it('answers the query of a tab from the seeds', async () => {
    const tab = page.getByRole('tab', { name: 'Anniversaries' });
    await expect
      .poll(async () => {
        await tab.click();
        return tab.getAttribute('aria-selected');
      }, PATIENTLY)
      .toBe('true');
    await expect
      .poll(() => page.locator('.graphiql-query-editor').innerText(), PATIENTLY)
      .toContain('commemorations');
    await page.getByRole('button', { name: /execute/i }).click();
    await expect.poll(answer, PATIENTLY).toContain('1944-12-22');
  });

  it('answers the query of a tab whose text it has not parsed yet', async () => {
    await page.evaluate(() => {
      const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
      press('.graphiql-tab-button');
      press('.graphiql-execute-button');
    });
    await expect.poll(answer, PATIENTLY).toContain('"timeline"');
  });

  it('opens with the query and the variables of a shared address', async () => {
    const shared = new URL(`${origin}/graphql`);
    shared.searchParams.set('query', 'query Shared($text: String!) { search(text: $text) { totalCount } }');
    shared.searchParams.set('variables', '{ "text": "rencontre" }');
    await page.goto(shared.href);
    await expect
      .poll(() => page.locator('.graphiql-query-editor').innerText(), PATIENTLY)
      .toContain('Shared');
    await page.getByRole('button', { name: /execute/i }).click();
    await expect.poll(answer, PATIENTLY).toMatch(/"totalCount":\s[1-9]/);
    expect(new URL(page.url()).searchParams.get('variables')).toContain('rencontre');
  });

  it('streams what is deferred', async () => {
    const shared = new URL(`${origin}/graphql`);
    shared.searchParams.set('query', '{ corpus { documents ... @defer { events } } }');
    await page.goto(shared.href);
    await page.getByRole('button', { name: /execute/i }).click();
    await expect.poll(answer, PATIENTLY).toMatch(/"events":\s[1-9]/);
  });

  it('knows the schema, and shows its documentation', async () => {
    await page.getByRole('button', { name: /documentation explorer/i }).click();
    await page.getByText('Root Types').waitFor();
    await page.getByRole('link', { name: 'Query', exact: true }).click();
    await page.getByText('The service is read-only.').waitFor();
  });

  it('builds a query from the schema, field by field', async () => {
    await page.getByRole('button', { name: /graphiql explorer/i }).click();
    const builder = page.locator('.graphiql-explorer-root');
    await builder.waitFor();
    await builder.getByText('rateLimit', { exact: true }).click();
    await expect
      .poll(() => page.locator('.graphiql-query-editor').innerText(), PATIENTLY)
      .toContain('rateLimit');
  });

  it('asks nothing of any other machine', () => {
    const foreign = requested.filter(
      (url) => !url.startsWith(`${origin}/`) && !url.startsWith(`blob:${origin}/`),
    );
    expect(requested.length).toBeGreaterThan(2);
    expect(foreign).toEqual([]);
  });

  it('is at peace with its own content policy', () => {
    expect(complaints).toEqual([]);
  });
});
