import { launchBrowser } from '../../e2e/browser.ts';
import { framesOf, quantile } from './gestures.ts';
import { openMeasured, type Size, sizeOf } from './measured-page.ts';
import { type DrawnEntry, timelineJsData, visData, wholeCorpus } from './rival-data.ts';

declare const rival: { begin(data: unknown): Promise<number> };

/** How long a rival may take to show what it is given, in milliseconds. */
export const PATIENCE = 30_000;

/** What giving a rival the whole corpus comes to; null where it showed nothing within the time it was given. */
export interface WholeResult {
  readonly loadMs: number;
  readonly panP95: number | null;
  readonly size: Size | null;
}

/** The corpus drawn last: each rival in turn is given the same. */
let last: { readonly entries: number; readonly drawn: readonly DrawnEntry[] } | undefined;

/** Gives vis-timeline, with or without its own clusters, or TimelineJS a whole corpus at once. */
export async function giveWhole(
  origin: string,
  rivalName: 'vis' | 'clustered' | 'timelinejs',
  entries: number,
): Promise<WholeResult | null> {
  if (last?.entries !== entries) last = { entries, drawn: wholeCorpus(entries) };
  const { drawn } = last;
  const data =
    rivalName === 'timelinejs'
      ? timelineJsData(drawn)
      : { ...visData(drawn, '2008-01-01', '2012-01-01'), cluster: rivalName === 'clustered' };
  // A browser of its own: one that chokes on a whole corpus takes nothing else with it.
  const browser = await launchBrowser();
  const opened = await openMeasured(browser, `${origin}/${rivalName === 'timelinejs' ? rivalName : 'vis'}`);
  const { page, cdp } = opened;
  try {
    page.setDefaultTimeout(PATIENCE);
    const loadMs = await within(
      // As text: the browser's driver takes minutes over so many objects.
      page.evaluate((text) => rival.begin(JSON.parse(text)), JSON.stringify(data)),
      PATIENCE,
    );
    if (loadMs === null) return null;
    await within(page.waitForTimeout(1000), PATIENCE);
    const isVis = rivalName !== 'timelinejs';
    const frames = isVis ? await within(framesOf(page, cdp, 1), PATIENCE) : null;
    // A page that chokes on what it holds answers nothing more, not even how large it is.
    const size = await within(sizeOf(opened), PATIENCE);
    return { loadMs, panP95: frames && quantile(frames.pan, 0.95), size };
  } finally {
    await within(browser.close(), 5000);
  }
}

/** What is promised, or null where it takes longer, or fails because the page was given up. */
function within<T>(promised: Promise<T>, ms: number): Promise<T | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), ms).unref());
  return Promise.race([promised.catch(() => null), late]);
}
