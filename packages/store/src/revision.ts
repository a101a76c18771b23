import type { Engine } from './engine.ts';

export const EMPTY_REVISION = '0'.repeat(16);

/** One row at most tells the revision; read as it stands, since all that watch it do so again and again. */
export const REVISION_STATEMENT = `select value from note where name = 'revision'`;

/** What the row of it says, of rows of that statement. */
export const revisionIn = (rows: readonly unknown[]): string =>
  (rows[0] as { readonly value: string } | undefined)?.value ?? EMPTY_REVISION;

/** Keeps what `begin` makes of an engine for as long as the corpus stays as it is. */
export function keptForRevision<T>(begin: () => T): (engine: Engine) => Promise<T> {
  const kept = new WeakMap<Engine, { readonly revision: string; readonly value: T }>();
  return async (engine) => {
    const revision = await engine.revision();
    const known = kept.get(engine);
    if (known?.revision === revision) return known.value;
    const value = begin();
    kept.set(engine, { revision, value });
    return value;
  };
}
