import { type CountryCode, type DateValue, type Evidence, fold, type Localized } from '@ephemeride/domain';
import type { Engine, Tx } from '../engine.ts';
import type { EntryTable, Tables } from '../tables.ts';
import { dateColumns } from './date-columns.ts';
import { chunksOf } from './neighbourhood.ts';

/** What every type of entry has. */
export interface EntryBase {
  readonly id: number;
  readonly key: string;
  readonly titles: Localized;
  readonly date: DateValue | null;
  readonly countries: readonly CountryCode[];
  readonly importance: number;
  /** The evidence of each document, the one that speaks for the entry first. */
  readonly proofs: readonly { readonly documentId: number; readonly evidence: readonly Evidence[] }[];
}

type Own = Pick<EntryTable, 'type'> & Partial<Omit<EntryTable, 'id' | 'key'>>;

const CHILDREN = [
  'entry_country',
  'entry_person',
  'entry_topic',
  'entry_document',
  'evidence',
  'report',
  'participant',
] as const satisfies readonly (keyof Tables)[];

const NOTHING_OF_ITS_OWN = {
  kind: null,
  status: null,
  ordinal: null,
  year: null,
  anniversary_id: null,
  slug: null,
  place_name: null,
  place_country: null,
  series: null,
  edition: null,
  main: 0,
} as const;

/** The rows of some entries, gathered, then stored table by table in a number of statements that does not grow with them. */
export class EntryRows {
  readonly #rows: { [T in (typeof CHILDREN)[number] | 'entry']: Tables[T][] } = {
    entry: [],
    entry_country: [],
    entry_person: [],
    entry_topic: [],
    entry_document: [],
    evidence: [],
    report: [],
    participant: [],
  };
  readonly #texts: { id: number; text: string }[] = [];

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
      ...date,
      importance,
      countries: base.countries.join(' '),
      ...NOTHING_OF_ITS_OWN,
      ...own,
    });
    for (const country of new Set(base.countries)) this.#rows.entry_country.push({ ...posting, country });
    for (const person_id of new Set(people)) this.#rows.entry_person.push({ ...posting, person_id });
    for (const document_id of new Set(base.proofs.map(({ documentId }) => documentId))) {
      this.#rows.entry_document.push({ entry_id: id, document_id });
    }
    let position = 0;
    for (const { documentId, evidence } of base.proofs) {
      for (const { text, start, end, rule } of evidence) {
        this.#rows.evidence.push({
          entry_id: id,
          position: position++,
          document_id: documentId,
          quote: text,
          start_offset: start,
          end_offset: end,
          rule,
        });
      }
    }
    const quotes = base.proofs.flatMap(({ evidence }) => evidence.map(({ text }) => text));
    this.#texts.push({ id, text: [...Object.values(titles), ...quotes, ...words].join('\n') });
  }

  push<T extends 'entry_topic' | 'report' | 'participant'>(table: T, row: Tables[T]): void {
    (this.#rows[table] as Tables[T][]).push(row);
  }

  /** Stores them in place of what these numbers held, which stay as empty entries until they are deleted. */
  async store(engine: Engine, db: Tx, replaced: ReadonlySet<number>): Promise<void> {
    const touched = [...new Set([...replaced, ...this.#rows.entry.map(({ id }) => id)])];
    await engine.forgetText(db, 'entry', touched);
    for (const table of CHILDREN) {
      for (const chunk of chunksOf(touched)) {
        await db.deleteFrom(table).where('entry_id', 'in', chunk).execute();
      }
    }
    await engine.insertRows(db, 'entry', this.#rows.entry);
    for (const table of CHILDREN) await engine.insertRows(db, table, this.#rows[table]);
    await engine.indexText(db, 'entry', this.#texts);
  }

  /** The numbers that are replaced and not stored again. */
  vanished(replaced: ReadonlySet<number>): readonly number[] {
    const stored = new Set(this.#rows.entry.map(({ id }) => id));
    return [...replaced].filter((id) => !stored.has(id));
  }
}

export async function deleteEntries(db: Tx, ids: readonly number[]): Promise<void> {
  for (const chunk of chunksOf(ids)) await db.deleteFrom('entry').where('id', 'in', chunk).execute();
}
