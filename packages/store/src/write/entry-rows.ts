import { type CountryCode, type DateValue, fold, type Localized } from '@ephemeride/domain';
import { type Engine, OF_ENTRY, type OfEntry, type Tx } from '../engine.ts';
import { groupBy } from '../group-by.ts';
import { numberOfKey } from '../ids.ts';
import type { EntryTable, Family, Tables } from '../tables.ts';
import { among } from './among.ts';
import { chunksOf } from './chunks-of.ts';
import { dateColumns } from './date-columns.ts';
import type { StoredPart } from './parts.ts';
import { linkDocuments } from './postings.ts';
import { entryRank } from './ranks.ts';
import { countEntries } from './rollups.ts';

/** What every type of entry has. */
export interface EntryBase {
  readonly id: number;
  readonly key: string;
  readonly titles: Localized;
  readonly date: DateValue | null;
  readonly countries: readonly CountryCode[];
  readonly importance: number;
  /** Keys of the parts whose evidence it is also found by. */
  readonly parts: readonly string[];
}

type Own = Pick<EntryTable, 'type'> & Partial<Omit<EntryTable, 'id' | 'key'>>;

/** What can be made from the entries, once all are there. */
const POSTINGS: ReadonlySet<keyof Tables> = new Set(['entry_country', 'entry_person']);

interface EntryText {
  readonly id: number;
  readonly rank: number;
  readonly words: readonly string[];
  readonly partIds: readonly number[];
}

/** The rows of some entries of one family, gathered, then stored in a number of statements that does not grow with them. */
export class EntryRows {
  readonly #family: Family;
  readonly #rows: { [T in OfEntry | 'entry']: Tables[T][] } = {
    entry: [],
    entry_country: [],
    entry_person: [],
    entry_topic: [],
    entry_document: [],
    report: [],
    participant: [],
  };
  readonly #texts: EntryText[] = [];

  constructor(family: Family) {
    this.#family = family;
  }

  /** Adds what is common to every type; `words` is what it can also be found by. */
  add(base: EntryBase, own: Own, people: readonly number[] = [], words: readonly string[] = []): void {
    const { id, titles, importance } = base;
    const date = dateColumns(base.date);
    const posting = { entry_id: id, start_day: date.start_day, end_day: date.end_day, importance };
    this.#rows.entry.push({
      id,
      key: base.key,
      title_fr: titles.FR,
      title_en: titles.EN,
      title_vi: titles.VI,
      sort_title: fold(titles.FR),
      // One by one: spreading three objects into a fourth costs as much as all else that is done with a row.
      edtf: date.edtf,
      basis: date.basis,
      stated: date.stated,
      start_day: date.start_day,
      end_day: date.end_day,
      start_month: date.start_month,
      end_month: date.end_month,
      order_day: date.order_day,
      recent_day: date.recent_day,
      month_day: date.month_day,
      span: date.span,
      importance,
      countries: base.countries.join(' '),
      type: own.type,
      kind: own.kind ?? null,
      status: own.status ?? null,
      ordinal: own.ordinal ?? null,
      year: own.year ?? null,
      anniversary_id: own.anniversary_id ?? null,
      slug: own.slug ?? null,
      place_name: own.place_name ?? null,
      place_country: own.place_country ?? null,
      series: own.series ?? null,
      edition: own.edition ?? null,
      main: own.main ?? 0,
    });
    for (const country of new Set(base.countries)) this.#rows.entry_country.push({ ...posting, country });
    for (const person_id of new Set(people)) this.#rows.entry_person.push({ ...posting, person_id });
    const partIds = base.parts.map((key) => numberOfKey(this.#family, key));
    this.#texts.push({
      id,
      rank: entryRank(importance),
      words: [...Object.values(titles), ...words],
      partIds,
    });
  }

  push<T extends 'entry_topic' | 'report' | 'participant'>(table: T, row: Tables[T]): void {
    (this.#rows[table] as Tables[T][]).push(row);
  }

  /**
   * Stores them in place of what these numbers held; answers the numbers that nothing holds now, still to be deleted. `added` are the
   * parts that this change brings.
   */
  async store(
    engine: Engine,
    db: Tx,
    replaced: ReadonlySet<number>,
    added: readonly StoredPart<unknown>[],
  ): Promise<readonly number[]> {
    const stored = new Set(this.#rows.entry.map(({ id }) => id));
    const touched = [...new Set([...replaced, ...stored])];
    const before = await entriesAmong(engine, db, touched);
    await countEntries(engine, db, before, -1);
    await engine.forgetText(db, 'entry', before);
    for (const table of OF_ENTRY) await engine.deleteOf(db, table, before);
    await engine.insertRows(db, 'entry', this.#rows.entry);
    const atOnce = engine.counts === 'WITH_CHANGES';
    for (const table of OF_ENTRY)
      if (atOnce || !POSTINGS.has(table)) await engine.insertRows(db, table, this.#rows[table]);
    if (atOnce) await linkDocuments(engine, db, [...stored]);
    await countEntries(engine, db, stored, 1);
    await this.#indexTexts(engine, db, added);
    return [...replaced].filter((id) => !stored.has(id));
  }

  async #indexTexts(engine: Engine, db: Tx, added: readonly StoredPart<unknown>[]): Promise<void> {
    const quotes = added.flatMap(({ id, evidence }) =>
      evidence.map(({ text }) => ({ part_id: id, quote: text })),
    );
    const known = new Set(added.map(({ id }) => id));
    const others = this.#texts.flatMap(({ partIds }) => partIds.filter((id) => !known.has(id)));
    for (const chunk of chunksOf(others)) {
      const rows = await db
        .selectFrom('evidence')
        .select(['part_id', 'quote'])
        .where(among(engine, 'part_id', chunk))
        .execute();
      quotes.push(...rows);
    }
    const byPart = groupBy(quotes, ({ part_id }) => part_id);
    const texts = this.#texts.map(({ id, rank, words, partIds }) => {
      const said = partIds.flatMap((part) => (byPart.get(part) ?? []).map(({ quote }) => quote));
      // A title is often the same in three languages: what is told twice is found as well.
      return { id, rank, text: [...new Set([...words, ...said])].join('\n') };
    });
    await engine.indexText(db, 'entry', texts);
  }
}

/** Those of some numbers that an entry is stored under. */
async function entriesAmong(engine: Engine, db: Tx, numbers: readonly number[]): Promise<readonly number[]> {
  const known = engine.mayBeStored('entry', numbers);
  // A filling knows.
  if (engine.counts === 'AFTERWARDS') return known;
  const found: number[] = [];
  for (const chunk of chunksOf(known)) {
    const rows = await db
      .selectFrom('entry')
      .select('id')
      .where(among(engine, 'id', chunk))
      .execute();
    for (const { id } of rows) found.push(id);
  }
  return found;
}

export async function deleteEntries(db: Tx, ids: readonly number[]): Promise<void> {
  for (const chunk of chunksOf(ids)) await db.deleteFrom('entry').where('id', 'in', chunk).execute();
}
