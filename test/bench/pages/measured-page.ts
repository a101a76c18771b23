import { readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { PROBES } from './rival-pages.ts';

export const DESKTOP = { width: 1280, height: 900 };

/** A page in a context of its own with the probes in it. */
export interface MeasuredPage {
  readonly page: Page;
  readonly cdp: CDPSession;
  close(): Promise<void>;
}

/** Opens an address with the probes loaded before it. */
export async function openMeasured(browser: Browser, address: string): Promise<MeasuredPage> {
  const context = await browser.newContext({ viewport: DESKTOP });
  const page = await context.newPage();
  // One script: each of Playwright's has a scope of its own.
  const probes = PROBES.map((path) => readFileSync(path, 'utf8'));
  await page.addInitScript({ content: [...probes, 'probe.watchVitals();'].join('\n') });
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address, { timeout: 60_000 });
  return { page, cdp, close: () => context.close() };
}

export interface Size {
  readonly elements: number;
  readonly heapMb: number;
}

/** How many elements a page holds, and how much memory its scripts do once what they no longer need is collected. */
export async function sizeOf({ page, cdp }: MeasuredPage): Promise<Size> {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  return { elements, heapMb: usedSize / 1e6 };
}
