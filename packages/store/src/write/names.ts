import { fold } from '@ephemeride/domain';
import type { Engine, Tx } from '../engine.ts';
import { numberOfKey } from '../ids.ts';
import type { Merging } from '../merging.ts';
import type { NamedTable } from '../tables.ts';
import { among } from './among.ts';
import { chunksOf } from './chunks-of.ts';
import { PERSON_RANK } from './ranks.ts';
import type { PartChange } from './rewriting.ts';
import { rewrite } from './rewriting.ts';

export type NameFamily = 'person' | 'organization';

const SLUG_BREAK = /[^\p{L}\p{N}]+/gu;

/**
 * Kebab-case, without accents, and the country's code, since two countries may each have one of that name. A plus sign is a word:
 * `ADMM+` is another body than `ADMM`.
 */
function nameSlug(name: string, country: string | null): string {
  const kebab = fold(name.replaceAll('+', ' plus ')).replace(SLUG_BREAK, '-').replace(/^-|-$/g, '');
  return [kebab || 'sans-nom', country?.toLowerCase()].filter(Boolean).join('-');
}

export interface RewrittenNames {
  /** Wholes that are no more: to be deleted once nothing names them. */
  readonly vanished: readonly number[];
  /** Variants of events whose documents mean someone else by a name now. */
  readonly touchedEvents: ReadonlySet<number>;
  /** Whom or what the parts that came mean. */
  readonly wholeOfPart: ReadonlyMap<number, number | null>;
}

/** Joins the people or bodies of several documents, and stores them. */
export async function rewriteNames(
  engine: Engine,
  db: Tx,
  family: NameFamily,
  merging: Merging,
  change: PartChange<NameFamily>,
): Promise<RewrittenNames> {
  const { wholes, replaced, moved, wholeOfPart } = await rewrite(
    engine,
    db,
    family,
    merging,
    change,
    (whole) => numberOfKey(family, whole.key),
  );
  const rows = wholes.map(({ id, whole }) => ({
    id,
    key: whole.key,
    slug: nameSlug(whole.name, whole.country),
    name: whole.name,
    sort_name: fold(whole.name),
    aliases: JSON.stringify(whole.aliases),
    country: whole.country,
  }));
  const now = new Set(wholes.map(({ id }) => id));
  const vanished = [...replaced].filter((id) => !now.has(id));
  const changed = await changedNames(engine, db, family, rows);
  const before = engine.mayBeStored(family, [...vanished, ...changed.map(({ id }) => id)]);
  await engine.insertRows(db, family, changed);
  if (family === 'person') {
    await engine.forgetText(db, 'person', before);
    await engine.indexText(
      db,
      'person',
      changed.map(({ id, name, aliases }) => ({
        id,
        rank: PERSON_RANK,
        text: [name, ...JSON.parse(aliases)].join('\n'),
      })),
    );
  }
  return {
    vanished,
    touchedEvents: await eventsOfVariants(engine, db, moved),
    wholeOfPart,
  };
}

/** Those that are not stored as they are: most who are named again are named as before. */
async function changedNames(
  engine: Engine,
  db: Tx,
  family: NameFamily,
  rows: readonly NamedTable[],
): Promise<readonly NamedTable[]> {
  const stored = new Map<number, string>();
  const said = ({ key, name, aliases, country }: Omit<NamedTable, 'id' | 'slug' | 'sort_name'>) =>
    JSON.stringify([key, name, aliases, country]);
  const ids = rows.map(({ id }) => id);
  for (const chunk of chunksOf(engine.mayBeStored(family, ids))) {
    const known = await db
      .selectFrom(family)
      .select(['id', 'key', 'name', 'aliases', 'country'])
      .where(among(engine, 'id', chunk))
      .execute();
    for (const row of known) stored.set(row.id, said(row));
  }
  return rows.filter((row) => stored.get(row.id) !== said(row));
}

/** Variants of the events of documents that say some variants. */
async function eventsOfVariants(engine: Engine, db: Tx, variants: readonly number[]): Promise<Set<number>> {
  const events = new Set<number>();
  for (const chunk of chunksOf(variants)) {
    const rows = await db
      .selectFrom('part as name')
      .innerJoin('part as event', 'event.document_id', 'name.document_id')
      .select('event.variant_id')
      .distinct()
      .where(among(engine, 'name.variant_id', chunk))
      .where('event.family', '=', 'event')
      .execute();
    for (const { variant_id } of rows) events.add(variant_id);
  }
  return events;
}

export async function deleteNames(db: Tx, family: NameFamily, ids: readonly number[]): Promise<void> {
  for (const chunk of chunksOf(ids)) await db.deleteFrom(family).where('id', 'in', chunk).execute();
}
