import type { Engine } from './engine.ts';

export const EMPTY_REVISION = '0'.repeat(16);

/** What changes with every change of the corpus, for the price of one row. */
export async function corpusRevision({ quick }: Engine): Promise<string> {
  const note = await quick
    .selectFrom('note')
    .select('value')
    .where('name', '=', 'revision')
    .executeTakeFirst();
  return note?.value ?? EMPTY_REVISION;
}

/** Keeps what `begin` makes of an engine for as long as the corpus stays as it is. */
export function keptForRevision<T>(begin: () => T): (engine: Engine) => Promise<T> {
  const kept = new WeakMap<Engine, { readonly revision: string; readonly value: T }>();
  return async (engine) => {
    const revision = await corpusRevision(engine);
    const known = kept.get(engine);
    if (known?.revision === revision) return known.value;
    const value = begin();
    kept.set(engine, { revision, value });
    return value;
  };
}
