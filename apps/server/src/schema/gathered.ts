/** Gives one part of an answer. */
export type Gathered<R> = <P extends keyof R>(part: P) => Promise<R[P]>;

/** Gathers the parts that a selection asks for: the store counts those and no others, all at once. */
export function gathered<R>(count: (wanted: readonly (keyof R)[]) => Promise<R>): Gathered<R> {
  let under: { readonly wanted: Set<keyof R>; readonly counted: Promise<R> } | null = null;
  const begin = () => {
    const wanted = new Set<keyof R>();
    const counted = Promise.resolve().then(() => {
      under = null;
      return count([...wanted]);
    });
    return { wanted, counted };
  };
  return async (part) => {
    under ??= begin();
    under.wanted.add(part);
    return (await under.counted)[part];
  };
}
