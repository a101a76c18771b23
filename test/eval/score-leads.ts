import { readFileSync } from 'node:fs';
import type { EventRead, Reading } from '@ephemeride/domain';
import { sameDate } from './match.ts';
import { Tally } from './tally.ts';

/** A despatch of a few sentences, and what a careful reader says of its main event alone. */
export interface Lead {
  readonly id: string;
  readonly text: string;
  readonly kinds: readonly string[];
  /** EDTF, the best answer first. */
  readonly dates: readonly string[];
  readonly statuses: readonly string[];
  readonly countries: readonly string[];
  /** Countries that are neither missing nor wrong. */
  readonly countriesOptional: readonly string[];
}

type Raw = Record<string, unknown>;

const many = (...values: unknown[]): string[] =>
  values.flat().filter((value) => value !== undefined && value !== null) as string[];

/** The leads of a `.jsonl` file, one a line. */
export const readLeads = (path: string): Lead[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Raw)
    .map((raw) => ({
      id: String(raw.id),
      text: String(raw.text),
      kinds: many(raw.kind, raw.kindAlt),
      dates: many(raw.edtf, raw.dateAlt),
      statuses: many(raw.status, raw.statusAlt),
      countries: many(raw.countries),
      countriesOptional: many(raw.countriesOptional),
    }));

/** What of a lead's main event is right in an event that was read. */
const judge = (lead: Lead, found: EventRead) => ({
  kind: lead.kinds.includes(found.kind),
  date: sameDate(found.date?.edtf, lead.dates),
  countries:
    lead.countries.every((code) => found.countries.includes(code)) &&
    found.countries.every((code) => lead.countries.includes(code) || lead.countriesOptional.includes(code)),
  status: lead.statuses.includes(found.status),
});

const isRight = ({ kind, date, countries }: ReturnType<typeof judge>): boolean => kind && date && countries;

const told = (kind: string, date: string | null, status: string, countries: readonly string[]): string =>
  [kind, date ?? 'no date', status, countries.join() || 'no country'].join(' ');

/** Scores the one event that a reading calls the main one against each lead's. */
export function scoreLeads(leads: readonly Lead[], read: (text: string) => Reading): Tally {
  const tally = new Tally();
  for (const lead of leads) {
    const { events } = read(lead.text);
    const main = events.find((event) => event.main);
    const verdict = main ? judge(lead, main) : { kind: false, date: false, countries: false, status: false };
    tally.attribute('main event right (kind, date, countries)', isRight(verdict));
    for (const [name, right] of Object.entries(verdict)) tally.attribute(`main event ${name}`, right);
    if (main && lead.countries.length + main.countries.length > 0) {
      const allowed = [...lead.countries, ...lead.countriesOptional];
      tally.attribute(
        'no country missing',
        lead.countries.every((code) => main.countries.includes(code)),
      );
      tally.attribute(
        'no country too many',
        main.countries.every((code) => allowed.includes(code)),
      );
    }
    tally.attribute(
      'right in some event',
      events.some((event) => isRight(judge(lead, event))),
    );
    if (isRight(verdict) && verdict.status) continue;
    const got = main ? told(main.kind, main.date?.edtf ?? null, main.status, main.countries) : 'none';
    const wanted = told(lead.kinds.join('|'), lead.dates.join('|'), lead.statuses.join('|'), lead.countries);
    tally.fault('LEAD', lead.id, wanted, 'got', got);
  }
  return tally;
}
