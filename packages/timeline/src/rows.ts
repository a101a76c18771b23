/** A mark that wants a place in a lane, measured in CSS pixels from the lane's left edge. */
export interface RowCandidate {
  readonly id: string;
  /** From its left edge to its right one, without its words. */
  readonly left: number;
  readonly right: number;
  /** How much further its words reach, the most wanted first: `[120, 40]`; none where they stand inside it or it has none. */
  readonly words: readonly number[];
  /** Who goes first where there is not room for all: more is earlier. */
  readonly importance: number;
}

/** Where a mark stands: its row from the top, and which of its words there is room for, -1 for none. */
export interface RowPlace {
  readonly row: number;
  readonly words: number;
}

export interface RowPlan {
  readonly places: ReadonlyMap<string, RowPlace>;
  /** Marks for which no row has room, in the order given. */
  readonly left: readonly string[];
}

/** Pixels between neighbours of a row. */
const APART = 4;
/** Of all marks so many parts, the most important, may bring their words, tried in turn until every mark has a place. */
const WORDED = [1, 0.6, 0.35, 0.2, 0.1];

/**
 * Places marks in at most so many rows, with as many words as there is room for. Words give way before marks do, those of the
 * less important first; where not even bare marks find room, the less important are left.
 */
export function planRows(candidates: readonly RowCandidate[], rows: number): RowPlan {
  const ordered = [...candidates].sort((a, b) => b.importance - a.importance || a.left - b.left);
  const levels = Math.max(0, ...candidates.map(({ words }) => words.length));
  for (const part of WORDED) {
    const wordy = new Set(ordered.slice(0, Math.ceil(ordered.length * part)).map(({ id }) => id));
    for (let level = 0; level < levels; level++) {
      const wanted = (one: RowCandidate): number =>
        wordy.has(one.id) ? Math.min(level, one.words.length - 1) : -1;
      const plan = place(fromLeft(candidates), rows, wanted);
      if (plan.left.length === 0) return filled(plan, candidates);
    }
  }
  const bare = place(fromLeft(candidates), rows, () => -1);
  return bare.left.length === 0 ? filled(bare, candidates) : place(ordered, rows, () => -1);
}

/** In this order marks take the fewest rows that there can be: if they find no room so, they find none. */
const fromLeft = (candidates: readonly RowCandidate[]): readonly RowCandidate[] =>
  [...candidates].sort((a, b) => a.left - b.left);

type Taken = readonly [left: number, right: number];

/** Places marks in turn, each in the uppermost row that has room for it and the words that are wanted of it. */
function place(
  inTurn: readonly RowCandidate[],
  rows: number,
  wanted: (candidate: RowCandidate) => number,
): RowPlan {
  const taken: Taken[][] = Array.from({ length: rows }, () => []);
  const places = new Map<string, RowPlace>();
  const left: string[] = [];
  for (const candidate of inTurn) {
    const words = wanted(candidate);
    const to = candidate.right + (candidate.words[words] ?? 0);
    const row = taken.findIndex((marks) => isFree(marks, candidate.left, to));
    if (row < 0) left.push(candidate.id);
    else {
      taken[row]!.push([candidate.left, to]);
      places.set(candidate.id, { row, words });
    }
  }
  return { places, left };
}

const isFree = (marks: readonly Taken[], from: number, to: number): boolean =>
  marks.every(([start, end]) => end + APART <= from || start >= to + APART);

/** The same places, with the longest words that reach no further than the next mark of the row. */
function filled({ places, left }: RowPlan, candidates: readonly RowCandidate[]): RowPlan {
  const next: number[] = [];
  const worded = new Map<string, RowPlace>();
  for (const { id, left: from, right, words } of fromLeft(candidates).toReversed()) {
    const { row } = places.get(id)!;
    const end = next[row] ?? Number.POSITIVE_INFINITY;
    worded.set(id, { row, words: words.findIndex((reach) => right + reach + APART <= end) });
    next[row] = from;
  }
  return { places: worded, left };
}

/**
 * Gathers what found no room, so that one mark counts what begins near each other; it stands where the middle one of them begins,
 * and no two of them nearer than `width`.
 */
export function heapsOf<T extends { readonly left: number }>(
  left: readonly T[],
  width: number,
): readonly (readonly T[])[] {
  const heaps: T[][] = [];
  for (const one of [...left].sort((a, b) => a.left - b.left)) {
    const last = heaps.at(-1);
    if (last && one.left - last[last.length >> 1]!.left < width) last.push(one);
    else heaps.push([one]);
  }
  return heaps;
}
