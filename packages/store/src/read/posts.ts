import type { PersonRead } from '@ephemeride/domain';
import type { Engine } from '../engine.ts';
import { idOf, numberOfKey } from '../ids.ts';
import type { Id, PostRecord } from '../records.ts';
import { alignMany, numberList, numbersOf } from './aligned.ts';
import { dateOf } from './entry-record.ts';

/** A person's posts as documents show them, each once, with the first document that does. */
export async function postsOf(engine: Engine, ids: readonly Id[]): Promise<PostRecord[][]> {
  const rows = await engine.reader
    .selectFrom('variant')
    .innerJoin('part', 'part.id', 'variant.first_part_id')
    .innerJoin('document', 'document.id', 'part.document_id')
    .select([
      'variant.whole_id',
      'variant.payload',
      'document.id as document_id',
      'slug',
      'edtf',
      'basis',
      'stated',
    ])
    .where('variant.family', '=', 'person')
    .where('variant.whole_id', 'in', numbersOf(ids))
    .orderBy('part.order_day')
    .orderBy('part.key')
    .execute();
  const shown = rows.map((row) => {
    const { role, rank, organization } = JSON.parse(row.payload) as PersonRead;
    const body = organization === null ? null : numberOfKey('organization', `${row.slug} ${organization}`);
    return { ...row, role, rank, body };
  });
  const bodies = await organizationsOfParts(
    engine,
    shown.map(({ body }) => body).filter((body) => body !== null),
  );
  const seen = new Set<string>();
  const posts = shown.flatMap((row) => {
    const title = row.role ?? row.rank;
    const key = JSON.stringify([row.whole_id, row.role, row.rank]);
    if (title === null || seen.has(key)) return [];
    seen.add(key);
    const organizationId = (row.body !== null && bodies.get(row.body)) || null;
    const record: PostRecord = {
      title,
      rank: row.rank,
      organizationId,
      seen: dateOf(row),
      documentId: idOf(row.document_id),
    };
    return [{ personId: row.whole_id!, record }];
  });
  return alignMany(
    ids,
    posts,
    ({ personId }) => personId,
    ({ record }) => record,
  );
}

async function organizationsOfParts(
  engine: Engine,
  parts: readonly number[],
): Promise<ReadonlyMap<number, Id>> {
  const rows = await engine.reader
    .selectFrom('part')
    .select(['id', 'whole_id'])
    .where('id', 'in', numberList(parts))
    .where('whole_id', 'is not', null)
    .execute();
  return new Map(rows.map(({ id, whole_id }) => [id, idOf(whole_id!)]));
}
