import type { EventKind, Evidence, Quote } from '@ephemeride/domain';
import type { DocumentInput } from '../change.ts';
import { numberOfKey } from '../ids.ts';
import type { Part } from '../merging.ts';
import { type Family, UNDATED } from '../tables.ts';
import { dateColumns } from './date-columns.ts';
import type { ReadOf, Rule } from './families.ts';

/** What one document says of one thing, with the numbers that it is stored under. */
export interface StoredPart<Read> {
  readonly id: number;
  readonly documentId: number;
  readonly variantId: number;
  readonly orderDay: number;
  readonly evidence: readonly Evidence[];
  /** Without mentions and evidence, which are stored apart, but for the first words of what has no kind of its own. */
  readonly part: Part<Read>;
}

export const documentNumber = (slug: string): number => numberOfKey('document', slug);

const variantNumber = (family: Family, signature: string): number =>
  numberOfKey(`variant ${family}`, signature);

/** The key of what a document calls by a name. */
export const namedKey = (slug: string, name: string): string => `${slug} ${name}`;

const placeOf = (evidence: readonly Quote[]): string => `${evidence[0]?.start ?? 0}-${evidence[0]?.end ?? 0}`;

/** Where the document proves it: what another version of the reader adds elsewhere leaves the key as it is. */
const READS: { [F in Family]: (input: DocumentInput) => [string, ReadOf<F>][] } = {
  event: ({ slug, reading }) =>
    reading.events.map((read) => [`${slug} ${read.kind} ${placeOf(read.evidence)}`, read]),
  agreement: ({ slug, reading }) =>
    reading.agreements.map((read) => [`${slug} ${read.kind} ${placeOf(read.evidence)}`, read]),
  commemoration: ({ slug, reading }) =>
    reading.commemorations.map((read) => [`${slug} ${read.ordinal} ${placeOf(read.evidence)}`, read]),
  anniversary: ({ slug, reading }) =>
    reading.commemorations.map((read) => [`${slug} ${read.ordinal} ${placeOf(read.evidence)}`, read]),
  person: ({ slug, reading }) => reading.people.map((read) => [namedKey(slug, read.name), read]),
  organization: ({ slug, reading }) => reading.organizations.map((read) => [namedKey(slug, read.name), read]),
};

const evidenceOf = (read: object): readonly Evidence[] =>
  'evidence' in read ? (read.evidence as readonly Evidence[]) : [];

/** What has no kind of its own is told from other things by the words that prove it. */
const provenByWords = (read: object): boolean =>
  'kind' in read && read.kind === ('OTHER' satisfies EventKind);

/** What is merged of a read: all but where the document says it. */
const withoutPlaces = <Read extends object>(read: Read): Read => ({
  ...read,
  ...('evidence' in read && { evidence: provenByWords(read) ? evidenceOf(read).slice(0, 1) : [] }),
  ...('mentions' in read && { mentions: [] }),
});

/** A document's parts of one family; a second one of the same key is told apart by its number. */
export function partsOf<F extends Family>(
  family: F,
  rule: Rule<F>,
  input: DocumentInput,
): StoredPart<ReadOf<F>>[] {
  const { document } = input.reading;
  const documentDate = document.date ?? document.dateline?.date ?? null;
  const orderDay =
    documentDate === null
      ? UNDATED
      : dateColumns({ edtf: documentDate, basis: 'HEADER', stated: null }).order_day;
  const seen = new Map<string, number>();
  return READS[family](input).map(([base, read]) => {
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    const key = times === 1 ? base : `${base} ${times}`;
    const part = { key, document: input.slug, documentDate, read: withoutPlaces(read), reports: 1 };
    return {
      id: numberOfKey(family, key),
      documentId: documentNumber(input.slug),
      variantId: variantNumber(family, rule.signature(part)),
      orderDay,
      evidence: evidenceOf(read),
      part,
    };
  });
}
