import { type Selectable, sql } from 'kysely';
import type { Engine } from '../engine.ts';
import { idOf } from '../ids.ts';
import type { DateWindow, Page, PageRequest } from '../query.ts';
import type { EntryRecord, Id, OrganizationRecord, PersonRecord, TopicRecord } from '../records.ts';
import type { NamedTable } from '../tables.ts';
import { wordsOf } from '../text/words.ts';
import { alignMany, alignOne, inList, numbersOf } from './aligned.ts';
import { topicRecord } from './entry-loaders.ts';
import { entryRecord, OF_ENTRY } from './entry-record.ts';
import { beyond, keysetPage } from './page.ts';
import { numberedWindow } from './window.ts';

const namedRecord = (row: Selectable<NamedTable>): PersonRecord => ({
  id: idOf(row.id),
  slug: row.slug,
  name: row.name,
  aliases: JSON.parse(row.aliases),
  country: row.country,
});

export async function peopleByIds(engine: Engine, ids: readonly Id[]): Promise<(PersonRecord | null)[]> {
  const rows = await engine.quick
    .selectFrom('person')
    .selectAll()
    .where('id', 'in', numbersOf(ids))
    .execute();
  return alignOne(ids, rows, ({ id }) => id, namedRecord);
}

export async function peopleBySlugs(
  engine: Engine,
  slugs: readonly string[],
): Promise<(PersonRecord | null)[]> {
  const rows = await engine.reader
    .selectFrom('person')
    .selectAll()
    .where('slug', 'in', inList(slugs, ''))
    .execute();
  const bySlug = new Map(rows.map((row) => [row.slug, namedRecord(row)]));
  return slugs.map((slug) => bySlug.get(slug) ?? null);
}

export async function organizationsByIds(
  engine: Engine,
  ids: readonly Id[],
): Promise<(OrganizationRecord | null)[]> {
  const rows = await engine.quick
    .selectFrom('organization')
    .selectAll()
    .where('id', 'in', numbersOf(ids))
    .execute();
  return alignOne(ids, rows, ({ id }) => id, namedRecord);
}

export async function topicsByIds(engine: Engine, ids: readonly Id[]): Promise<(TopicRecord | null)[]> {
  const rows = await engine.quick.selectFrom('topic').selectAll().where('id', 'in', numbersOf(ids)).execute();
  return alignOne(ids, rows, ({ id }) => id, topicRecord);
}

/** Every word is looked for as the beginning of one. */
const beginnings = (text: string): string => [...wordsOf(text)].map(({ form }) => `${form}*`).join(' ');

/** People or bodies by name; `text` looks for people. */
export async function namedPage(
  engine: Engine,
  table: 'person' | 'organization',
  request: PageRequest & { readonly text?: string | null | undefined },
): Promise<Page<PersonRecord & OrganizationRecord>> {
  let named = engine.reader.selectFrom(table);
  if (request.text?.trim()) {
    const found = engine.matches('person', sql.ref<number>('person.id'), beginnings(request.text));
    named = named.where(found ?? sql<boolean>`1 = 0`);
  }
  return keysetPage({
    request,
    order: table,
    direction: 'ASC',
    sortType: 'string',
    async rows({ key, operator, direction, limit }) {
      let query = named.selectAll().select(sql.ref<string>('sort_name').as('sort'));
      if (key) query = query.where(beyond('sort_name', 'id', operator, key));
      return query.orderBy('sort_name', direction).orderBy('id', direction).limit(limit).execute();
    },
    async count() {
      const counted = await named
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      return Number(counted.count);
    },
    nodes: async (rows) => rows.map(namedRecord),
  });
}

/** The entries that some people take part in, in the order of their dates. */
export async function entriesOfPeople(
  engine: Engine,
  ids: readonly Id[],
  window?: DateWindow | null,
): Promise<EntryRecord[][]> {
  let entries = engine.reader
    .selectFrom('entry_person')
    .innerJoin('entry', 'entry.id', 'entry_person.entry_id')
    .select(OF_ENTRY)
    .select('entry_person.person_id')
    .where('entry_person.person_id', 'in', numbersOf(ids));
  if (window) {
    const { from, to } = numberedWindow(window);
    entries = entries.where('entry.start_day', '<=', to).where('entry.end_day', '>=', from);
  }
  const rows = await entries.orderBy('entry.order_day').orderBy('entry.id').execute();
  return alignMany(ids, rows, ({ person_id }) => person_id, entryRecord);
}
