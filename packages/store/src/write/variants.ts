import { sql } from 'kysely';
import type { Engine, Tx } from '../engine.ts';
import { groupBy } from '../group-by.ts';
import { numberOfKey } from '../ids.ts';
import type { Part } from '../merging.ts';
import type { Family } from '../tables.ts';
import { among } from './among.ts';
import { chunksOf } from './chunks-of.ts';
import type { ReadOf, Rule } from './families.ts';
import type { StoredPart } from './parts.ts';

/** What any number of documents say alike: merged as one part, that of the earliest of them. */
export interface Variant<Read> {
  readonly id: number;
  /** The whole that it is stored as belonging to; null where it is new. */
  readonly wholeId: number | null;
  readonly part: Part<Read>;
}

export const blockNumber = (family: Family, block: string): number => numberOfKey(`block ${family}`, block);

const variantRows = (db: Tx) =>
  db
    .selectFrom('variant')
    .innerJoin('part', 'part.id', 'variant.first_part_id')
    .innerJoin('document', 'document.id', 'part.document_id')
    .select([
      'variant.id',
      'variant.whole_id',
      'variant.payload',
      'variant.reports',
      'part.key',
      'document.slug',
      'document.edtf',
    ]);

function variantOf<Read>(row: {
  readonly id: number;
  readonly whole_id: number | null;
  readonly payload: string;
  readonly reports: number;
  readonly key: string;
  readonly slug: string;
  readonly edtf: string | null;
}): Variant<Read> {
  return {
    id: row.id,
    wholeId: row.whole_id,
    part: {
      key: row.key,
      document: row.slug,
      documentDate: row.edtf,
      read: JSON.parse(row.payload),
      reports: row.reports,
    },
  };
}

export async function variantsByIds<Read>(
  engine: Engine,
  db: Tx,
  ids: Iterable<number>,
): Promise<Variant<Read>[]> {
  const found: Variant<Read>[] = [];
  for (const chunk of chunksOf(ids)) {
    const rows = await variantRows(db)
      .where(among(engine, 'variant.id', chunk))
      .execute();
    found.push(...rows.map((row) => variantOf<Read>(row)));
  }
  return found;
}

export async function variantsOfWholes<Read>(
  db: Tx,
  family: Family,
  wholes: Iterable<number>,
): Promise<Variant<Read>[]> {
  const found: Variant<Read>[] = [];
  for (const chunk of chunksOf(wholes)) {
    const rows = await variantRows(db)
      .where('variant.whole_id', 'in', chunk)
      .where('variant.family', '=', family)
      .execute();
    found.push(...rows.map((row) => variantOf<Read>(row)));
  }
  return found;
}

/** Variants with the blocks, of those asked for, that each is in. */
export async function variantsInBlocks<Read>(
  db: Tx,
  blocks: Iterable<number>,
): Promise<{ block: number; variant: Variant<Read> }[]> {
  const found: { block: number; variant: Variant<Read> }[] = [];
  const known = new Map<number, Variant<Read>>();
  for (const chunk of chunksOf(blocks)) {
    const rows = await variantRows(db)
      .innerJoin('variant_block', 'variant_block.variant_id', 'variant.id')
      .select('variant_block.block')
      .where('variant_block.block', 'in', chunk)
      .execute();
    for (const row of rows) {
      const variant = known.get(row.id) ?? variantOf<Read>(row);
      known.set(row.id, variant);
      found.push({ block: row.block, variant });
    }
  }
  return found;
}

/** A variant that nobody has said before, by the earliest who says it now. */
interface NewVariant<Read> {
  readonly variant: Variant<Read>;
  readonly signature: string;
  readonly payload: string;
  readonly firstPartId: number;
}

/** The parts that a change adds, apart by whether their variants are stored. */
interface Sayings<Read> {
  readonly first: readonly NewVariant<Read>[];
  readonly ofFirst: readonly StoredPart<Read>[];
  /** Each with the whole that its variant is stored as belonging to. */
  readonly ofKnown: readonly { readonly stored: StoredPart<Read>; readonly wholeId: number | null }[];
}

export async function sayingsOf<F extends Family>(
  engine: Engine,
  db: Tx,
  rule: Rule<F>,
  parts: readonly StoredPart<ReadOf<F>>[],
): Promise<Sayings<ReadOf<F>>> {
  const made = groupBy(parts, ({ variantId }) => variantId);
  const known = new Map<number, number | null>();
  for (const chunk of chunksOf(engine.mayBeStored('variant', made.keys()))) {
    const rows = await db
      .selectFrom('variant')
      .select(['id', 'whole_id'])
      .where(among(engine, 'id', chunk))
      .execute();
    for (const { id, whole_id } of rows) known.set(id, whole_id);
  }
  const first = [...made]
    .filter(([id]) => !known.has(id))
    .map(([id, sayings]) => {
      const earliest = sayings.reduce((best, other) => (isBefore(other, best) ? other : best));
      const payload = JSON.stringify(earliest.part.read);
      const part = { ...earliest.part, reports: sayings.length };
      const signature = rule.signature(earliest.part);
      return { variant: { id, wholeId: null, part }, signature, payload, firstPartId: earliest.id };
    });
  return {
    first,
    ofFirst: parts.filter(({ variantId }) => !known.has(variantId)),
    ofKnown: parts
      .filter(({ variantId }) => known.has(variantId))
      .map((stored) => ({ stored, wholeId: known.get(stored.variantId)! })),
  };
}

