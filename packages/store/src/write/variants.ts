import { sql } from 'kysely';
import type { Engine, Tx } from '../engine.ts';
import { groupBy } from '../group-by.ts';
import { numberOfKey } from '../ids.ts';
import type { Part } from '../merging.ts';
import type { Family } from '../tables.ts';
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

export async function variantsByIds<Read>(db: Tx, ids: Iterable<number>): Promise<Variant<Read>[]> {
  const found: Variant<Read>[] = [];
  for (const chunk of chunksOf(ids)) {
    const rows = await variantRows(db).where('variant.id', 'in', chunk).execute();
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

/**
 * Stores parts with their evidence, and the variants that they are the first to say; answers those variants, which nothing has to be
 * counted for any more.
 */
export async function storeParts<F extends Family>(
  engine: Engine,
  db: Tx,
  family: F,
  rule: Rule<F>,
  parts: readonly StoredPart<ReadOf<F>>[],
): Promise<readonly Variant<ReadOf<F>>[]> {
  const made = groupBy(parts, ({ variantId }) => variantId);
  for (const chunk of chunksOf([...made.keys()])) {
    const rows = await db.selectFrom('variant').select('id').where('id', 'in', chunk).execute();
    for (const { id } of rows) made.delete(id);
  }
  const first = [...made].map(([id, sayings]) => {
    const earliest = sayings.reduce((best, other) => (isBefore(other, best) ? other : best));
    const payload = JSON.stringify(earliest.part.read);
    return { id, earliest, payload, reports: sayings.length };
  });
  await engine.insertRows(
    db,
    'variant',
    first.map(({ id, earliest, payload, reports }) => ({
      id,
      family,
      key: rule.signature(earliest.part),
      payload,
      whole_id: null,
      first_part_id: earliest.id,
      reports,
    })),
  );
  const blocks = first.flatMap(({ id, earliest }) =>
    [...new Set(rule.blocks(earliest.part))].map((block) => ({
      block: blockNumber(family, block),
      variant_id: id,
    })),
  );
  await engine.insertRows(db, 'variant_block', blocks);
  const rows = parts.map(({ id, documentId, variantId, orderDay, part }) => ({
    id,
    family,
    key: part.key,
    document_id: documentId,
    variant_id: variantId,
    whole_id: null,
    order_day: orderDay,
    voice: rule.voice(part),
  }));
  await engine.insertRows(db, 'part', rows);
  const evidence = parts.flatMap((stored) =>
    stored.evidence.map(({ text, start, end, rule: name }, position) => ({
      part_id: stored.id,
      position,
      quote: text,
      start_offset: start,
      end_offset: end,
      rule: name,
    })),
  );
  await engine.insertRows(db, 'evidence', evidence);
  // As they would be read again, from their JSON.
  return first.map(({ id, earliest, payload, reports }) => ({
    id,
    wholeId: null,
    part: { ...earliest.part, read: JSON.parse(payload), reports },
  }));
}

/** As engines order them: keys by their bytes in UTF-8. */
const isBefore = (one: StoredPart<unknown>, other: StoredPart<unknown>): boolean =>
  one.orderDay < other.orderDay ||
  (one.orderDay === other.orderDay &&
    Buffer.compare(Buffer.from(one.part.key), Buffer.from(other.part.key)) < 0);

/** Counts anew who says what these variants say, and finds the first; deletes, and names, those that nobody says any more. */
export async function recountVariants(db: Tx, ids: readonly number[]): Promise<ReadonlySet<number>> {
  const dead = new Set<number>();
  for (const chunk of chunksOf(ids)) {
    await db
      .updateTable('variant')
      .set({
        first_part_id: sql`(select part.id from part where part.variant_id = variant.id
          order by part.order_day, part.key limit 1)`,
        reports: sql`(select count(*) from part where part.variant_id = variant.id)`,
      })
      .where('id', 'in', chunk)
      .execute();
    const rows = await db
      .deleteFrom('variant')
      .where('id', 'in', chunk)
      .where('reports', '=', 0)
      .returning('id')
      .execute();
    for (const { id } of rows) dead.add(id);
  }
  return dead;
}
