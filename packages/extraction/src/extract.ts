import type { Diagnostic, Reading, Rejection } from '@ephemeride/domain';
import type { Despatch, Source } from './despatch.ts';
import { normalise } from './document/normalise.ts';
import { readDocument } from './document/read-document.ts';
import { readEntries } from './entries/read-entries.ts';
import { mapToOriginal } from './map-to-original.ts';
import { countriesOf } from './mentions/countries/countries-of.ts';
import { readCountries } from './mentions/countries/read-countries.ts';
import { readOrganizations } from './mentions/organizations/read-organizations.ts';
import { readPeople } from './mentions/people/read-people.ts';
import { readPlaces } from './mentions/places/read-places.ts';
import { readTimes } from './mentions/times/read-times.ts';
import { documentTitles } from './titles/document-titles.ts';

export interface ReadOptions {
  /** EDTF date that stands in where the text gives none. */
  readonly date?: string | null;
}

/** What a stage adds to the despatch; every stage sees what those before it gave. */
type Stage = (despatch: Despatch) => Partial<Despatch>;

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
  (despatch) => {
    const { times, rejections, diagnostics } = readTimes(despatch);
    return {
      times,
      rejections: [...despatch.rejections, ...rejections],
      diagnostics: [...despatch.diagnostics, ...diagnostics],
    };
  },
  (despatch) => {
    const rejections: Rejection[] = [...despatch.rejections];
    return {
      countryMentions: readCountries(despatch, (rejection) => rejections.push(rejection)),
      rejections,
    };
  },
  (despatch) => ({ places: readPlaces(despatch) }),
  (despatch) => ({ organizations: readOrganizations(despatch) }),
  (despatch) => {
    const { people, rejections } = readPeople(despatch);
    return { people, rejections: [...despatch.rejections, ...rejections] };
  },
];

const byPlace = (a: Diagnostic, b: Diagnostic): number => a.start - b.start || a.end - b.end;

/**
 * Reads one French despatch: its parts, mentions and entries, each with the words that prove it. Offsets are UTF-16
 * code units into `text` exactly as given. The same text and options always give the same reading; takes time linear
 * in the text; never throws: what is wrong with the input is in `diagnostics`.
 */
export function read(text: string, options: ReadOptions = {}): Reading {
  const source = normalise(text);
  const despatch = nothing(source, options);
  for (const stage of STAGES) Object.assign(despatch, stage(despatch));
  const { events, agreements, commemorations, rejections } = readEntries(despatch);
  return mapToOriginal(
    {
      document: despatch.document,
      titles: documentTitles(despatch.document, events),
      parts: despatch.parts,
      times: despatch.times,
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
