import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { usePages } from './pages.ts';

/** Bytes, gzipped: what an empty page of this Next weighs, what ours may add, and what the picture may weigh. */
const EMPTY_PAGE = 135_000;
const OUR_OWN = 60_000;
const PICTURE = 125_000;
const pages = usePages();

const weigh = async (address: string): Promise<number> =>
  gzipSync(Buffer.from(await (await fetch(address)).arrayBuffer())).length;

/** The scripts that a page asks for at once, without those for browsers that know no modules. */
async function scriptsOf(path: string): Promise<readonly string[]> {
  const html = await (await fetch(`${pages.app.web}${path}`)).text();
  const tags = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"[^>]*>/g)];
  const modern = tags.filter(([tag]) => !/\snoModule/i.test(tag));
  return [...new Set(modern.map(([, source]) => new URL(source!, pages.app.web).href))];
}

const total = (bytes: readonly number[]): number => bytes.reduce((sum, each) => sum + each, 0);

describe('the scripts', () => {
  it.each(['/', '/?lang=vi', '/documents/000_e59919eee4c08561', '/relations/vn-kh', '/charts'])(
    'of %s stay light',
    async (path) => {
      const weights = await Promise.all((await scriptsOf(path)).map(weigh));
      expect(weights.length).toBeGreaterThan(3);
      expect(total(weights)).toBeLessThanOrEqual(EMPTY_PAGE + OUR_OWN);
    },
  );

  it('of the picture come after the page, and stay light too', async () => {
    const before = new Set(await scriptsOf('/'));
    const page = await pages.open('about:blank');
    const later = new Set<string>();
    page.on('request', (request) => {
      const { origin, pathname } = new URL(request.url());
      const address = origin + pathname;
      if (request.resourceType() === 'script' && !before.has(address)) later.add(address);
    });
    await page.goto(pages.app.web);
    await page.locator('.vis-item').first().waitFor();
    const weights = await Promise.all([...later].map(weigh));
    expect(weights.length).toBeGreaterThan(0);
    expect(total(weights)).toBeLessThanOrEqual(PICTURE);
    await page.context().close();
  });
});
