import type { CDPSession, Page } from 'playwright-core';

/** Moves of the mouse in one drag, and turns of the wheel in one zoom. */
const MOVES = 45;
const TURNS = 16;

declare const probe: { startFrames(): void; stopFrames(): number[] };

/** The middle of the lanes, where a hand would take hold of them. */
async function middleOf(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('.vis-panel.vis-center').boundingBox();
  if (box === null) throw new Error(`${page.url()}: no lanes`);
  return { x: box.x + box.width / 2, y: Math.min(box.y + box.height / 2, 700) };
}

const start = (page: Page) => page.evaluate(() => probe.startFrames());
const stop = (page: Page) => page.evaluate(() => probe.stopFrames());

/** Milliseconds of each frame while a mouse drags the lanes to and fro. */
async function pan(page: Page): Promise<readonly number[]> {
  const { x, y } = await middleOf(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await start(page);
  for (let move = 1; move <= MOVES; move++) {
    await page.mouse.move(x + 160 * Math.sin((move / MOVES) * 2 * Math.PI), y);
  }
  const frames = await stop(page);
  await page.mouse.up();
  return frames;
}

/** Milliseconds of each frame while a wheel zooms in and out again. */
async function zoom(page: Page): Promise<readonly number[]> {
  const { x, y } = await middleOf(page);
  await page.mouse.move(x, y);
  await page.keyboard.down('Control');
  await start(page);
  for (let turn = 0; turn < TURNS; turn++) await page.mouse.wheel(0, turn < TURNS / 2 ? -120 : 120);
  const frames = await stop(page);
  await page.keyboard.up('Control');
  return frames;
}

/** Long enough after a gesture that what it asked for is drawn. */
const REST_MS = 1500;

/** Milliseconds of the processor that a page has taken: other programs of a busy machine do not lengthen them. */
async function processorMs(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
}

export interface Gestures {
  /** Milliseconds of each frame. */
  readonly pan: readonly number[];
  readonly zoom: readonly number[];
  /** Milliseconds of the page's processor for both. */
  readonly work: number;
}

/** A drag and a zoom on one page, its processor slowed so many times. */
export async function framesOf(page: Page, cdp: CDPSession, slowed: number): Promise<Gestures> {
  await page.bringToFront();
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  const before = await processorMs(cdp);
  const panned = await pan(page);
  const panWork = (await processorMs(cdp)) - before;
  await page.waitForTimeout(REST_MS);
  const between = await processorMs(cdp);
  const zoomed = await zoom(page);
  const zoomWork = (await processorMs(cdp)) - between;
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await page.waitForTimeout(REST_MS);
  return { pan: panned, zoom: zoomed, work: panWork + zoomWork };
}

/** The figure below which so large a part of all lie. */
export function quantile(figures: readonly number[], part: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}
