import { describe, expect, it } from 'vitest';
import { usePages } from './pages.ts';

const pages = usePages();
const BARE = { javaScriptEnabled: false } as const;

describe('the reading view of a despatch', () => {
  it('is reached from an entry, and stands at the words that prove it', async () => {
    const page = await pages.open('/');
    await page.getByTestId('entry').filter({ hasText: 'Phorn Nara' }).first().locator('a').click();
    await page.getByTestId('panel').getByText('La lire en entier').click();
    await page.waitForURL(/\/documents\//);
    const evidence = page.getByTestId('evidence').first();
    await evidence.waitFor();
    const box = await evidence.boundingBox();
    expect(box && box.y >= 0 && box.y < 900).toBe(true);
    const marked = (await page.getByTestId('evidence').allTextContents()).join('');
    expect(marked).toContain('a reçu le général Phorn Nara');
    expect(pages.complaints).toEqual([]);
    await page.context().close();
  });

  it('gives the whole text and tells kinds of mentions apart by a line of their own, without scripts', async () => {
    const page = await pages.open('/documents/000_e59919eee4c08561', BARE);
    const text = await page.getByTestId('text').textContent();
    expect(text).toContain('développement');
    expect(text?.trim().endsWith('VNA/CVN')).toBe(true);
    const kinds = await page.getByTestId('mention-legend').locator('[data-kind]').count();
    const lines = await page
      .getByTestId('mention-legend')
      .locator('[data-kind]')
      .evaluateAll((each) => each.map((one) => getComputedStyle(one).textDecorationStyle));
    expect(kinds).toBeGreaterThanOrEqual(4);
    expect(new Set(lines).size).toBe(kinds);
    const people = page.locator('a[data-testid=mention][data-kind=PERSON]');
    expect(await people.first().getAttribute('href')).toContain('/people/');
    await page.context().close();
  });

  it('unfolds the rule behind each word by keyboard', async () => {
    const page = await pages.open('/documents/000_e59919eee4c08561');
    const rules = page.getByTestId('rules');
    await rules.locator('summary').focus();
    await page.keyboard.press('Enter');
    const row = rules.locator('tr').filter({ hasText: 'novembre dernier' }).first();
    expect(await row.textContent()).toContain('2025-11');
    await row.locator('a').press('Enter');
    await page.waitForURL(/#m\d+$/);
    await page.context().close();
  });
});

describe('the pages of people, relations, events and days', () => {
  it('tell the posts of a person and whom they met, without scripts', async () => {
    const page = await pages.open('/people/phan-van-giang-vn', BARE);
    expect(await page.locator('h1').textContent()).toBe('Phan Van Giang');
    expect(await page.getByTestId('posts').textContent()).toContain('ministre vietnamien de la Défense');
    expect(await page.getByTestId('met').textContent()).toContain('Tea Seiha');
    await page.getByTestId('met').getByText('Tea Seiha').click();
    expect(await page.getByTestId('met').textContent()).toContain('Phan Van Giang');
    await page.context().close();
  });

  it('tell of a relation who met whom, what ran its course and what was announced', async () => {
    const page = await pages.open('/relations/kh-vn', BARE);
    expect(await page.locator('h1').textContent()).toBe('Vietnam – Cambodge');
    const rows = await page.getByTestId('encounters').locator('tbody tr').allTextContents();
    expect(rows.some((row) => row.includes('Phùng Si Tân') && row.includes('Phorn Nara'))).toBe(true);
    expect(await page.locator('main').textContent()).toContain(
      'Protocole entre le Vietnam et le Cambodge pour la période 2019–2024',
    );
    expect(await page.getByTestId('announced').getByTestId('entry-line').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('are one relation in whatever order its countries are named', async () => {
    const titles = [];
    for (const path of ['/relations/vn-kh', '/relations/KH-VN']) {
      const page = await pages.open(path, BARE);
      titles.push(await page.locator('h1').textContent());
      await page.context().close();
    }
    expect(titles[0]).toBe(titles[1]);
  });

  it('set the reports of an event beside each other', async () => {
    const page = await pages.open('/', BARE);
    await page.getByTestId('entry').filter({ hasText: 'Phorn Nara' }).first().locator('a').click();
    await page.getByTestId('panel').getByText('Ce qu’en dit la dépêche').click();
    expect(new URL(page.url()).pathname).toMatch(/^\/events\//);
    const report = page.getByTestId('reports').locator('li article').first();
    expect(await report.textContent()).toContain('a reçu le général Phorn Nara');
    expect(await report.textContent()).toContain('après-midi du 23 décembre');
    await page.context().close();
  });

  it('gather what a day has seen in any year', async () => {
    const page = await pages.open('/days/01-07?lang=en', BARE);
    expect(await page.locator('h1').textContent()).toBe('On 7 January');
    const days = await page.getByTestId('entry-line').locator('time').allTextContents();
    expect(days).toContain('7 January 1979');
    expect(days).toContain('7 January 2024');
    await page.context().close();
  });

  it('lead from today to today', async () => {
    const answer = await fetch(`${pages.app.web}/days?lang=vi`, { redirect: 'manual' });
    const today = new Date().toISOString().slice(5, 10);
    expect(answer.status).toBe(307);
    expect(answer.headers.get('location')).toBe(`/days/${today}?lang=vi`);
  });
});

describe('the charts of a view', () => {
  const total = (numbers: readonly string[]) => numbers.reduce((sum, number) => sum + Number(number), 0);

  it('have the filters and the window of the chronology, and lead back to what they count, without scripts', async () => {
    const page = await pages.open('/?window=2023/2025&countries=KH', BARE);
    await page.getByTestId('to-charts').click();
    expect(new URL(page.url()).search).toBe('?window=2023/2025&countries=KH');
    const kinds = page.getByTestId('numbers-kinds').locator('tbody');
    const bars = page.getByTestId('chart-kinds').locator('svg rect');
    const counts = await kinds.locator('td').allTextContents();
    expect(await bars.count()).toBe(counts.length);
    expect(await page.locator('main').textContent()).toContain(`${total(counts)} entrées`);
    await page.getByTestId('numbers-kinds').locator('summary').click();
    const [count, name] = [counts[0], await kinds.locator('th').first().textContent()];
    await kinds.locator('td a').first().click();
    expect(await page.getByTestId('count').textContent()).toContain(`${count} `);
    expect(await page.getByTestId('active-filters').textContent()).toContain(name);
    await page.context().close();
  });

  it('show whom one met who is chosen out of a network', async () => {
    const page = await pages.open('/charts');
    const people = page.getByTestId('chart-people');
    await people.locator('svg a').filter({ hasText: 'Phan Van Giang' }).first().press('Enter');
    await page.getByTestId('chosen').waitFor();
    expect(await page.getByTestId('chosen').textContent()).toContain('Tea Seiha');
    expect(await page.getByTestId('chosen').locator('a[href*="/events/"]').count()).toBeGreaterThan(2);
    await page.setViewportSize({ width: 390, height: 844 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    expect(pages.complaints).toEqual([]);
    await page.context().close();
  });

  it('say so where nothing is left to count', async () => {
    const page = await pages.open('/charts?window=1990', BARE);
    expect(await page.getByTestId('no-charts').textContent()).toContain('Aucune entrée');
    expect(await page.locator('figure').count()).toBe(0);
    await page.context().close();
  });
});

describe('an address with nothing at it', () => {
  it.each([
    ['/documents/aucune', 'fr', 'Cette page n’existe pas'],
    ['/people/nobody?lang=en', 'en', 'This page does not exist'],
    ['/events/RXZlbnQ6MQ?lang=vi', 'vi', 'Trang này không tồn tại'],
    ['/relations/vn', 'fr', 'Cette page n’existe pas'],
    ['/days/02-30', 'fr', 'Cette page n’existe pas'],
    ['/nowhere/at/all?lang=vi', 'vi', 'Trang này không tồn tại'],
  ])('says so with status 404, without scripts: %s', async (path, language, words) => {
    expect((await fetch(`${pages.app.web}${path}`)).status).toBe(404);
    const page = await pages.open(path, BARE);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.getByTestId('missing').locator('h1').textContent()).toBe(words);
    await page.context().close();
  });
});
