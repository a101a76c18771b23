import type { Browser } from 'playwright-core';
import { type RunningApp, startApp } from '../../commands/running-app.ts';
import { median } from '../rounds.ts';
import { corpusFolder, emptyFolder } from './corpus-folder.ts';
import { framesOf, quantile } from './gestures.ts';
import type { MeasuredPage } from './measured-page.ts';
import { backToOpened, CHANGES, openOurs, windowChange, type Years } from './our-page.ts';

/** The windows of the comparison with vis-timeline, and as many a little shorter. */
const WINDOWS: readonly Years[] = [
  ...CHANGES,
  ...CHANGES.map(({ from, to }) => ({ from: from + 1, to: to - 1 })),
];
/** Gestures on each page. */
const ROUNDS = 7;

/** Milliseconds of our page over one size, all sizes in turn. */
export interface InTurn {
  /** The 95th percentile of the frames of drags, and of zooms. */
  readonly pan: number;
  readonly zoom: number;
  /** The processor's, for a drag and a zoom. */
  readonly work: number;
  /** Until another window is drawn, the API included. */
  readonly change: number;
}

async function gesturesInTurn(pages: readonly MeasuredPage[]): Promise<readonly Omit<InTurn, 'change'>[]> {
  const seen = pages.map(() => ({ pan: [] as number[], zoom: [] as number[], work: [] as number[] }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const i of inTurn(pages, round)) {
      const { page, cdp } = pages[i]!;
      await page.bringToFront();
      await backToOpened(pages[i]!);
      const { pan, zoom, work } = await framesOf(page, cdp, 1);
      seen[i]!.pan.push(...pan);
      seen[i]!.zoom.push(...zoom);
      seen[i]!.work.push(work);
    }
  }
  return seen.map(({ pan, zoom, work }) => ({
    pan: quantile(pan, 0.95),
    zoom: quantile(zoom, 0.95),
    work: median(work),
  }));
}

async function changesInTurn(pages: readonly MeasuredPage[]): Promise<readonly number[]> {
  const figures = pages.map(() => [] as number[]);
  for (const [round, years] of WINDOWS.entries()) {
    for (const i of inTurn(pages, round)) figures[i]!.push(await windowChange(pages[i]!, years));
  }
  return figures.map(median);
}

/** The places of a list, backwards in every other round. */
function inTurn(list: readonly unknown[], round: number): readonly number[] {
  const places = list.map((_, place) => place);
  return round % 2 === 0 ? places : places.reverse();
}

/**
 * Our page at each size: the same gestures and windows, asked of pages over all sizes in turn, so that what the machine does
 * besides lengthens no size more than another.
 */
export async function measureInTurn(
  browser: Browser,
  sizes: readonly number[],
  tell: (line: string) => void,
): Promise<readonly InTurn[]> {
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
    const gestures = await gesturesInTurn(pages);
    const changes = await changesInTurn(pages);
    return gestures.map((one, i) => ({ ...one, change: changes[i]! }));
  } finally {
    for (const page of pages) await page.close();
    for (const app of apps) await app.stop();
  }
}
