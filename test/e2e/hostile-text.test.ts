import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { usePages } from './pages.ts';

const TAG = '<img src=x onerror=alert(1)>';
const DESPATCH = ` date 2031-05-12 Défense ${TAG} : <b>Dakar</b> accueille Lisbonne
Le 12 mai 2031 à Dakar, le ministre sénégalais de la Défense, Abdou Diop, a reçu son homologue portugais, João Costa
<script>alert(2)</script>. ${TAG} Les deux ministres ont signé un accord de coopération pour la période 2031-2035.
`;
const folders: string[] = [];

/** A corpus of one despatch whose title, text and file name hold tags. */
async function hostileCorpus(): Promise<NodeJS.ProcessEnv> {
  const folder = await mkdtemp(join(tmpdir(), 'ephemeride-hostile-'));
  folders.push(folder);
  await writeFile(join(folder, `${TAG}.txt`), DESPATCH);
  return { CORPUS: folder };
}

const pages = usePages(hostileCorpus);
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** What a page would hold or do were a tag taken for one. */
async function expectHarmless(page: Page): Promise<void> {
  expect(await page.locator('img[src=x]').count()).toBe(0);
  expect(await page.locator('main b').count()).toBe(0);
  expect(pages.complaints).toEqual([]);
}

describe('tags in what is read', () => {
  it('are text in the list, the picture and the panel', async () => {
    const page = await pages.open('/?window=all');
    page.on('dialog', (dialog) => pages.complaints.push(dialog.message()));
    await page.locator('.vis-item').first().waitFor();
    await page.getByTestId('entry').filter({ hasText: 'Abdou Diop' }).first().locator('a').click();
    await page.getByTestId('panel').waitFor();
    expect(await page.getByTestId('despatch').textContent()).toContain(TAG);
    await expectHarmless(page);
    await page.context().close();
  });

  it('are text in the reading view, its title, and the pages that cite it', async () => {
    const page = await pages.open('/?window=all');
    page.on('dialog', (dialog) => pages.complaints.push(dialog.message()));
    await page.getByTestId('entry').filter({ hasText: 'Abdou Diop' }).first().locator('a').click();
    await page.getByTestId('panel').getByText('La lire en entier').click();
    await page.getByTestId('text').waitFor();
    expect(await page.locator('h1').textContent()).toContain(TAG);
    expect(await page.title()).toContain(TAG);
    expect(await page.getByTestId('text').textContent()).toContain('<script>alert(2)</script>');
    await expectHarmless(page);
    await page.goBack();
    await page.getByTestId('panel').getByText('Ce qu’en dit la dépêche').click();
    await page.getByTestId('reports').waitFor();
    expect(await page.getByTestId('reports').locator('h3').textContent()).toContain(TAG);
    await expectHarmless(page);
    await page.context().close();
  });

  it('are text in the charts, and in the filters that they are drawn of', async () => {
    const page = await pages.open('/charts?window=all');
    page.on('dialog', (dialog) => pages.complaints.push(dialog.message()));
    expect(await page.locator('figure rect').count()).toBeGreaterThan(2);
    await expectHarmless(page);
    await page.goto(
      `${pages.app.web}/charts?window=all&met=${encodeURIComponent(TAG)}&q=${encodeURIComponent(TAG)}`,
    );
    expect(await page.getByTestId('active-filters').textContent()).toContain(TAG);
    await expectHarmless(page);
    await page.context().close();
  });

  it('are text where an address holds them', async () => {
    const page = await pages.open(`/?q=${encodeURIComponent(TAG)}&window=all`);
    page.on('dialog', (dialog) => pages.complaints.push(dialog.message()));
    await page.getByTestId('active-filters').waitFor();
    expect(await page.getByTestId('active-filters').textContent()).toContain(TAG);
    await expectHarmless(page);
    await page.context().close();
  });
});
