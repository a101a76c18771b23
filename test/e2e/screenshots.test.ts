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
const SHAPES = {
  desktop: { shape: 'desktop', viewport: DESKTOP },
  phone: { shape: 'phone', viewport: PHONE },
} as const;
const THEMES = {
  light: { theme: 'light', colorScheme: 'light' },
  dark: { theme: 'dark', colorScheme: 'dark' },
} as const;
const PATHS = {
  document: '/documents/000_e59919eee4c08561?entry=',
  person: '/people/phan-van-giang-vn',
  relation: '/relations/vn-kh',
  event: '/events/',
  day: '/days/01-07',
  charts: '/charts',
  network: '/charts?met=VN#countries',
  entries: '/entries',
} as const;
/** Every page in its four forms; the narrow one is opened each time, all where they are taken anew. */
const FORMS = [
  { ...SHAPES.phone, ...THEMES.dark },
  ...(update
    ? [
        { ...SHAPES.desktop, ...THEMES.light },
        { ...SHAPES.desktop, ...THEMES.dark },
        { ...SHAPES.phone, ...THEMES.light },
      ]
    : []),
];
const LIGHT = { colorScheme: 'light', prepare: null, path: '/' } as const;
const DARK = { colorScheme: 'dark', prepare: null, path: '/' } as const;
const VIEWS = [
  { ...LIGHT, name: 'desktop-light', viewport: DESKTOP },
  { ...DARK, name: 'desktop-dark', viewport: DESKTOP },
  { ...LIGHT, name: 'desktop-panel', viewport: DESKTOP, prepare: openFirst },
  { ...LIGHT, name: 'phone-light', viewport: PHONE },
  { ...DARK, name: 'phone-dark', viewport: PHONE },
  { ...LIGHT, name: 'phone-panel', viewport: PHONE, prepare: openFirst },
  { ...LIGHT, name: 'desktop-english', viewport: DESKTOP, path: '/?lang=en' },
  { ...DARK, name: 'phone-vietnamese', viewport: PHONE, path: '/?lang=vi' },
  ...Object.entries(PATHS).flatMap(([page, path]) =>
    FORMS.map(({ shape, theme, ...form }) => ({
      ...form,
      path,
      prepare: null,
      name: `${shape}-${page}-${theme}`,
    })),
  ),
];

/** The reception of December 2025, by which the pages about an entry are shown. */
async function receptionId(page: Page): Promise<string> {
  const row = page.getByTestId('entry').filter({ hasText: 'Phorn Nara' }).first();
  return (await row.getAttribute('data-entry')) ?? '';
}

it.each(VIEWS)('$name fits its width', async ({ name, viewport, colorScheme, prepare, path }) => {
  const ofEntry = path !== '/' && /[=/]$/.test(path);
  const page = await pages.open(ofEntry ? '/' : path, { viewport, colorScheme, reducedMotion: 'reduce' });
  if (ofEntry) await page.goto(new URL(`${path}${await receptionId(page)}`, pages.app.web).href);
  else if (viewport === DESKTOP && /^\/(?:$|\?)/.test(path))
    await page.locator('.vis-item').first().waitFor();
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
