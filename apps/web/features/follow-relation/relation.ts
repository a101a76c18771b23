/** The most countries of one relation, as the API sets it. */
const MOST_COUNTRIES = 10;

/** Reads `vn-la`: two or more countries, each once, in alphabetical order; null where it is no relation. */
export function readRelation(text: string): readonly string[] | null {
  const codes = [...new Set(text.toUpperCase().split('-'))].sort();
  const known = codes.every((code) => /^[A-Z]{2}$/.test(code));
  return known && codes.length >= 2 && codes.length <= MOST_COUNTRIES ? codes : null;
}

interface Period {
  readonly date: { readonly earliest: string | null; readonly latest: string | null } | null;
}

/** Agreements in force on a day, and those that had run their course by then; what begins later is among the first. */
export function inForce<A extends Period>(
  agreements: readonly A[],
  day: string,
): { current: A[]; lapsed: A[] } {
  const over = ({ date }: A): boolean => date?.latest != null && date.latest < day;
  return { current: agreements.filter((each) => !over(each)), lapsed: agreements.filter(over) };
}

interface Planned {
  readonly __typename: string;
  readonly status?: string;
  readonly date: { readonly latest: string | null } | null;
  readonly linked?: readonly { readonly status: string }[];
}

/** What became of something announced: HELD at a later edition, AHEAD of a day, or UNHEARD of since. */
export type Outcome = 'HELD' | 'AHEAD' | 'UNHEARD' | 'DROPPED';

/** What was announced and was not simply held, each with what became of it by a day. */
export function announced<E extends Planned>(
  entries: readonly E[],
  day: string,
): readonly { entry: E; outcome: Outcome }[] {
  return entries
    .filter((entry) => entry.__typename === 'Event' && entry.status !== 'HELD' && entry.status !== 'ONGOING')
    .map((entry) => ({ entry, outcome: outcomeOf(entry, day) }));
}

function outcomeOf({ status, date, linked = [] }: Planned, day: string): Outcome {
  if (linked.some((later) => later.status === 'HELD')) return 'HELD';
  if (status === 'CANCELLED') return 'DROPPED';
  return date?.latest == null || date.latest >= day ? 'AHEAD' : 'UNHEARD';
}

/** The pairs of countries that are worth a page: the one that most entries concern beside each of the next. */
export function mainPairs<C extends { readonly id: string; readonly count: number }>(
  countries: readonly C[],
  most: number,
): readonly (readonly [C, C])[] {
  const [first, ...others] = [...countries].sort((a, b) => b.count - a.count);
  return first ? others.slice(0, most).map((other) => [first, other] as const) : [];
}

/** Countries as the corpus orders them, those that it names most first. */
export function mostNamedFirst<C extends { readonly code: string }>(
  countries: readonly C[],
  order: readonly { readonly id: string; readonly count: number }[],
): readonly C[] {
  const countOf = ({ code }: C): number => order.find(({ id }) => id === code)?.count ?? 0;
  return [...countries].sort((a, b) => countOf(b) - countOf(a));
}
