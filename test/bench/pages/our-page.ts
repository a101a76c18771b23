import type { Browser } from 'playwright-core';
import { type MeasuredPage, openMeasured, type Size, sizeOf } from './measured-page.ts';

declare const probe: { drawn(act: () => void, selector: string): Promise<number | null> };
declare const vitals: Record<'LCP' | 'INP' | 'CLS', number>;

/** A stretch of years, whole. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** A window inside the corpus, from which one can drag both ways, with more than 300 entries at any size. */
export const OPENED: Years = { from: 1992, to: 2013 };
/** Others with as many, each unlike the one before. */
export const CHANGES: readonly Years[] = [
  { from: 1940, to: 1991 },
  { from: 1992, to: 2014 },
  { from: 2014, to: 2030 },
  { from: 1940, to: 1992 },
  { from: 1993, to: 2013 },
  { from: 2012, to: 2030 },
  { from: 1941, to: 1991 },
];

/** Events alone: agreements last for years and are ranked first, so that of a large corpus hardly anything else would be drawn. */
export const TYPES = ['EVENT'] as const;

/** Where our page shows such a window. */
const addressOf = ({ from, to }: Years): string => `/?window=${from}/${to}&types=${TYPES.join()}`;

export const daysOf = ({ from, to }: Years) => ({ from: `${from}-01-01`, to: `${to}-12-31` });

/** Opens our page on that window, its picture drawn. */
export async function openOurs(browser: Browser, web: string): Promise<MeasuredPage> {
  const opened = await openMeasured(browser, `${web}${addressOf(OPENED)}`);
  await opened.page.locator('.vis-item').first().waitFor();
  await opened.page.waitForTimeout(1000);
  return opened;
}

/** Milliseconds from the moment another window is asked for until its entries are drawn and listed. */
export async function windowChange({ page }: MeasuredPage, years: Years): Promise<number> {
  await page.bringToFront();
  const ms = await page.evaluate(
    (address) => probe.drawn(() => history.pushState(null, '', address), '[data-testid="picture"], #liste'),
    addressOf(years),
  );
  if (ms === null) throw new Error(`${page.url()}: never drawn`);
  return ms;
}

/** Goes back to the window that the page was opened on. */
export async function backToOpened({ page }: MeasuredPage): Promise<void> {
  await page.evaluate((address) => history.replaceState(null, '', address), addressOf(OPENED));
  await page.waitForTimeout(1000);
}

export type Vitals = Readonly<Record<'LCP' | 'INP' | 'CLS', number>>;

/** The web's vitals of a first visit: the page loads, an entry is opened, the lanes are divided anew, the window moves on. */
export async function firstVisit(browser: Browser, web: string): Promise<{ vitals: Vitals; size: Size }> {
  const opened = await openMeasured(browser, web);
  const { page } = opened;
  await page.locator('.vis-item').first().waitFor();
  await page.waitForTimeout(1000);
  const size = await sizeOf(opened);
  await page.locator('[data-row]').nth(2).click();
  await page.locator('[data-testid="panel"], #preuve').first().waitFor();
  await page.waitForTimeout(800);
  // By a key, as a reader would: what moves without anybody having touched the page counts as a shift of its layout.
  await page.getByTestId('lane-select').focus();
  await page.keyboard.press('ArrowDown');
  await page.waitForTimeout(800);
  await page.getByTestId('window-earlier').click();
  await page.waitForTimeout(800);
  await page.getByTestId('zoom-in').click();
  await page.waitForTimeout(1500);
  const seen = await page.evaluate(() => vitals);
  await opened.close();
  return { vitals: seen, size };
}
