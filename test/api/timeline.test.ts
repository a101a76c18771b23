import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GoldSpan, readGold } from '../eval/gold.ts';
import { overlaps, sameDate } from '../eval/match.ts';
import { ROOT } from '../root.ts';
import { type SeedsServer, seedsServer } from './seeds-server.ts';

interface Quote extends GoldSpan {
  readonly quote: string;
  readonly document: { readonly text: string };
}

interface Entry {
  readonly __typename: 'Event' | 'Agreement' | 'Commemoration' | 'Anniversary';
  readonly date: { readonly edtf: string };
  readonly countries: readonly { readonly code: string }[];
  readonly evidence: readonly Quote[];
  readonly eventKind: string;
  readonly agreementKind: string;
  readonly status: string;
  readonly ordinal: number | null;
  readonly years: number;
}

const QUERY = `{ timeline(window: { from: "2022-01-01", to: "2025-12-31" }) {
  total shown
  entries {
    __typename date { edtf } countries { code }
    evidence { quote start end document { text } }
    ... on Event { eventKind: kind status ordinal }
    ... on Agreement { agreementKind: kind }
    ... on Commemoration { years: ordinal }
  }
} }`;

const GOLD = readGold(join(ROOT, 'test', 'gold', 'seeds.json'), join(ROOT, 'seeds'));

/** Whether the entry is proven in that despatch by words that overlap the gold's. */
const provenBy = (entry: Entry, text: string, spans: readonly GoldSpan[]): boolean =>
  entry.evidence.some((quote) => quote.document.text === text && spans.some((span) => overlaps(span, quote)));

const sameCountries = (entry: Entry, codes: readonly string[]): boolean =>
  codes.every((code) => entry.countries.some((country) => country.code === code));

let server: SeedsServer;
let timeline: { total: number; shown: number; entries: Entry[] };

beforeAll(async () => {
  server = await seedsServer();
  timeline = (await server.ask(QUERY)).timeline;
});
afterAll(() => server.discard());

describe('the timeline of 2022 to 2025', () => {
  const events = GOLD.flatMap(({ file, text, events }) =>
    (events ?? []).filter(({ optional }) => !optional).map((event) => ({ file, text, ...event })),
  );

  it('is held against the twelve events of the gold', () => {
    expect(events).toHaveLength(12);
  });

  it.each(events)('holds the $kinds.0 of $dates.0 in $file, with its words', (gold) => {
    const found = timeline.entries.filter(
      (entry) =>
        entry.__typename === 'Event' &&
        gold.kinds.includes(entry.eventKind) &&
        gold.statuses.includes(entry.status) &&
        sameDate(entry.date.edtf, gold.dates) &&
        sameCountries(entry, gold.countries) &&
        provenBy(entry, gold.text, gold.evidence),
    );
    expect(found).toHaveLength(1);
    const ordinal = found[0]?.ordinal;
    // The gold counts editions; a ceremony has the number of its anniversary, which the gold keeps with the commemorations.
    if (!gold.kinds.includes('COMMEMORATION')) expect(ordinal).toBe(gold.ordinal);
    else expect(commemorations.flatMap(({ ordinals }) => ordinals)).toContain(ordinal);
  });

  const agreements = GOLD.flatMap(({ file, text, agreements }) =>
    (agreements ?? [])
      .filter(({ optional, periods }) => !optional && periods.length > 0)
      .map((agreement) => ({ file, text, ...agreement })),
  );

  it.each(agreements)('holds the $kind of $periods.0 in $file, with its words', (gold) => {
    const found = timeline.entries.filter(
      (entry) =>
        entry.__typename === 'Agreement' &&
        entry.agreementKind === gold.kind &&
        entry.date.edtf === gold.periods[0] &&
        sameCountries(entry, gold.countries) &&
        provenBy(entry, gold.text, gold.evidence),
    );
    expect(found).toHaveLength(1);
  });

  const commemorations = GOLD.flatMap(({ text, commemorations }) =>
    (commemorations ?? []).map((commemoration) => ({ text, ...commemoration })),
  );

  it.each(commemorations)('holds the $ordinals.0 th anniversary of $origins.0, with its words', (gold) => {
    const found = timeline.entries.filter(
      (entry) =>
        entry.__typename === 'Commemoration' &&
        entry.years === gold.ordinals[0] &&
        entry.date.edtf === gold.dates[0] &&
        entry.evidence.some(({ document }) => document.text === gold.text),
    );
    expect(found).toHaveLength(1);
  });

  it('quotes every despatch word for word', () => {
    for (const { evidence } of timeline.entries)
      for (const { quote, start, end, document } of evidence)
        expect(document.text.slice(start, end)).toBe(quote);
  });

  it('counts to either end of the calendar', async () => {
    const all =
      '{ timeline(window: { from: "0001-01-01", to: "9999-12-31" }) { total shown density { start count } } }';
    const { total } = (await server.ask(all)).timeline;
    expect(total).toBeGreaterThanOrEqual(timeline.total);
  });

  it('shows all that it counts, each with its proof', () => {
    expect(timeline.shown).toBe(timeline.total);
    expect(timeline.entries).toHaveLength(timeline.total);
    expect(timeline.entries.filter(({ evidence }) => evidence.length === 0)).toEqual([]);
  });
});
