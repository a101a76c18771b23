import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A span of a despatch, in UTF-16 code units. */
export interface GoldSpan {
  readonly text?: string;
  readonly start: number;
  readonly end: number;
}

export interface GoldTime extends GoldSpan {
  /** The right EDTF value first, then the others that a careful reader would accept. */
  readonly values: readonly string[];
  /** TimeBank's class: `calendar`, `datetime`, `duration`, `set`, `vague`, `other`; null in our own gold. */
  readonly timexClass: string | null;
  readonly optional: boolean;
}

export interface GoldPerson {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly rank: string | null;
  readonly role: string | null;
  readonly country: string | null;
  readonly optional: boolean;
}

export interface GoldEvent {
  readonly kinds: readonly string[];
  readonly dates: readonly string[];
  readonly statuses: readonly string[];
  readonly countries: readonly string[];
  readonly countriesOptional: readonly string[];
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly ordinal: number | null;
  readonly main: boolean;
  readonly optional: boolean;
  readonly evidence: readonly GoldSpan[];
}

export interface GoldAgreement {
  readonly kind: string;
  /** None where the text states no period. */
  readonly periods: readonly string[];
  readonly countries: readonly string[];
  readonly optional: boolean;
  readonly evidence: readonly GoldSpan[];
}

/** Of each list the right answer first, then others that a careful reader would accept; none where the gold does not say. */
export interface GoldCommemoration {
  readonly ordinals: readonly number[];
  readonly years: readonly number[];
  readonly origins: readonly string[];
  readonly dates: readonly string[];
  /** None where what is looked back to names none: then nothing is scored. */
  readonly countries: readonly string[];
  /** Countries that are neither missing nor false. */
  readonly countriesOptional: readonly string[];
  readonly optional: boolean;
}

/** What a careful reader found in one despatch; a list is null where the gold does not speak of it. */
export interface GoldDocument {
  readonly file: string;
  /** The despatch itself, as read. */
  readonly text: string;
  /** Offset at which the header's date ends: dates before it are not scored. */
  readonly headerEnd: number;
  readonly parts: Readonly<Record<string, unknown>>;
  readonly times: readonly GoldTime[];
  readonly people: readonly GoldPerson[] | null;
  readonly organizations: readonly string[] | null;
  readonly countries: readonly string[] | null;
  readonly countriesOptional: readonly string[];
  readonly events: readonly GoldEvent[] | null;
  readonly agreements: readonly GoldAgreement[] | null;
  readonly commemorations: readonly GoldCommemoration[] | null;
  readonly ignore: readonly GoldSpan[];
}

type Raw = Record<string, unknown>;

const HEADER_END = 17;

/**
 * Reads a gold file (an array, one object a despatch) or folder (one object a file), with the despatches it
 * speaks of: beside it, in its `docs` folder, or in `documents`.
 *
 * @throws where a despatch is not found, naming it
 */
export function readGold(path: string, documents: string | null): GoldDocument[] {
  const folder = statSync(path).isDirectory() ? path : dirname(path);
  const places = [documents, folder, join(folder, 'docs')].filter((place) => place !== null);
  return rawDocuments(path).map((raw) => {
    const file = String(raw.file);
    const place = places.find((candidate) => existsSync(join(candidate, file)));
    if (place === undefined) throw new Error(`${path}: no despatch ${file} in ${places.join(', ')}`);
    return adapt(raw, file, readFileSync(join(place, file), 'utf8'));
  });
}

function rawDocuments(path: string): Raw[] {
  const parse = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
  if (!statSync(path).isDirectory()) return parse(path);
  const names = readdirSync(path).filter((name) => name.endsWith('.json') && name !== 'joined.json');
  if (names.length === 1 && names[0] === 'gold.json') return parse(join(path, 'gold.json'));
  return names
    .sort()
    .map((name) => ({ file: name.replace(/\.json$/, '.txt'), ...parse(join(path, name)) }))
    .flatMap((raw) => (Array.isArray(raw) ? raw : [raw]))
    .map((raw: Raw) => ({ ...raw, file: basename(String(raw.file)) }));
}

const many = <T>(value: unknown): T[] =>
  value === undefined || value === null ? [] : ([value].flat() as T[]);
const text = (value: unknown): string | null =>
  value === undefined || value === null ? null : String(value);
const rows = (value: unknown): Raw[] | null => (Array.isArray(value) ? (value as Raw[]) : null);
const withAlternatives = <T = string>(raw: Raw, name: string): T[] => [
  ...many<T>(raw[name]),
  ...many<T>(raw[`${name}Alt`]),
];
const spans = (raw: Raw): GoldSpan[] =>
  [...many<GoldSpan>(raw.evidence), ...many<GoldSpan>(raw.evidenceAlso)].filter(
    (span) => span.end !== undefined,
  );

function adapt(raw: Raw, file: string, source: string): GoldDocument {
  return {
    file,
    text: source,
    headerEnd: Number(raw.headerEnd ?? raw.head ?? HEADER_END),
    parts: (raw.document ?? {}) as Raw,
    times: (rows(raw.times) ?? []).map((time) => ({
      start: Number(time.start),
      end: Number(time.end ?? Number(time.start) + String(time.text).length),
      text: String(time.text),
      values: [...many<string>(time.edtf ?? time.value), ...many<string>(time.alt)],
      timexClass: text(time.cls),
      optional: time.optional === true,
    })),
    people:
      rows(raw.people)?.map((person) => ({
        name: String(person.name),
        aliases: many<string>(person.aliases),
        rank: text(person.rank),
        role: text(person.role),
        country: text(person.country),
        optional: person.optional === true,
      })) ?? null,
    organizations: rows(raw.organizations)?.map((body) => String((body as Raw).name ?? body)) ?? null,
    countries: (raw.countries as string[] | undefined) ?? null,
    countriesOptional: many<string>(raw.countriesOptional),
    events:
      rows(raw.events)?.map((event) => ({
        kinds: withAlternatives(event, 'kind'),
        dates: withAlternatives(event, 'date'),
        statuses: withAlternatives(event, 'status'),
        countries: many<string>(event.countries),
        countriesOptional: many<string>(event.countriesOptional),
        people: many<string>(event.people),
        places: withAlternatives(event, 'place'),
        ordinal: (event.ordinal as number | undefined) ?? null,
        main: event.main === true,
        optional: event.optional === true,
        evidence: spans(event),
      })) ?? null,
    agreements:
      rows(raw.agreements)?.map((agreement) => ({
        kind: String(agreement.kind),
        periods: withAlternatives<string>(agreement, 'period'),
        countries: many<string>(agreement.countries),
        optional: agreement.optional === true,
        evidence: spans(agreement),
      })) ?? null,
    commemorations:
      rows(raw.commemorations)?.map((commemoration) => ({
        ordinals: withAlternatives<number>(commemoration, 'ordinal'),
        years: withAlternatives<number>(commemoration, 'year'),
        origins: withAlternatives<string>(commemoration, 'origin'),
        dates: withAlternatives<string>(commemoration, 'date'),
        countries: many<string>(commemoration.countries),
        countriesOptional: many<string>(commemoration.countriesOptional),
        optional: commemoration.optional === true,
      })) ?? null,
    ignore: many<GoldSpan>(raw.ignore),
  };
}
