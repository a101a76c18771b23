import type { Grown } from './growth.ts';
import type { CaseResult, SizeResult } from './size.ts';

/** What is held: see README.md beside this folder. */
export const LIMITS = {
  /** Ours, the cache off: so many times bare SQL, and so many milliseconds. */
  timesBare: 3,
  plusMs: 2,
  /** The cache on: so many times the same bytes from memory. */
  timesStatic: 1.5,
  /** From 10,000 entries to 1,000,000. */
  growth: { from: 10_000, to: 1_000_000, p50: 5, p95: 10 },
  /** Requests a second for a list of a hundred, beside Apollo Server's. */
  timesApollo: 1.3,
  /** The slowest attack, in plain queries. */
  plainQueries: 10,
  startMs: 3000,
  /** A load of a million entries into the embedded store. */
  load: { entries: 1_000_000, seconds: 600, megabytes: 1000 },
} as const;

/** Which limits a case of a size breaks, in a few words each; none where it keeps them all. */
export function faultsOf({
  ours,
  bareP50,
  cachedP50,
  staticP50,
  likewiseP50,
  postgraphileP50,
}: CaseResult): string[] {
  const faults: string[] = [];
  const { timesBare, plusMs, timesStatic } = LIMITS;
  if (ours.p50 > timesBare * bareP50 + plusMs) faults.push(`over ${timesBare} × bare + ${plusMs} ms`);
  if (cachedP50 > timesStatic * staticP50) faults.push(`cached over ${timesStatic} × static`);
  if (likewiseP50 !== null && postgraphileP50 !== null && likewiseP50 > postgraphileP50)
    faults.push('slower than PostGraphile');
  return faults;
}

/** How many times as long a case takes over the larger corpus, and whether that is held. */
export function growthOf({ p50, p95 }: Grown): {
  readonly p50: number;
  readonly p95: number;
  readonly holds: boolean;
} {
  const times = ([small, large]: Grown['p50']): number => large / small;
  const grown = { p50: times(p50), p95: times(p95) };
  return { ...grown, holds: grown.p50 <= LIMITS.growth.p50 && grown.p95 <= LIMITS.growth.p95 };
}

/** What a size shows as a whole, each with its figure, its limit and whether it holds. */
export function claimsOf({ engine, entries, list, attack, startMs, loaded, unanswered }: SizeResult) {
  const { timesApollo, plainQueries, load } = LIMITS;
  const times = list.ours / list.apollo;
  const claims = [
    {
      what: `list of 100, ${list.ours.toFixed(0)} requests a second, Apollo Server ${list.apollo.toFixed(0)}`,
      figure: `${times.toFixed(2)} ×`,
      limit: `≥ ${timesApollo} ×`,
      holds: times >= timesApollo,
    },
    {
      what: `slowest attack, ${attack.slowest}, in plain queries`,
      figure: attack.plainQueries.toFixed(1),
      limit: `< ${plainQueries}`,
      holds: attack.plainQueries < plainQueries,
    },
    {
      what: 'start of the server',
      figure: `${(startMs / 1000).toFixed(2)} s`,
      limit: `< ${LIMITS.startMs / 1000} s`,
      holds: startMs < LIMITS.startMs,
    },
    ...unanswered.map((name) => ({ what: name, figure: 'no answer', limit: 'an answer', holds: false })),
  ];
  if (!loaded) return claims;
  const held = engine === 'sqlite' && entries === load.entries;
  return [
    ...claims,
    {
      what: 'load of the corpus',
      figure: `${loaded.seconds.toFixed(0)} s, ${loaded.megabytes.toFixed(0)} MB`,
      limit: held ? `< ${load.seconds} s, < ${load.megabytes} MB` : '',
      holds: !held || (loaded.seconds < load.seconds && loaded.megabytes < load.megabytes),
    },
  ];
}
