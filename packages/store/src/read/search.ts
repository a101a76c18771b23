import { type RawBuilder, sql } from 'kysely';
import { type Engine, SEARCHABLE, type Searchable } from '../engine.ts';
import { groupBy } from '../group-by.ts';
import { idOf } from '../ids.ts';
import type { Page, PageRequest, SearchHit } from '../query.ts';
import { soughtWords } from '../text/words.ts';
import { numberList } from './aligned.ts';
import { entryRecord } from './entry-record.ts';
import { excerptOf } from './excerpt.ts';
import { keysetPage } from './page.ts';

interface Found {
  readonly kind: Searchable;
  readonly id: number;
  readonly sort: number;
}

const KINDS = { entry: 'ENTRY', document: 'DOCUMENT', person: 'PERSON' } as const;

/** The id and the words shown of each hit, by kind and number. */
async function shownOf(
  engine: Engine,
  hits: readonly Found[],
): Promise<ReadonlyMap<string, { id: string; text: string }>> {
  const byKind = groupBy(hits, ({ kind }) => kind);
  const numbers = (kind: Searchable) => numberList((byKind.get(kind) ?? []).map(({ id }) => id));
  const [entries, evidence, documents, people] = await Promise.all([
    engine.reader.selectFrom('entry').selectAll('entry').where('id', 'in', numbers('entry')).execute(),
    engine.reader
      .selectFrom('variant')
      .innerJoin('evidence', 'evidence.part_id', 'variant.first_part_id')
      .select(['variant.whole_id', 'quote'])
      .where('variant.whole_id', 'in', numbers('entry'))
      .orderBy('variant.id')
      .orderBy('position')
      .execute(),
    engine.reader
      .selectFrom('document')
      .select(['id', 'text'])
      .where('id', 'in', numbers('document'))
      .execute(),
    engine.reader
      .selectFrom('person')
      .select(['id', 'name', 'aliases'])
      .where('id', 'in', numbers('person'))
      .execute(),
  ]);
  const quotes = groupBy(evidence, ({ whole_id }) => whole_id);
  const shown = new Map<string, { id: string; text: string }>();
  for (const row of entries) {
    const said = (quotes.get(row.id) ?? []).map(({ quote }) => quote);
    shown.set(`entry ${row.id}`, { id: entryRecord(row).id, text: [...said, row.title_fr].join(' — ') });
  }
  for (const row of documents) shown.set(`document ${row.id}`, { id: idOf(row.id), text: row.text });
  for (const row of people) {
    const names = [row.name, ...(JSON.parse(row.aliases) as string[])];
    shown.set(`person ${row.id}`, { id: idOf(row.id), text: names.join(', ') });
  }
  return shown;
}

/** Entries, documents and people that have every word, the best first. */
export async function searchPage(
  engine: Engine,
  request: PageRequest & { readonly text: string },
): Promise<Page<SearchHit>> {
  const sought = soughtWords(request.text);
  const searches = SEARCHABLE.flatMap((kind) => {
    const ranked = engine.ranked(kind, request.text);
    return ranked
      ? [sql`select ${sql.lit(kind)} as kind, id, score as sort from (${ranked}) as ${sql.ref(kind)}`]
      : [];
  });
  const found: RawBuilder<Found> =
    searches.length > 0
      ? sql`(${sql.join(searches, sql` union all `)})`
      : sql`(select null as kind, null as id, null as sort where 1 = 0)`;
  return keysetPage<Found, SearchHit>({
    request,
    order: 'search',
    direction: 'DESC',
    sortType: 'number',
    async rows({ key, operator, direction, limit }) {
      const side = sql.raw(operator);
      const after = key
        ? sql`where sort ${side} ${key.sort} or (sort = ${key.sort} and id ${side} ${key.id})`
        : sql``;
      const query = sql<Found>`select kind, id, sort from ${found} as found ${after}
        order by sort ${sql.raw(direction)}, id ${sql.raw(direction)} limit ${limit}`;
      return (await query.execute(engine.reader)).rows;
    },
    async count() {
      const { rows } = await sql<{ count: number }>`select count(*) as count from ${found} as found`.execute(
        engine.reader,
      );
      return Number(rows[0]?.count ?? 0);
    },
    async nodes(rows) {
      const shown = await shownOf(engine, rows);
      return rows.map(({ kind, id, sort }) => {
        const hit = shown.get(`${kind} ${id}`) ?? { id: idOf(id), text: '' };
        return { kind: KINDS[kind], id: hit.id, score: sort, ...excerptOf(hit.text, sought) };
      });
    },
  });
}