/** Stores variants, each as belonging to its whole. */
export async function storeVariants<F extends Family>(
  engine: Engine,
  db: Tx,
  family: F,
  rule: Rule<F>,
  first: Sayings<ReadOf<F>>['first'],
  wholeOf: (variant: Variant<ReadOf<F>>) => number | null,
): Promise<void> {
  const rows = first.map(({ variant, signature, payload, firstPartId }) => ({
    id: variant.id,
    family,
    key: signature,
    payload,
    whole_id: wholeOf(variant),
    first_part_id: firstPartId,
    reports: variant.part.reports,
  }));
  await engine.insertRows(db, 'variant', rows);
  const blocks = first.flatMap(({ variant: { id, part } }) =>
    [...new Set(rule.blocks(part))].map((block) => ({ block: blockNumber(family, block), variant_id: id })),
  );
  await engine.insertRows(db, 'variant_block', blocks);
}

/** Stores parts of stored variants, each as belonging to its whole, with their evidence. */
export async function storeParts<F extends Family>(
  engine: Engine,
  db: Tx,
  family: F,
  rule: Rule<F>,
  parts: readonly StoredPart<ReadOf<F>>[],
  wholeOf: (stored: StoredPart<ReadOf<F>>) => number | null,
): Promise<void> {
  const rows = parts.map((stored) => ({
    id: stored.id,
    family,
    key: stored.part.key,
    document_id: stored.documentId,
    variant_id: stored.variantId,
    whole_id: wholeOf(stored),
    order_day: stored.orderDay,
    voice: rule.voice(stored.part),
  }));
  await engine.insertRows(db, 'part', rows);
  const evidence = parts.flatMap(({ id, evidence }) =>
    evidence.map(({ text, start, end, rule: name }, position) => ({
      part_id: id,
      position,
      quote: text,
      start_offset: start,
      end_offset: end,
      rule: name,
    })),
  );
  await engine.insertRows(db, 'evidence', evidence);
}

/** As engines order them: keys by their bytes in UTF-8. */
const isBefore = (one: StoredPart<unknown>, other: StoredPart<unknown>): boolean =>
  one.orderDay < other.orderDay ||
  (one.orderDay === other.orderDay &&
    Buffer.compare(Buffer.from(one.part.key), Buffer.from(other.part.key)) < 0);

/** Counts new parts of stored variants, and finds which of them come before all others. */
export async function countSayings(
  engine: Engine,
  db: Tx,
  parts: readonly StoredPart<unknown>[],
): Promise<void> {
  const byVariant = [...groupBy(parts, ({ variantId }) => variantId)];
  for (const chunk of chunksOf(byVariant)) {
    const counts = engine.pairs(chunk.map(([id, { length }]) => [id, length]));
    await sql`update variant set reports = variant.reports + counts."value" from ${counts} as counts
      where variant.id = counts."key"`.execute(db);
    const earliest = engine.pairs(
      chunk.map(([id, said]) => [
        id,
        said.reduce((best, other) => (isBefore(other, best) ? other : best)).id,
      ]),
    );
    await sql`update variant set first_part_id = earliest."value"
      from ${earliest} as earliest join part on part.id = earliest."value", part as first
      where variant.id = earliest."key" and first.id = variant.first_part_id
        and (part.order_day, part.key) < (first.order_day, first.key)`.execute(db);
  }
}

/** Counts anew who says what these variants say, and finds the first; deletes, and names, those that nobody says any more. */
export async function recountVariants(
  engine: Engine,
  db: Tx,
  ids: readonly number[],
): Promise<ReadonlySet<number>> {
  const dead = new Set<number>();
  for (const chunk of chunksOf(ids)) {
    await db
      .updateTable('variant')
      .set({
        first_part_id: sql`(select part.id from part where part.variant_id = variant.id
          order by part.order_day, part.key limit 1)`,
        reports: sql`(select count(*) from part where part.variant_id = variant.id)`,
      })
      .where(among(engine, 'id', chunk))
      .execute();
    const rows = await db
      .deleteFrom('variant')
      .where(among(engine, 'id', chunk))
      .where('reports', '=', 0)
      .returning('id')
      .execute();
    for (const { id } of rows) dead.add(id);
  }
  return dead;
}
