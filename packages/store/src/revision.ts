import type { CompiledQuery } from 'kysely';
import type { Db, Engine } from './engine.ts';

export const EMPTY_REVISION = '0'.repeat(16);

/** Asked before nearly everything else: to put the statement together costs more than to find its row. */
const statements = new WeakMap<Db, CompiledQuery<{ readonly value: string }>>();

function statementOf(db: Db): CompiledQuery<{ readonly value: string }> {
  const statement =
    statements.get(db) ?? db.selectFrom('note').select('value').where('name', '=', 'revision').compile();
  statements.set(db, statement);
  return statement;
}

/** What changes with every change of the corpus, for the price of one row. */
export async function corpusRevision({ quick }: Pick<Engine, 'quick'>): Promise<string> {
  const { rows } = await quick.executeQuery(statementOf(quick));
  return rows[0]?.value ?? EMPTY_REVISION;
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
