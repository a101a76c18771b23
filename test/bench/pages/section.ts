import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { launchBrowser } from '../../e2e/browser.ts';
import { ROOT } from '../../root.ts';
import { measureInTurn } from './in-turn.ts';
import { tellPages, type WholeRow, writePages } from './report.ts';
import { startRivalPages } from './rival-pages.ts';
import { benchSize, type PagesResult } from './size.ts';
import { giveWhole } from './whole.ts';

const SIZES = [1000, 100_000];
const RIVALS = ['vis', 'clustered', 'timelinejs'] as const;

/** TimelineJS and web-vitals are installed for the bench alone. */
function installBrowserParts(): void {
  const args = [
    'ci',
    '--workspaces=false',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ];
  const { status } = spawnSync('npm', args, {
    cwd: join(ROOT, 'test', 'bench', 'pages', 'browser'),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('test/bench/pages/browser: npm ci failed');
}

const tell = (line: string): void => void process.stderr.write(`${line}\n`);

/** Measures the page in a real browser at each size, beside the same entries given whole to other timelines. */
export async function benchPages(sizes: readonly number[]) {
  installBrowserParts();
  const wanted = sizes.length > 0 ? sizes : SIZES;
  const rivalPages = await startRivalPages();
  const browser = await launchBrowser();
  try {
    const measured: Omit<PagesResult, 'inTurn'>[] = [];
    for (const entries of wanted) {
      tell(`${entries} entries`);
      measured.push(await benchSize(browser, rivalPages.origin, entries, tell));
    }
    tell('all sizes in turn');
    const inTurn = await measureInTurn(browser, wanted, tell);
    const results = measured.map((one, i) => ({ ...one, inTurn: inTurn[i]! }));
    tellPages(results, []);
    writePages(results, []);
    const whole: WholeRow[] = [];
    for (const entries of wanted) {
      for (const name of RIVALS) {
        tell(`${entries} entries given whole: ${name}`);
        whole.push({ name, entries, result: await giveWhole(rivalPages.origin, name, entries) });
      }
    }
    tellPages(results, whole);
    writePages(results, whole);
    return { ours: results, whole };
  } finally {
    await browser.close();
    rivalPages.stop();
  }
}
