const ROUNDS = 12;
/** Shorter than this, milliseconds, and the collector of rubbish weighs more than the work. */
const SHORTEST = 10;

/** Milliseconds of the processor; other processes of a busy machine do not lengthen them. */
function cost(work: () => void, times: number): number {
  const before = process.cpuUsage();
  for (let run = 0; run < times; run++) work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * How many times as long one piece of work takes as another, by the best of several rounds in turn.
 *
 * Ends as soon as the ratio is at most `enough`: a true excess is there in every round, a disturbance is not.
 */
export function costRatio(work: () => void, reference: () => void, enough: number): number {
  let times = 1;
  while (cost(reference, times) < SHORTEST && cost(work, times) < SHORTEST) times *= 2;
  let ours = cost(work, times);
  let theirs = cost(reference, times);
  for (let round = 1; round < ROUNDS && ours > enough * theirs; round++) {
    ours = Math.min(ours, cost(work, times));
    theirs = Math.min(theirs, cost(reference, times));
  }
  return ours / theirs;
}

/** How many times as long a page of one unit takes as `factor` pages of a `factor`th of its length: 1 where time is linear. */
export function growthRatio(
  read: (text: string) => void,
  unit: string,
  { length, factor, enough }: { length: number; factor: number; enough: number },
): number {
  const page = (characters: number) => unit.repeat(Math.ceil(characters / unit.length));
  const [large, small] = [page(length), page(length / factor)];
  return costRatio(
    () => read(large),
    () => {
      for (let part = 0; part < factor; part++) read(small);
    },
    enough,
  );
}
