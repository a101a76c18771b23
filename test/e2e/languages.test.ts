import { describe, expect, it } from 'vitest';
import { usePages } from './pages.ts';

const pages = usePages();

const LANGUAGES = [
  { language: 'fr', query: '', count: '19 sur 19 entrées', day: '23 décembre 2025', kind: 'Réception' },
  {
    language: 'en',
    query: '?lang=en',
    count: '19 of 19 entries',
    day: '23 December 2025',
    kind: 'Reception',
  },
  {
    language: 'vi',
    query: '?lang=vi',
    count: '19 trên 19 mục',
    day: '23 tháng 12 năm 2025',
    kind: 'Tiếp khách',
  },
] as const;

describe.each(LANGUAGES)('the chronology in $language', ({ language, query, count, day, kind }) => {
  it('says its language, and counts, dates and names in it, without scripts too', async () => {
    const page = await pages.open(`/${query}`, { javaScriptEnabled: false });
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.getByTestId('count').textContent()).toContain(count);
    const row = page.getByTestId('entry').filter({ hasText: 'Phorn Nara' }).first();
    expect(await row.textContent()).toContain(day);
    expect(await row.textContent()).toContain(kind);
    await page.context().close();
  });

  it('opens an entry in its language, the quotation in its own', async () => {
    const page = await pages.open(`/${query}`);
    await page.locator('.vis-item').first().waitFor();
    await page.getByTestId('entry').filter({ hasText: 'Phorn Nara' }).first().locator('a').click();
    const panel = page.getByTestId('panel');
    await panel.waitFor();
    expect(await panel.textContent()).toContain(kind);
    expect(await panel.getByTestId('quote').textContent()).toContain('a reçu le général Phorn Nara');
    expect(await panel.getByTestId('quote').getAttribute('lang')).toBe('fr');
    expect(new URL(page.url()).searchParams.get('lang')).toBe(language === 'fr' ? null : language);
    expect(pages.complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the switch of languages', () => {
  it('keeps what is looked at', async () => {
    const page = await pages.open('/?window=2023/2025&countries=KH&theme=dark');
    const shown = await page.getByTestId('entry').count();
    await page.getByTestId('languages').getByText('vi').click();
    await page.waitForURL(/lang=vi/);
    const { searchParams } = new URL(page.url());
    expect([...searchParams.keys()].sort()).toEqual(['countries', 'lang', 'theme', 'window']);
    expect(await page.getByTestId('entry').count()).toBe(shown);
    await page.getByTestId('languages').getByText('fr').click();
    await page.waitForURL((url) => !url.searchParams.has('lang'));
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    await page.context().close();
  });

  it('is kept by what is filtered, shared and opened afterwards', async () => {
    const page = await pages.open('/?lang=en');
    await page.locator('.vis-item').first().waitFor();
    await page.getByTestId('window-picker').getByText('one year').click();
    await page.waitForURL(/window=/);
    expect(new URL(page.url()).searchParams.get('lang')).toBe('en');
    await page.getByTestId('share').locator('summary').click();
    expect(await page.getByTestId('permalink').inputValue()).toContain('lang=en');
    await page.context().close();
  });

  it('leads to the other languages from the head of the page', async () => {
    const page = await pages.open('/?countries=KH', { javaScriptEnabled: false });
    const alternates = await page
      .locator('link[rel=alternate][hreflang]')
      .evaluateAll((links) =>
        links.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]),
      );
    expect(alternates.map(([language]) => language)).toEqual(['fr', 'en', 'vi']);
    expect(alternates[1]?.[1]).toContain('countries=KH&lang=en');
    await page.context().close();
  });

  it('writes the axis of the picture in its language', async () => {
    const page = await pages.open('/?lang=en&window=2024');
    await page.locator('.vis-item').first().waitFor();
    expect(await page.locator('.vis-text.vis-minor').allTextContents()).toContain('Feb');
    await page.context().close();
  });
});
