import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { usePages } from './pages.ts';

const pages = usePages();

const countOf = (page: Page) => page.getByTestId('count').textContent();
const CALM = { reducedMotion: 'reduce' } as const;

describe('looking for entries', () => {
  it('suggests what typed words may mean, chosen by keyboard alone, and back undoes it', async () => {
    const page = await pages.open('/', CALM);
    const field = page.getByTestId('search');
    await field.focus();
    await page.locator('[data-testid=search][role=combobox]').waitFor();
    await page.keyboard.type('khamliang');
    const person = page.getByRole('option').filter({ hasText: 'personne' });
    await person.waitFor();
    while ((await person.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await person.getAttribute('id'));
    await page.keyboard.press('Enter');
    await page.getByTestId('active-filters').getByText('Khamliang').waitFor();
    expect(new URL(page.url()).searchParams.get('people')).toBeTruthy();
    await expect.poll(() => countOf(page)).toMatch(/^1 sur 1 /);
    await page.goBack();
    await expect.poll(() => countOf(page)).toContain('19 sur 19');
    await page.context().close();
  });

  it('marks the words looked for in the list', async () => {
    const page = await pages.open('/?q=frontaliere', CALM);
    expect(await page.getByTestId('entry-list').locator('mark').allTextContents()).toContain('frontalière');
    expect(pages.complaints).toEqual([]);
    await page.context().close();
  });

  it('counts what each value leaves, and keeps to the values chosen', async () => {
    const page = await pages.open('/?countries=KH', CALM);
    await page.getByTestId('filters').locator('summary').click();
    const planned = page.getByTestId('filter-statuses-PLANNED');
    await planned.waitFor();
    const left = Number(/\d+/.exec((await planned.textContent()) ?? '')?.[0]);
    await planned.click();
    await expect.poll(() => countOf(page)).toMatch(new RegExp(`^${left} sur ${left} `));
    await page.keyboard.press('Escape');
    await page.getByTestId('active-filters').getByText('annoncé').click();
    await page.waitForURL((url) => !url.searchParams.has('statuses'));
    await page.context().close();
  });

  it('does all of it without JavaScript, by links and a form', async () => {
    const page = await pages.open('/', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'filtre', exact: true }).click();
    await page.getByTestId('filter-countries-JP').click();
    await page.getByText('Voir les entrées').click();
    expect(await countOf(page)).toMatch(/^3 sur 3 /);
    await page.getByTestId('search').fill('akihiro');
    await page.getByTestId('search').press('Enter');
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('akihiro');
    expect(new URL(page.url()).searchParams.get('countries')).toBe('JP');
    await expect.poll(() => page.getByTestId('entry').count()).toBe(1);
    await page.context().close();
  });
});

describe('taking away', () => {
  /** What a link or button saves. */
  async function saved(page: Page, testId: string): Promise<string> {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId(testId).click()]);
    return readFile(await download.path(), 'utf8');
  }

  it('gives the entries of the view and no others, without JavaScript too', async () => {
    const page = await pages.open('/?countries=KH', { javaScriptEnabled: false });
    await page.getByTestId('share').locator('summary').click();
    const lines = (await saved(page, 'take-ephemeride.csv')).trim().split('\r\n');
    const shown = await page.getByTestId('entry').evaluateAll((rows) => rows.map((row) => row.dataset.entry));
    expect(
      lines
        .slice(1)
        .map((line) => line.split(',')[0])
        .sort(),
    ).toEqual([...shown].sort());
    const days = lines.slice(1).map((line) => /,(\d{4}-\d\d-\d\d),/.exec(line)?.[1]);
    expect(days).toEqual([...days].sort().reverse());
    const calendar = await saved(page, 'take-ephemeride.ics');
    expect(calendar.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(shown.length);
    await page.context().close();
  });

  it('draws the picture as SVG with its words as words, and as PNG', async () => {
    const page = await pages.open('/', CALM);
    await page.locator('.vis-item').first().waitFor();
    await page.getByTestId('share').locator('summary').click();
    const svg = await saved(page, 'take-svg');
    expect(svg).toMatch(/^<svg [^>]*viewBox/);
    expect(svg).toContain('>Cambodge</text>');
    // The discs of days, 12 px wide.
    expect(svg.match(/ rx="6"/g)?.length).toBeGreaterThan(2);
    expect(svg).not.toContain('foreignObject');
    expect((await saved(page, 'take-png')).slice(1, 4)).toBe('PNG');
    expect(pages.complaints).toEqual([]);
    await page.context().close();
  });

  it('opens the view in GraphiQL', async () => {
    const page = await pages.open('/?countries=JP', { javaScriptEnabled: false });
    const link = page.getByTestId('to-graphiql');
    const address = new URL((await link.getAttribute('href')) ?? '', pages.app.web);
    const { searchParams, pathname } = new URL((await fetch(address)).url);
    expect(pathname).toBe('/graphql');
    const answer = await fetch(`${pages.app.web}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: searchParams.get('query'),
        variables: JSON.parse(searchParams.get('variables') ?? ''),
      }),
    });
    expect((await answer.json()).data.timeline.total).toBe(3);
    await page.context().close();
  });

  it('cites an entry', async () => {
    const page = await pages.open('/', CALM);
    await page.getByTestId('entry').filter({ hasText: 'Phorn Nara' }).first().locator('a').click();
    await page.getByTestId('cite').locator('summary').click();
    await page.getByTestId('cite-line').waitFor();
    const id = await page.getByTestId('panel').getAttribute('data-entry');
    expect(await page.getByTestId('cite-line').textContent()).toContain(`${pages.app.web}/events/${id}`);
    expect(await saved(page, 'cite-ephemeride.bib')).toContain('author = {{VNA/CVN}}');
    await page.context().close();
  });
});

it('greets a reader once', async () => {
  const page = await pages.open('/', CALM);
  await page.getByTestId('greeting-dismiss').click();
  expect(await page.getByTestId('greeting').isVisible()).toBe(false);
  await page.reload();
  expect(await page.getByTestId('greeting').isVisible()).toBe(false);
  await page.context().close();
});
