import type { Diagnostic, Reading, Rejection } from '@ephemeride/domain';
import type { Despatch, Source } from './despatch.ts';
import { normalise } from './document/normalise.ts';
import { readDocument } from './document/read-document.ts';
import type { Entries } from './entries/read-entries.ts';
import { readDatedOrNot } from './entries/read-undated.ts';
import { mapToOriginal } from './map-to-original.ts';
import { countriesOf } from './mentions/countries/countries-of.ts';
import { readCountries } from './mentions/countries/read-countries.ts';
import { readOrganizations } from './mentions/organizations/read-organizations.ts';
import { readPeople } from './mentions/people/read-people.ts';
import { readPlaces } from './mentions/places/read-places.ts';
import { readTimes } from './mentions/times/read-times.ts';
import { withArticle } from './mentions/times/with-article.ts';
import { documentTitles } from './titles/document-titles.ts';

/** The stages of a reading in their order, after the document's own parts and before its entries. */
export const STAGE_NAMES = [
  'document',
  'times',
  'countries',
  'places',
  'organizations',
  'people',
  'entries',
] as const;
export type StageName = (typeof STAGE_NAMES)[number];

export interface ReadOptions {
  /** EDTF date that stands in where the text gives none. */
  readonly date?: string | null;
  /** The last stage to read; what later ones would give stays empty. `entries`, the last of all, where left out. */
  readonly until?: StageName;
}

/** What a stage adds to the despatch; every stage sees what those before it gave. */
interface Stage {
  readonly name: StageName;
  readonly read: (despatch: Despatch) => Partial<Despatch>;
}

const nothing = (source: Source, options: ReadOptions): Despatch => ({
  source,
  ...readDocument(source, options),
  times: [],
  people: [],
  organizations: [],
  countryMentions: [],
  places: [],
  rejections: [],
});

/** The mentions, in the order in which one needs another; the entries come after them all. */
const STAGES: readonly Stage[] = [
  {
    name: 'times',
    read: (despatch) => {
      const { times, rejections, diagnostics } = readTimes(despatch);
      return {
        times,
        rejections: [...despatch.rejections, ...rejections],
        diagnostics: [...despatch.diagnostics, ...diagnostics],
      };
    },
  },
  {
    name: 'countries',
    read: (despatch) => {
      const rejections: Rejection[] = [...despatch.rejections];
      return {
        countryMentions: readCountries(despatch, (rejection) => rejections.push(rejection)),
        rejections,
      };
    },
  },
  { name: 'places', read: (despatch) => ({ places: readPlaces(despatch) }) },
  { name: 'organizations', read: (despatch) => ({ organizations: readOrganizations(despatch) }) },
  {
    name: 'people',
    read: (despatch) => {
      const { people, rejections } = readPeople(despatch);
      return { people, rejections: [...despatch.rejections, ...rejections] };
    },
  },
];

const NO_ENTRIES: Entries = { events: [], agreements: [], commemorations: [], rejections: [] };

const byPlace = (a: Diagnostic, b: Diagnostic): number => a.start - b.start || a.end - b.end;

/**
 * Reads one French despatch: its parts, mentions and entries, each with the words that prove it. Offsets are UTF-16
 * code units into `text` exactly as given. The same text and options always give the same reading; takes time linear
 * in the text; never throws: what is wrong with the input is in `diagnostics`.
 */
export function read(text: string, options: ReadOptions = {}): Reading {
  const source = normalise(text);
  const despatch = nothing(source, options);
  const last = STAGE_NAMES.indexOf(options.until ?? 'entries');
  for (const stage of STAGES) {
    if (STAGE_NAMES.indexOf(stage.name) <= last) Object.assign(despatch, stage.read(despatch));
  }
  const whole = last === STAGE_NAMES.length - 1;
  const { events, agreements, commemorations, rejections } = whole ? readDatedOrNot(despatch) : NO_ENTRIES;
  return mapToOriginal(
    {
      document: despatch.document,
      titles: documentTitles(despatch.document, events),
      parts: despatch.parts,
      times: despatch.times.map((time) => withArticle(time, source.text)),
      people: despatch.people,
      organizations: despatch.organizations,
      countryMentions: despatch.countryMentions,
      places: despatch.places,
      countries: countriesOf(despatch.countryMentions),
      events,
      agreements,
      commemorations,
      rejections: [...despatch.rejections, ...rejections].sort((a, b) => a.start - b.start || a.end - b.end),
      diagnostics: [...despatch.diagnostics].sort(byPlace),
    },
    source,
  );
}
