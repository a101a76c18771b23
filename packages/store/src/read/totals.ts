import type { Engine } from '../engine.ts';
import type { EntryFilter } from '../query.ts';
import { keptForRevision } from '../revision.ts';
import { countOfSlice, countsOfSlice, sliceOf, sumsBeforeDays } from '../rollup/index.ts';
import type { NumberedWindow } from './window.ts';

/** How many entries there are in all, and how many each country and each kind has: what the ways to some entries are weighed by. */
export interface Totals {
  readonly all: number;
  readonly ofCountry: ReadonlyMap<string | null, number>;
  readonly ofKind: ReadonlyMap<string | null, number>;
}

/** Windows, and filters, whose counts are kept. */
const MOST_KEPT = 200;

interface Kept {
  totals: Promise<Totals> | null;
  readonly within: Map<string, Promise<number>>;
  readonly matched: Map<string, Promise<number>>;
}

const keptOf = keptForRevision((): Kept => ({ totals: null, within: new Map(), matched: new Map() }));

async function readTotals(engine: Engine): Promise<Totals> {
  const [all, ofCountry, ofKind] = await Promise.all([
    countOfSlice(engine, sliceOf({}, 'NONE')!),
    countsOfSlice(engine, sliceOf({}, 'COUNTRY')!),
    countsOfSlice(engine, sliceOf({}, 'KIND')!),
  ]);
  return { all, ofCountry, ofKind };
}

function totalsIn(kept: Kept, engine: Engine): Promise<Totals> {
  kept.totals ??= readTotals(engine).catch((error: unknown) => {
    kept.totals = null;
    throw error;
  });
  return kept.totals;
}

/** Read once for every state of the corpus. */
export const totalsOf = async (engine: Engine): Promise<Totals> => totalsIn(await keptOf(engine), engine);

type Days = Pick<NumberedWindow, 'from' | 'to'>;

/** What has started by the end of a window, less what has ended before it. */
async function readWithin(engine: Engine, { from, to }: Days): Promise<number> {
  const [before, after] = await sumsBeforeDays(engine, sliceOf({}, 'NONE')!, [from, to + 1]);
  return (after!.get(null)?.starts ?? 0) - (before!.get(null)?.ends ?? 0);
}

function keptCount(
  counts: Map<string, Promise<number>>,
  key: string,
  read: () => Promise<number>,
): Promise<number> {
  const known = counts.get(key);
  if (known) return known;
  const count = read();
  counts.set(key, count);
  count.catch(() => counts.delete(key));
  if (counts.size > MOST_KEPT) counts.delete(counts.keys().next().value!);
  return count;
}

const withinIn = ({ within }: Kept, engine: Engine, window: Days): Promise<number> =>
  keptCount(within, `${window.from} ${window.to}`, () => readWithin(engine, window));

/** The same, and how many entries overlap a window. */
export interface Weights extends Totals {
  readonly within: number;
}

/** Read once for every state of the corpus and each window. */
export async function weightsOf(engine: Engine, window: Days): Promise<Weights> {
  const kept = await keptOf(engine);
  const [totals, within] = await Promise.all([totalsIn(kept, engine), withinIn(kept, engine, window)]);
  return { ...totals, within };
}

/**
 * About how many entries of a window match, were all times alike, from what is kept: enough to choose a way to them before they are
 * counted. Null where nothing that is kept tells.
 */
export async function expectedWithin(
  engine: Engine,
  filter: EntryFilter,
  window: Days,
): Promise<number | null> {
  const slice = sliceOf(filter, 'NONE');
  if (slice === null) return null;
  const kept = await keptOf(engine);
  const [matched, { all, within }] = await Promise.all([
    keptCount(kept.matched, JSON.stringify(filter), () => countOfSlice(engine, slice)),
    weightsOf(engine, window),
  ]);
  return Math.ceil((matched * within) / Math.max(1, all));
}
