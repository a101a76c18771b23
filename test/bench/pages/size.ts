import type { Browser } from 'playwright-core';
import { startApp } from '../../commands/running-app.ts';
import { median } from '../rounds.ts';
import { corpusFolder, emptyFolder } from './corpus-folder.ts';
import { framesOf, quantile } from './gestures.ts';
import type { InTurn } from './in-turn.ts';
import { type MeasuredPage, openMeasured, type Size, sizeOf } from './measured-page.ts';
import {
  backToOpened,
  CHANGES,
  daysOf,
  firstVisit,
  OPENED,
  openOurs,
  TYPES,
  type Vitals,
  windowChange,
  type Years,
} from './our-page.ts';
import { type DrawnEntry, visData } from './rival-data.ts';

declare const rival: {
  begin(data: unknown): Promise<number>;
  swap(data: unknown): Promise<number | null>;
  show(from: string, to: string): void;
};

/** Frames are gathered in so many rounds, in turn, so that a machine that slows down slows both sides. */
const ROUNDS = 9;
/** How many times slower the slower processor is. */
const SLOWED = 4;

export interface Frames {
  /** Milliseconds, the 95th percentile: ours, bare vis-timeline's. */
  readonly ours: number;
  readonly bare: number;
}

export interface PagesResult {
  readonly entries: number;
  readonly pan: Frames;
  readonly zoom: Frames;
  /** Milliseconds of the processor for a drag and a zoom. */
  readonly work: Frames;
  readonly slowPan: Frames;
  readonly slowZoom: Frames;
  /** Milliseconds until another window is drawn, the API included; bare vis-timeline swaps items that it has. */
  readonly change: Frames;
  /** Ours again, all sizes in turn. */
  readonly inTurn: InTurn;
  readonly size: Size;
  /** After all gestures and changes of window. */
  readonly sizeAfter: Size;
  readonly vitals: Vitals;
}

/** What our page asks the API for a window. */
async function entriesOf(api: string, years: Years): Promise<readonly DrawnEntry[]> {
  const { from, to } = daysOf(years);
  const query = `query ($window: DateWindow!, $types: [EntryType!]) { timeline(window: $window, filter: { types: $types }, first: 300, buckets: 1) {
    entries { id title date { earliest latest } countries { code } } } }`;
  const body = JSON.stringify({ query, variables: { window: { from, to }, types: TYPES } });
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${api}/graphql`, { method: 'POST', headers, body });
  const { data } = await answer.json();
  type Node = Omit<DrawnEntry, 'earliest' | 'latest' | 'countries'> & {
    date: { earliest: string | null; latest: string | null };
    countries: readonly { code: string }[];
  };
  return data.timeline.entries.map(({ id, title, date, countries }: Node) => ({
    id,
    title,
    earliest: date.earliest ?? from,
    latest: date.latest ?? to,
    countries: countries.map(({ code }) => code),
  }));
}

async function openBare(browser: Browser, origin: string, entries: readonly DrawnEntry[]) {
  const { from, to } = daysOf(OPENED);
  const opened = await openMeasured(browser, `${origin}/vis`);
  await opened.page.evaluate((given) => rival.begin(given), visData(entries, from, to));
  return opened;
}

/** The 95th percentiles of both sides' frames, dragged and zoomed in turn. */
async function compareFrames(ours: MeasuredPage, bare: MeasuredPage, slowed: number) {
  const seen = { ours: nothing(), bare: nothing() };
  for (let round = 0; round < ROUNDS; round++) {
    // A zoom does not lead back to the very window that it began with: each round begins with the same.
    await backToOpened(ours);
    const { from, to } = daysOf(OPENED);
    await bare.page.evaluate((days) => rival.show(...days), [from, to] as const);
    for (const [name, { page, cdp }] of [
      ['ours', ours],
      ['bare', bare],
    ] as const) {
      const { pan, zoom, work } = await framesOf(page, cdp, slowed);
      seen[name].pan.push(...pan);
      seen[name].zoom.push(...zoom);
      seen[name].work.push(work);
    }
  }
  const p95 = (way: 'pan' | 'zoom'): Frames => ({
    ours: quantile(seen.ours[way], 0.95),
    bare: quantile(seen.bare[way], 0.95),
  });
  const work: Frames = { ours: median(seen.ours.work), bare: median(seen.bare.work) };
  return { pan: p95('pan'), zoom: p95('zoom'), work };
}

const nothing = () => ({ pan: [] as number[], zoom: [] as number[], work: [] as number[] });

/** Windows that were never asked for before, and bare vis-timeline's swap of the same entries, in turn. */
async function compareChanges(ours: MeasuredPage, bare: MeasuredPage, api: string): Promise<Frames> {
  const figures = { ours: [] as number[], bare: [] as number[] };
  for (const years of CHANGES) {
    figures.ours.push(await windowChange(ours, years));
    const { from, to } = daysOf(years);
    const next = visData(await entriesOf(api, years), from, to);
    await bare.page.bringToFront();
    const swapped = await bare.page.evaluate((given) => rival.swap(given), next);
    if (swapped !== null) figures.bare.push(swapped);
  }
  return { ours: median(figures.ours), bare: median(figures.bare) };
}

/** Measures our page over a corpus of so many entries, beside bare vis-timeline holding the 300 that it is given. */
export async function benchSize(
  browser: Browser,
  rivals: string,
  entries: number,
  tell: (line: string) => void,
): Promise<Omit<PagesResult, 'inTurn'>> {
  const app = await startApp({
    DATA_DIR: await corpusFolder(entries, tell),
    CORPUS: await emptyFolder(),
  });
  try {
    tell('  a first visit');
    // The first reader of a new server waits for its caches: measured is any other.
    await (await fetch(app.web)).text();
    const { vitals, size } = await firstVisit(browser, app.web);
    const ours = await openOurs(browser, app.web);
    const bare = await openBare(browser, rivals, await entriesOf(app.api, OPENED));
    tell('  frames');
    const { pan, zoom, work } = await compareFrames(ours, bare, 1);
    tell(`  frames, ${SLOWED} times slower`);
    const slow = await compareFrames(ours, bare, SLOWED);
    tell('  changes of window');
    const change = await compareChanges(ours, bare, app.api);
    const sizeAfter = await sizeOf(ours);
    await ours.close();
    await bare.close();
    return {
      entries,
      pan,
      zoom,
      work,
      slowPan: slow.pan,
      slowZoom: slow.zoom,
      change,
      size,
      sizeAfter,
      vitals,
    };
  } finally {
    await app.stop();
  }
}
