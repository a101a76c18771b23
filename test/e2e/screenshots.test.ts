import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { ROOT } from '../root.ts';
import { DESKTOP, PHONE, usePages } from './pages.ts';

/**
 * Taken anew only when asked, for fonts are drawn a little differently by each browser:
 * `UPDATE_SCREENSHOTS=1 npx vitest run --config test/vitest.config.ts --project e2e screenshots`.
 */
const update = process.env.UPDATE_SCREENSHOTS === '1';
const FOLDER = `${ROOT}test/e2e/screenshots`;
const pages = usePages();

const openFirst = async (page: Page) => {
  await page.getByTestId('entry').first().locator('a').click();
  await page.getByTestId('panel').waitFor();
};
const VIEWS = [
  { name: 'desktop-light', viewport: DESKTOP, colorScheme: 'light', prepare: null },
  { name: 'desktop-dark', viewport: DESKTOP, colorScheme: 'dark', prepare: null },
  { name: 'desktop-panel', viewport: DESKTOP, colorScheme: 'light', prepare: openFirst },
  { name: 'phone-light', viewport: PHONE, colorScheme: 'light', prepare: null },
  { name: 'phone-dark', viewport: PHONE, colorScheme: 'dark', prepare: null },
  { name: 'phone-panel', viewport: PHONE, colorScheme: 'light', prepare: openFirst },
] as const;

it.each(VIEWS)('$name fits its width', async ({ name, viewport, colorScheme, prepare }) => {
  const page = await pages.open('/', { viewport, colorScheme, reducedMotion: 'reduce' });
  if (viewport === DESKTOP) await page.locator('.vis-item').first().waitFor();
  await prepare?.(page);
  await page.evaluate(() => document.fonts.ready);
  const { scroll, client } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    client: document.documentElement.clientWidth,
  }));
  expect(scroll).toBeLessThanOrEqual(client);
  if (update) {
    await mkdir(FOLDER, { recursive: true });
    await page.waitForTimeout(500);
    await page.screenshot({ path: `${FOLDER}/${name}.png` });
  }
  await page.context().close();
});

it('writes Vietnamese in the fonts of the page, without a fallback glyph', async () => {
  const page = await pages.open('/');
  const sample = 'Phùng Sĩ Tấn, Trần Hồng Hà';
  const missing = await page.evaluate(async (text) => {
    await document.fonts.ready;
    const families = ['Source Serif 4 Variable', 'Inter Variable'];
    const loaded = await Promise.all(families.map((family) => document.fonts.load(`16px "${family}"`, text)));
    const covered = (faces: FontFace[]) => {
      const ranges = faces.flatMap(({ unicodeRange }) =>
        unicodeRange.split(',').map((range) => {
          const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
          return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
        }),
      );
      return (letter: string) =>
        ranges.some(([from, to]) => from <= letter.codePointAt(0)! && letter.codePointAt(0)! <= to);
    };
    return loaded.map((faces) => [...text].filter((letter) => !covered(faces)(letter)).join(''));
  }, sample);
  expect(missing).toEqual(['', '']);
  await page.context().close();
});
