/** What has to change so that a set of marks becomes another; nothing else is touched. */
export interface ItemDiff<T> {
  readonly added: readonly T[];
  readonly changed: readonly T[];
  readonly removed: readonly string[];
}

/** Compares marks by id, and marks of one id by the value of each field. */
export function diffItems<T extends { readonly id: string }>(
  before: ReadonlyMap<string, T>,
  after: readonly T[],
): ItemDiff<T> {
  const kept = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !before.has(id)),
    changed: after.filter((item) => {
      const old = before.get(item.id);
      return old !== undefined && !sameFields(old, item);
    }),
    removed: [...before.keys()].filter((id) => !kept.has(id)),
  };
}

const sameFields = <T extends object>(a: T, b: T): boolean =>
  (Object.keys(b) as (keyof T)[]).every((key) => a[key] === b[key]);
