/** Median of an odd or even number of figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low, high] = [sorted[middle - 1] ?? 0, sorted[middle] ?? 0];
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

/** The figure that a share of sorted figures do not exceed. */
export const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** Milliseconds of the processor that some work takes: other programs of a busy machine do not lengthen them. */
function cost(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Times several contenders in turn, A B C A B C …, so that a machine that slows down slows all of them.
 *
 * @returns for each contender its median, in milliseconds of the processor
 */
export function inTurn<Name extends string>(
  contenders: Readonly<Record<Name, () => void>>,
  { rounds, warmUp }: { rounds: number; warmUp: number },
): Record<Name, number> {
  const names = Object.keys(contenders) as Name[];
  const figures = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const name of names) {
      const spent = cost(contenders[name]);
      if (round >= 0) figures.get(name)?.push(spent);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(figures.get(name) ?? [])])) as Record<
    Name,
    number
  >;
}
