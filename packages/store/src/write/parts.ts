import type {
  AgreementRead,
  CommemorationRead,
  EventRead,
  OrganizationRead,
  PersonRead,
  Quote,
} from '@ephemeride/domain';
import type { DocumentInput } from '../change.ts';
import { numberOfKey } from '../ids.ts';
import type {
  AgreementWhole,
  AnniversaryWhole,
  CommemorationWhole,
  EventWhole,
  MergeRule,
  Merging,
  OrganizationWhole,
  Part,
  PersonWhole,
} from '../merging.ts';
import type { Family } from '../tables.ts';

/** A part with the numbers that it is stored under. */
export interface StoredPart<Read> {
  readonly id: number;
  readonly documentId: number;
  /** The whole that it belonged to before this change; null where it is new. */
  readonly wholeId: number | null;
  readonly part: Part<Read>;
}

/** What a family's merge rule reads and makes. */
interface Reads {
  event: EventRead;
  agreement: AgreementRead;
  commemoration: CommemorationRead;
  anniversary: CommemorationRead;
  person: PersonRead;
  organization: OrganizationRead;
}
interface Wholes {
  event: EventWhole;
  agreement: AgreementWhole;
  commemoration: CommemorationWhole;
  anniversary: AnniversaryWhole;
  person: PersonWhole;
  organization: OrganizationWhole;
}
export type ReadOf<F extends Family> = Reads[F];
export type WholeOf<F extends Family> = Wholes[F];

const RULES = {
  event: 'events',
  agreement: 'agreements',
  commemoration: 'commemorations',
  anniversary: 'anniversaries',
  person: 'people',
  organization: 'organizations',
} as const satisfies Record<Family, keyof Merging>;

export const ruleOf = <F extends Family>(merging: Merging, family: F) =>
  merging[RULES[family]] as unknown as MergeRule<ReadOf<F>, WholeOf<F>>;

export const documentNumber = (slug: string): number => numberOfKey('document', slug);

/** The key of what a document calls by a name. */
export const namedKey = (slug: string, name: string): string => `${slug} ${name}`;

const placeOf = (evidence: readonly Quote[]): string => `${evidence[0]?.start ?? 0}-${evidence[0]?.end ?? 0}`;

/** Where the document proves it: what another version of the reader adds elsewhere leaves the key as it is. */
function keysOf<F extends Family>(family: F, { slug, reading }: DocumentInput): [string, ReadOf<F>][] {
  const made: Record<Family, () => [string, unknown][]> = {
    event: () => reading.events.map((read) => [`${slug} ${read.kind} ${placeOf(read.evidence)}`, read]),
    agreement: () =>
      reading.agreements.map((read) => [`${slug} ${read.kind} ${placeOf(read.evidence)}`, read]),
    commemoration: () =>
      reading.commemorations.map((read) => [`${slug} ${read.ordinal} ${placeOf(read.evidence)}`, read]),
    anniversary: () =>
      reading.commemorations.map((read) => [`${slug} ${read.ordinal} ${placeOf(read.evidence)}`, read]),
    person: () => reading.people.map((read) => [namedKey(slug, read.name), read]),
    organization: () => reading.organizations.map((read) => [namedKey(slug, read.name), read]),
  };
  return made[family]() as [string, ReadOf<F>][];
}

/** A document's parts of one family; a second one of the same key is told apart by its number. */
export function partsOf<F extends Family>(family: F, input: DocumentInput): StoredPart<ReadOf<F>>[] {
  const documentDate = input.reading.document.date ?? input.reading.document.dateline?.date ?? null;
  const seen = new Map<string, number>();
  return keysOf(family, input).map(([base, read]) => {
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    const key = times === 1 ? base : `${base} ${times}`;
    return {
      id: numberOfKey(family, key),
      documentId: documentNumber(input.slug),
      wholeId: null,
      part: { key, document: input.slug, documentDate, read },
    };
  });
}
