import type { NamedMention, Reading } from '@ephemeride/domain';
import type { DocumentInput } from '../change.ts';
import type { Engine, Tx } from '../engine.ts';
import { numberOfKey } from '../ids.ts';
import type { MentionKind } from '../records.ts';
import type { MentionTable, Tables } from '../tables.ts';
import { chunksOf } from './chunks-of.ts';
import { dateColumns } from './date-columns.ts';
import { documentNumber, namedKey } from './parts.ts';
import { DOCUMENT_RANK } from './ranks.ts';

/** The header's date, or the dateline's where the header has none. */
function dateOf({ document }: Reading) {
  if (document.date !== null) return { edtf: document.date, basis: 'HEADER', stated: null } as const;
  const dateline = document.dateline?.date ?? null;
  return dateline === null ? null : ({ edtf: dateline, basis: 'DATELINE', stated: null } as const);
}

function documentRow(input: DocumentInput): Tables['document'] {
  const { document, titles, parts, countries } = input.reading;
  const { edtf, basis, stated, order_day, recent_day } = dateColumns(dateOf(input.reading));
  return {
    id: documentNumber(input.slug),
    slug: input.slug,
    path: input.path,
    hash: input.hash,
    reader_version: input.readerVersion,
    edtf,
    basis,
    stated,
    order_day,
    recent_day,
    kicker: document.kicker,
    headline: document.title,
    title_fr: titles.FR,
    title_en: titles.EN,
    title_vi: titles.VI,
    agency: document.agency,
    dateline: document.dateline === null ? null : JSON.stringify(document.dateline),
    caption: document.caption,
    credits: JSON.stringify(document.credits),
    parts: JSON.stringify(parts),
    related: JSON.stringify(document.related),
    countries: countries.join(' '),
    text: input.text,
  };
}

type MentionDraft = Omit<MentionTable, 'document_id' | 'position'>;

function named(
  input: DocumentInput,
  kind: 'PERSON' | 'ORGANIZATION',
  list: readonly { readonly name: string; readonly mentions: readonly NamedMention[] }[],
): MentionDraft[] {
  const family = kind === 'PERSON' ? 'person' : 'organization';
  return list.flatMap(({ name, mentions }) => {
    const part_id = numberOfKey(family, namedKey(input.slug, name));
    return mentions.map(({ start, end, rule }) => ({
      kind,
      start_offset: start,
      end_offset: end,
      text: input.text.slice(start, end),
      rule,
      value: null,
      part_id,
    }));
  });
}

function quoted<M extends { start: number; end: number; text: string; rule: string }>(
  kind: MentionKind,
  list: readonly M[],
  value: (mention: M) => string | null,
): MentionDraft[] {
  return list.map((mention) => ({
    kind,
    start_offset: mention.start,
    end_offset: mention.end,
    text: mention.text,
    rule: mention.rule,
    value: value(mention),
    part_id: null,
  }));
}

/** In the order of the text, the longer first where two begin together. */
function mentionRows(input: DocumentInput): MentionTable[] {
  const { times, people, organizations, countryMentions, places } = input.reading;
  const drafts = [
    ...quoted('TIME', times, ({ edtf, value }) => edtf ?? value),
    ...named(input, 'PERSON', people),
    ...named(input, 'ORGANIZATION', organizations),
    ...quoted('COUNTRY', countryMentions, ({ code }) => code),
    ...quoted('PLACE', places, ({ name }) => name),
  ].sort((a, b) => a.start_offset - b.start_offset || b.end_offset - a.end_offset);
  const document_id = documentNumber(input.slug);
  return drafts.map((draft, position) => ({ document_id, position, ...draft }));
}

/** Stores documents in place of what their slugs held; their parts are stored apart. */
export async function storeDocuments(
  engine: Engine,
  db: Tx,
  inputs: readonly DocumentInput[],
): Promise<void> {
  const ids = inputs.map(({ slug }) => documentNumber(slug));
  await engine.forgetText(db, 'document', engine.mayBeStored('document', ids));
  await engine.insertRows(db, 'document', inputs.map(documentRow));
  await engine.insertRows(
    db,
    'diagnostic',
    inputs.flatMap(({ slug, reading }) =>
      reading.diagnostics.map(({ severity, code, message, start, end }, position) => ({
        document_id: documentNumber(slug),
        position,
        severity,
        code,
        message,
        start_offset: start,
        end_offset: end,
      })),
    ),
  );
  await engine.indexText(
    db,
    'document',
    inputs.map(({ slug, text, reading }) => ({
      id: documentNumber(slug),
      rank: DOCUMENT_RANK,
      text: [reading.titles.FR, reading.document.kicker ?? '', text].join('\n'),
    })),
  );
}

/** Stores the mentions of documents whose parts are stored. */
export async function storeMentions(engine: Engine, db: Tx, inputs: readonly DocumentInput[]): Promise<void> {
  await engine.insertRows(db, 'mention', inputs.flatMap(mentionRows));
}

/** Takes away everything that was read in these documents, and leaves the documents. */
export async function clearDocuments(db: Tx, ids: readonly number[]): Promise<void> {
  for (const chunk of chunksOf(ids)) {
    await db.deleteFrom('mention').where('document_id', 'in', chunk).execute();
    await db.deleteFrom('part').where('document_id', 'in', chunk).execute();
    await db.deleteFrom('diagnostic').where('document_id', 'in', chunk).execute();
  }
}

export async function deleteDocuments(engine: Engine, db: Tx, ids: readonly number[]): Promise<void> {
  await engine.forgetText(db, 'document', ids);
  for (const chunk of chunksOf(ids)) await db.deleteFrom('document').where('id', 'in', chunk).execute();
}
