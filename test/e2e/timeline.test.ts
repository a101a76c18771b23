import type { Request } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { usePages } from './pages.ts';

const pages = usePages();

describe('the timeline page', () => {
  it('shows the whole of 2022 to 2025, with the anniversaries before it, and complains of nothing', async () => {
    const page = await pages.open('/');
    await page.locator('.vis-item').first().waitFor();
    expect(await page.getByTestId('count').textContent()).toMatch(/^19 sur 19 entrées/);
    expect(await page.getByTestId('entry').count()).toBe(19);
    const years = await page.getByTestId('origins').locator('button').allTextContents();
    expect(years).toEqual(['1944', '1975', '1979']);
    expect(pages.complaints).toEqual([]);
    await page.context().close();
  });

  it('opens an entry with the sentence that proves it, highlighted in its despatch, and closes it again', async () => {
    const page = await pages.open('/');
    await page.getByTestId('entry').filter({ hasText: 'Phorn Nara' }).first().locator('a').click();
    const panel = page.getByTestId('panel');
    await panel.waitFor();
    expect(await panel.getByTestId('quote').textContent()).toContain('a reçu le général Phorn Nara');
    const marked = await panel.getByTestId('despatch').locator('mark').first().textContent();
    expect(marked).toContain('23 décembre');
    expect(new URL(page.url()).searchParams.get('entry')).toBeTruthy();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('entry')).toBeNull();
    await page.context().close();
  });

  it('opens an entry from the picture', async () => {
    const page = await pages.open('/');
    const mark = page.locator('.vis-item.vis-point[data-earliest="2025-12-23"]');
    await mark.waitFor();
    await mark.click();
    await page.getByTestId('panel').waitFor();
    expect(await page.getByTestId('quote').textContent()).toContain('a reçu le général Phorn Nara');
    await page.context().close();
  });

  it('reaches an entry by keyboard alone', async () => {
    const page = await pages.open('/');
    await page.getByTestId('entry').first().locator('a').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByTestId('panel').waitFor();
    const second = await page.getByTestId('entry').nth(1).getAttribute('data-entry');
    expect(await page.getByTestId('panel').getAttribute('data-entry')).toBe(second);
    await page.context().close();
  });

  it('keeps window and selection in the address: back undoes, a reload restores', async () => {
    const page = await pages.open('/');
    await page.locator('.vis-item').first().waitFor();
    await page.getByTestId('window-picker').getByText('un an').click();
    await page.waitForURL(/window=/);
    const counted = () => page.getByTestId('count').textContent();
    await expect.poll(counted).not.toContain('19 sur 19');
    const within = await counted();
    await page.reload();
    expect(await counted()).toBe(within);
    await page.goBack();
    await expect.poll(counted).toContain('19 sur 19');
    await page.context().close();
  });

  it('draws words and rows as large as the reader’s text', async () => {
    const page = await pages.open('/');
    const mark = page.locator('.vis-item .words').first();
    const heights = async () => [
      (await mark.boundingBox())?.height ?? 0,
      (await page.locator('.lane-row').first().boundingBox())?.height ?? 0,
    ];
    await mark.waitFor();
    const [words, row] = await heights();
    await page.locator('html').evaluate((root) => {
      root.style.fontSize = '200%';
    });
    await expect.poll(heights).toEqual([2 * words!, 2 * row! + 1]);
    await page.context().close();
  });

  it('zooms by button, key and wheel, and the list follows', async () => {
    const page = await pages.open('/');
    await page.locator('.vis-item').first().waitFor();
    const entries = () => page.getByTestId('entry').count();
    await page.getByTestId('zoom-in').click();
    await expect.poll(entries).toBeLessThan(19);
    await page.getByTestId('picture').focus();
    await page.keyboard.press('Home');
    await expect.poll(entries).toBe(19);
    await page.keyboard.press('+');
    await expect.poll(entries).toBeLessThan(19);
    await page.keyboard.press('-');
    await expect.poll(entries).toBe(19);
    const picture = await page.getByTestId('picture').boundingBox();
    await page.mouse.move((picture?.x ?? 0) + 800, (picture?.y ?? 0) + 200);
    await page.keyboard.down('Control');
    for (let turn = 0; turn < 8; turn++) await page.mouse.wheel(0, -240);
    await page.keyboard.up('Control');
    await expect.poll(entries).toBeLessThan(19);
    await page.context().close();
  });

  it('takes its marks along with the pointer that drags them, and shows what stands where it lets go', async () => {
    const page = await pages.open('/?window=2024');
    const mark = page.locator('.vis-point').first();
    const left = async () => (await mark.boundingBox())?.x ?? Number.NaN;
    await mark.waitFor();
    const picture = await page.getByTestId('picture').boundingBox();
    const [x, y] = [(picture?.x ?? 0) + 700, (picture?.y ?? 0) + 150];
    const before = await left();
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (const by of [10, 40, 80]) await page.mouse.move(x + by, y);
    await expect.poll(async () => Math.abs((await left()) - before - 80)).toBeLessThan(3);
    // As one layer, and not one by one.
    const layer = () =>
      page
        .locator('.vis-itemset > .vis-foreground')
        .evaluate((element) => (element as HTMLElement).style.willChange);
    expect(await layer()).toBe('transform');
    await page.mouse.up();
    await expect.poll(layer).toBe('');
    await page.waitForURL((url) => url.searchParams.get('window') !== '2024');
    await page.context().close();
  });

  it('gives up asking for a window that the reader has left before the answer', async () => {
    const page = await pages.open('/');
    await page.locator('.vis-item').first().waitFor();
    const [asked, given]: [Request[], Request[]] = [[], []];
    page.on('requestfailed', (request) => given.push(request));
    // Never answered.
    await page.route(/\/graphql/, (route) => void asked.push(route.request()));
    await page.getByTestId('zoom-in').click();
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    const [left] = asked;
    await page.getByTestId('zoom-in').click();
    await expect.poll(() => given.includes(left!)).toBe(true);
    expect(left?.failure()?.errorText).toContain('ABORTED');
    // What the new window asked for, be it on its way still, is kept.
    await expect.poll(() => asked.some((request) => !given.includes(request))).toBe(true);
    await page.context().close();
  });

  it('filters by country through the address', async () => {
    const page = await pages.open('/?countries=JP');
    const entries = page.getByTestId('entry');
    const kept = await entries.count();
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(19);
    expect(await entries.filter({ hasText: 'Tsuchimichi Akihiro' }).count()).toBe(1);
    expect(await entries.filter({ hasText: 'Phorn Nara' }).count()).toBe(0);
    await page.context().close();
  });

  it('says of an empty window how far the nearest entry is, and goes there', async () => {
    const page = await pages.open('/?window=1990/1991');
    const empty = page.getByTestId('empty-window');
    await empty.waitFor();
    await empty.getByRole('link').first().click();
    await expect.poll(() => page.getByTestId('entry').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('is readable without JavaScript: the list, its windows and the despatch of an entry', async () => {
    const page = await pages.open('/', { javaScriptEnabled: false });
    expect(await page.getByTestId('entry').count()).toBe(19);
    await page.getByTestId('entry').filter({ hasText: 'Phorn Nara' }).first().locator('a').click();
    expect(await page.getByTestId('quote').first().textContent()).toContain('a reçu le général Phorn Nara');
    await page.context().close();
  });

  it('asks nothing of any other host', async () => {
    const page = await pages.open('about:blank');
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    await page.goto(pages.app.web);
    await page.locator('.vis-item').first().waitFor();
    expect([...hosts]).toEqual([new URL(pages.app.web).host]);
    await page.context().close();
  });
});
