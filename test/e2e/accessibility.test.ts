import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { usePages } from './pages.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PATHS = [
  '/',
  '/?window=1990/1991',
  '/documents/000_e59919eee4c08561',
  '/people/phan-van-giang-vn',
  '/relations/vn-kh',
  '/days/01-07',
  '/filters?countries=KH',
  '/charts?countries=KH&met=VN',
  '/entries',
  '/embed',
  '/embed/demo',
  '/nowhere',
] as const;
const pages = usePages();
/** In milliseconds, on a machine that does other things besides. */
const A_DOZEN_PAGES = 180_000;

/** Rules that axe-core finds broken, each with the elements that break it. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResult> } };
    interface AxeResult {
      violations: { id: string; nodes: { html: string }[] }[];
    }
    const found = await axe.run({ resultTypes: ['violations'] });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

const withQuery = (path: string, language: string): string =>
  language === 'fr' ? path : `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;

/** What a theme changes are colours, which are the same in every language. */
const THEMES = [
  { colorScheme: 'light', languages: ['fr', 'en', 'vi'] },
  { colorScheme: 'dark', languages: ['fr'] },
] as const;

describe.each(THEMES)('in the $colorScheme theme', ({ colorScheme, languages }) => {
  it.each(languages)(
    'axe-core finds no fault on any page in %s',
    async (language) => {
      const faults: Record<string, readonly string[]> = {};
      // One page that goes from address to address: a reader's own cache spares it most of what a new one loads.
      const page = await pages.open('about:blank', { colorScheme, reducedMotion: 'reduce' });
      for (const path of PATHS) {
        await page.goto(new URL(withQuery(path, language), pages.app.web).href);
        if (path === '/') await page.locator('.vis-item').first().waitFor();
        const found = await violations(page);
        if (found.length > 0) faults[path] = found;
      }
      await page.context().close();
      expect(faults).toEqual({});
    },
    A_DOZEN_PAGES,
  );

  it('axe-core finds no fault with an entry open', async () => {
    const page = await pages.open('/', { colorScheme, reducedMotion: 'reduce' });
    await page.getByTestId('entry').first().locator('a').click();
    await page.getByTestId('panel').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByTestId('panel').getByText('Ce qu’en dit la dépêche').click();
    await page.getByTestId('reports').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});

it('every entry is reached and opened by keyboard alone', async () => {
  const page = await pages.open('/', { reducedMotion: 'reduce' });
  await page.locator('.vis-item').first().waitFor();
  const ids = await page
    .getByTestId('entry')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.entry));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const opened: (string | null)[] = [];
  await page.keyboard.press('Tab');
  for (let row = 0; row < ids.length; row++) {
    if (row > 0) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator(`[data-testid=panel][data-entry="${ids[row]}"]`).waitFor();
    opened.push(await page.getByTestId('panel').getAttribute('data-entry'));
  }
  expect(opened).toEqual(ids);
  await page.context().close();
});
