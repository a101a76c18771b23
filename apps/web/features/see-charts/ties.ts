/** One end of a tie: a country or a person. */
export interface Side {
  readonly id: string;
  readonly name: string;
  /** The country stood for, and a country's own; null where it is not known. */
  readonly country: { readonly code: string; readonly name: string } | null;
}

/** Two who met, and at how many events. */
export interface Tie<S extends Side = Side> {
  readonly sides: readonly [S, S];
  readonly count: number;
}

/** One of a network, with how many meetings its drawn ties stand for. */
export interface Node extends Side {
  readonly meetings: number;
}

export interface Network {
  readonly nodes: readonly Node[];
  readonly ties: readonly Tie[];
}

const isOf = (tie: Tie, id: string | null): boolean => tie.sides.some((side) => side.id === id);

/** The strongest ties, those of the chosen one before all others, and whom they join. */
export function strongest(ties: readonly Tie[], most: number, chosen: string | null): Network {
  const ranked = [...ties].sort(
    (a, b) => Number(isOf(b, chosen)) - Number(isOf(a, chosen)) || b.count - a.count,
  );
  const drawn = ranked.slice(0, most);
  const nodes = new Map<string, Node>();
  for (const { sides, count } of drawn) {
    for (const side of sides) {
      nodes.set(side.id, { ...side, meetings: (nodes.get(side.id)?.meetings ?? 0) + count });
    }
  }
  return { ties: drawn, nodes: [...nodes.values()] };
}

/** The side of this id among ties; null where none has it. */
export const sideOf = <S extends Side>(ties: readonly Tie<S>[], id: string | null): S | null =>
  ties.flatMap(({ sides }) => sides).find((side) => side.id === id) ?? null;
