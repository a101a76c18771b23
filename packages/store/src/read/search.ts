import { type RawBuilder, sql } from 'kysely';
import { type Begun, type Engine, HIGHEST_RANK, SEARCHABLE, type Searchable } from '../engine.ts';
import { groupBy } from '../group-by.ts';
import { idOf } from '../ids.ts';
import type { Page, PageRequest, SearchHit } from '../query.ts';
import { keptForRevision } from '../revision.ts';
import { SEARCH_TIERS } from '../text/search-tiers.ts';
import { soughtWords } from '../text/words.ts';
import { numberList } from './aligned.ts';
import { entryRecord, OF_ENTRY } from './entry-record.ts';
import { excerptOf } from './excerpt.ts';
import { type KeysetRow, type KeysetSlice, keysetPage } from './page.ts';

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
  const has = (kind: Searchable): boolean => byKind.has(kind);
  const [entries, evidence, documents, people] = await Promise.all([
    has('entry')
      ? engine.quick.selectFrom('entry').select(OF_ENTRY).where('id', 'in', numbers('entry')).execute()
      : [],
    has('entry')
      ? engine.quick
          .selectFrom('variant')
          .innerJoin('evidence', 'evidence.part_id', 'variant.first_part_id')
          .select(['variant.whole_id', 'quote'])
          .where('variant.whole_id', 'in', numbers('entry'))
          .orderBy('variant.id')
          .orderBy('position')
          .execute()
      : [],
    has('document')
      ? engine.quick
          .selectFrom('document')
          .select(['id', 'text'])
          .where('id', 'in', numbers('document'))
          .execute()
      : [],
    has('person')
      ? engine.quick
          .selectFrom('person')
          .select(['id', 'name', 'aliases'])
          .where('id', 'in', numbers('person'))
          .execute()
      : [],
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

/** A place in the order of tier, rank and id as one number: ranks of the next better tier begin where those of this one end. */
const RANKS = HIGHEST_RANK + 1;
const sortOf = (tier: number, rank: number): number => (SEARCH_TIERS.length - 1 - tier) * RANKS + rank;

/** Where one tier begins after a key: null where all of it comes, undefined where none does. */
function afterIn(tier: number, key: KeysetRow | null, ascending: boolean) {
  if (key === null) return null;
  const rank = (key.sort as number) - sortOf(tier, 0);
  if (rank >= RANKS) return ascending ? undefined : null;
  if (rank < 0) return ascending ? null : undefined;
  return { rank, id: key.id };
}

/** What is found in one tier on one side of a key: each kind gives no more than the page still needs. */
function foundIn(
  engine: Engine,
  words: string,
  index: number,
  { key, direction, limit }: KeysetSlice,
  begun: ReadonlyMap<Searchable, Begun>,
): RawBuilder<unknown>[] {
  const after = afterIn(index, key, direction === 'asc');
  if (after === undefined) return [];
  return SEARCHABLE.flatMap((kind) => {
    const slice = { tier: SEARCH_TIERS[index]!, direction, after, limit, begun: begun.get(kind) };
    const found = engine.found(kind, words, slice);
    if (found === null) return [];
    const first = sql.lit(sortOf(index, 0));
    return [
      sql`select ${sql.lit(kind)} as kind, id, rank + ${first} as sort from (${found}) as ${sql.ref(`${kind}_${index}`)}`,
    ];
  });
}

/** What so few have is found in every tier within a millisecond. */
const FEW = 1000;

/**
 * Tier by tier, as all of one comes before all of the next: what a better one fills is never looked for in a worse. Words of which it is
 * known that few have them are looked for in all tiers at once, on the spot.
 */
async function rowsOf(engine: Engine, words: string, slice: KeysetSlice): Promise<readonly Found[]> {
  const direction = sql.raw(slice.direction);
  const tiers = [...SEARCH_TIERS.keys()];
  if (slice.direction === 'asc') tiers.reverse();
  const begun = await begunOf(engine, words);
  const few = ((await learntOf(engine)).counts.get(keyOf(words)) ?? Number.POSITIVE_INFINITY) <= FEW;
  const found: Found[] = [];
  for (const together of few ? [tiers] : tiers.map((tier) => [tier])) {
    const limit = slice.limit - found.length;
    const parts =
      limit > 0 ? together.flatMap((tier) => foundIn(engine, words, tier, { ...slice, limit }, begun)) : [];
    if (parts.length === 0) continue;
    const { rows } =
      await sql<Found>`select kind, id, sort from (${sql.join(parts, sql` union all `)}) as hits
      order by sort ${direction}, id ${direction} limit ${limit}`.execute(few ? engine.quick : engine.reader);
    found.push(...rows);
  }
  return found;
}

/** What was learnt of words at a revision of the corpus, by the words asked for: the next page asks again. */
const KEPT = 1000;
const learntAt = keptForRevision(() => ({
  counts: new Map<string, number>(),
  begun: new Map<string, ReadonlyMap<Searchable, Begun>>(),
}));

async function learntOf(engine: Engine) {
  const learnt = await learntAt(engine);
  for (const known of [learnt.counts, learnt.begun]) if (known.size >= KEPT) known.clear();
  return learnt;
}

async function begunOf(engine: Engine, words: string): Promise<ReadonlyMap<Searchable, Begun>> {
  if (!soughtWords(words).some(({ prefix }) => prefix)) return new Map();
  const { begun } = await learntOf(engine);
  const known = begun.get(words);
  if (known) return known;
  const each = SEARCHABLE.map(async (kind) => [kind, await engine.begun(kind, words)] as const);
  const found = new Map(await Promise.all(each));
  begun.set(words, found);
  return found;
}

const keyOf = (words: string): string => JSON.stringify(soughtWords(words));

async function countOf(engine: Engine, words: string): Promise<number> {
  const { counts } = await learntOf(engine);
  const key = keyOf(words);
  const count = counts.get(key) ?? (await counted(engine, words));
  counts.set(key, count);
  return count;
}

async function counted(engine: Engine, words: string): Promise<number> {
  const counts = SEARCHABLE.flatMap((kind) => engine.countFound(kind, words) ?? []);
  if (counts.length === 0) return 0;
  const rows = await engine.byIndex(sql<{ count: number }>`${sql.join(counts, sql` union all `)}`);
  return rows.reduce((sum, { count }) => sum + Number(count), 0);
}

/**
 * Entries, documents and people that have every word: first those that have them as they are typed, then without accents, then by
 * their stems; among those people, then entries by importance, then documents.
 */
export async function searchPage(
  engine: Engine,
  request: PageRequest & { readonly text: string },
): Promise<Page<SearchHit>> {
  const sought = soughtWords(request.text);
  return keysetPage<Found, SearchHit>({
    request,
    order: 'search',
    direction: 'DESC',
    sortType: 'number',
    rows: (slice) => rowsOf(engine, request.text, slice),
    count: () => countOf(engine, request.text),
    async nodes(rows) {
      const shown = await shownOf(engine, rows);
      return rows.map(({ kind, id, sort }) => {
        const hit = shown.get(`${kind} ${id}`) ?? { id: idOf(id), text: '' };
        return { kind: KINDS[kind], id: hit.id, score: sort, ...excerptOf(hit.text, sought) };
      });
    },
  });
}
