import { writePart } from '../results-part.ts';
import { print } from '../table.ts';
import type { Frames, PagesResult } from './size.ts';
import { PATIENCE, type WholeResult } from './whole.ts';

export interface WholeRow {
  readonly name: 'vis' | 'clustered' | 'timelinejs';
  readonly entries: number;
  readonly result: WholeResult | null;
}

const NAMES = {
  vis: 'vis-timeline',
  clustered: 'vis-timeline, `cluster` on',
  timelinejs: 'TimelineJS',
} as const;

/** A measure at each size, its limit, and whether it is kept. */
interface Row {
  readonly name: string;
  readonly values: readonly string[];
  readonly limit: string;
  readonly kept: boolean;
}

const ms = (value: number): string => `${value.toFixed(value < 100 ? 1 : 0)} ms`;

/** How many times our figure may be bare vis-timeline's. */
const FRAME_RATIO = 1.3;
const CHANGE_RATIO = 3;
/** By how much a figure may grow from the smallest corpus to the largest. */
const GROWTH = 1.2;

/** Beside bare vis-timeline the largest corpus is judged; the smaller is there for how much it grows. */
function beside(
  name: string,
  results: readonly PagesResult[],
  of: (one: PagesResult) => Frames,
  most: number,
): Row {
  return {
    name,
    values: results.map((one) => {
      const { ours, bare } = of(one);
      return `${ms(ours)} / ${ms(bare)} = ${(ours / bare).toFixed(2)}`;
    }),
    limit: `≤ ${most} ×`,
    kept: of(results.at(-1)!).ours <= most * of(results.at(-1)!).bare,
  };
}

function plain(
  name: string,
  results: readonly PagesResult[],
  of: (one: PagesResult) => number,
  most: number,
  unit: string,
  digits = 0,
): Row {
  return {
    name,
    values: results.map((one) => `${of(one).toFixed(digits)}${unit}`),
    limit: `≤ ${most}${unit}`,
    kept: results.every((one) => of(one) <= most),
  };
}

/** How far the largest corpus' figure is above the smallest's; with a unit, what it grew from and to. */
function growth(
  name: string,
  results: readonly PagesResult[],
  of: (one: PagesResult) => number,
  told?: (figure: number) => string,
): Row {
  const [first, last] = [results[0]!, results.at(-1)!];
  const grown = of(last) / of(first);
  return {
    name,
    values: results.map((one) =>
      [told?.(of(one)), one === last ? `× ${grown.toFixed(2)}` : null].filter(Boolean).join(' = '),
    ),
    limit: `≤ ${GROWTH} ×`,
    kept: grown <= GROWTH,
  };
}

const rowsOf = (results: readonly PagesResult[]): readonly Row[] => [
  beside('drag, 95 % of frames, ours / bare vis-timeline', results, ({ pan }) => pan, FRAME_RATIO),
  beside('zoom, 95 % of frames', results, ({ zoom }) => zoom, FRAME_RATIO),
  beside('processor time of a drag and a zoom', results, ({ work }) => work, FRAME_RATIO),
  beside('drag, processor 4 times slower', results, ({ slowPan }) => slowPan, FRAME_RATIO),
  beside('zoom, processor 4 times slower', results, ({ slowZoom }) => slowZoom, FRAME_RATIO),
  beside(
    'window change to drawn, API included / bare swap of 300 items',
    results,
    ({ change }) => change,
    CHANGE_RATIO,
  ),
  plain(
    'elements of the page',
    results,
    ({ size, sizeAfter }) => Math.max(size.elements, sizeAfter.elements),
    2000,
    '',
  ),
  plain('heap, after all gestures', results, ({ sizeAfter }) => sizeAfter.heapMb, 60, ' MB', 1),
  plain('LCP', results, ({ vitals }) => vitals.LCP, 2500, ' ms'),
  plain('INP', results, ({ vitals }) => vitals.INP, 200, ' ms'),
  plain('CLS', results, ({ vitals }) => vitals.CLS, 0.1, '', 3),
  growth('growth of frames dragged, sizes in turn', results, ({ inTurn }) => inTurn.pan, ms),
  growth('growth of frames zoomed', results, ({ inTurn }) => inTurn.zoom, ms),
  growth('growth of processor time', results, ({ inTurn }) => inTurn.work, ms),
  growth('growth of a window change', results, ({ inTurn }) => inTurn.change, ms),
  growth('growth of elements', results, ({ sizeAfter }) => sizeAfter.elements),
  growth('growth of the heap', results, ({ sizeAfter }) => sizeAfter.heapMb),
];

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

function ourTable(results: readonly PagesResult[]): readonly string[] {
  const head = ['', ...results.map(({ entries }) => `${entries} entries`), 'limit', 'kept'];
  return [
    line(head),
    line(head.map(() => '---')),
    ...rowsOf(results).map(({ name, values, limit, kept }) =>
      line([name, ...values, limit, kept ? 'yes' : '**no**']),
    ),
  ];
}

function wholeTable(whole: readonly WholeRow[]): readonly string[] {
  const head = [
    'all entries given at once to',
    'entries',
    'shown after',
    'drag, 95 % of frames',
    'elements',
    'heap',
  ];
  return [
    line(head),
    line(head.map(() => '---')),
    ...whole.map(({ name, entries, result }) =>
      result === null
        ? line([NAMES[name], `${entries}`, `not within ${PATIENCE / 1000} s`, '', '', ''])
        : line([
            NAMES[name],
            `${entries}`,
            ms(result.loadMs),
            result.panP95 === null ? '' : ms(result.panP95),
            result.size === null ? '' : `${result.size.elements}`,
            result.size === null ? '' : `${result.size.heapMb.toFixed(1)} MB`,
          ]),
    ),
  ];
}

/** Prints both tables. */
export function tellPages(results: readonly PagesResult[], whole: readonly WholeRow[]): void {
  for (const row of [...ourTable(results), '', ...wholeTable(whole)]) print(row);
}

/** Writes them into their part of `test/bench/results.md`, which other sections share. */
export function writePages(results: readonly PagesResult[], whole: readonly WholeRow[]): void {
  const text = [
    '## The page in Chromium',
    '',
    '`npm run bench -- pages`: drags by mouse, zooms by wheel, nine rounds in turn with bare vis-timeline holding the same 300 items; medians of seven changes of window. The growths in milliseconds are of our page over both sizes in turn.',
    '',
    ...ourTable(results),
    '',
    ...wholeTable(whole),
  ];
  writePart('pages', text.join('\n'));
}
