import type { Browser } from 'playwright-core';
import { type RunningApp, startApp } from '../../commands/running-app.ts';
import { median } from '../rounds.ts';
import { corpusFolder, emptyFolder } from './corpus-folder.ts';
import type { MeasuredPage } from './measured-page.ts';
import { CHANGES, openOurs, windowChange, type Years } from './our-page.ts';

/** The windows of the comparison with vis-timeline, and as many a little shorter. */
const WINDOWS: readonly Years[] = [
  ...CHANGES,
  ...CHANGES.map(({ from, to }) => ({ from: from + 1, to: to - 1 })),
];

/**
 * Milliseconds of our window change at each size, the API included: medians of the same windows, asked of pages over all sizes in
 * turn, so that what the machine does besides lengthens no size more than another.
 */
export async function changesInTurn(
  browser: Browser,
  sizes: readonly number[],
  tell: (line: string) => void,
): Promise<readonly number[]> {
  const apps: RunningApp[] = [];
  const pages: MeasuredPage[] = [];
  try {
    for (const entries of sizes) {
      const app = await startApp({
        DATA_DIR: await corpusFolder(entries, tell),
        CORPUS: await emptyFolder(),
      });
      apps.push(app);
      await (await fetch(app.web)).text();
      pages.push(await openOurs(browser, app.web));
    }
    const figures = sizes.map(() => [] as number[]);
    for (const [round, years] of WINDOWS.entries()) {
      const turn = [...pages.entries()];
      for (const [i, page] of round % 2 === 0 ? turn : turn.reverse()) {
        figures[i]!.push(await windowChange(page, years));
      }
    }
    return figures.map(median);
  } finally {
    for (const page of pages) await page.close();
    for (const app of apps) await app.stop();
  }
}
