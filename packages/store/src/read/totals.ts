import type { Engine } from '../engine.ts';
import { keptForRevision } from '../revision.ts';
import { countOfSlice, countsOfSlice, sliceOf, sumsBeforeDays } from '../rollup/index.ts';
import type { NumberedWindow } from './window.ts';

/** How many entries there are in all, and how many each country and each kind has: what the ways to some entries are weighed by. */
export interface Totals {
  readonly all: number;
  readonly ofCountry: ReadonlyMap<string | null, number>;
  readonly ofKind: ReadonlyMap<string | null, number>;
}

/** Windows whose counts are kept. */
const MOST_WINDOWS = 200;

interface Kept {
  totals: Promise<Totals> | null;
  readonly within: Map<string, Promise<number>>;
}

const keptOf = keptForRevision((): Kept => ({ totals: null, within: new Map() }));

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

function withinIn({ within }: Kept, engine: Engine, window: Days): Promise<number> {
  const key = `${window.from} ${window.to}`;
  const known = within.get(key);
  if (known) return known;
  const count = readWithin(engine, window);
  within.set(key, count);
  count.catch(() => within.delete(key));
  if (within.size > MOST_WINDOWS) within.delete(within.keys().next().value!);
  return count;
}

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
