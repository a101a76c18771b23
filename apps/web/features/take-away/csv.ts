import { stringify } from 'csv-stringify/sync';
import type { FileFormat } from './file-format.ts';
import type { Taken } from './taken.ts';

/** The columns, in order; a list of values is parted by ` ; `. */
const COLUMNS: Readonly<Record<string, (entry: Taken) => string | null | undefined>> = {
  id: ({ id }) => id,
  type: ({ type }) => type,
  kind: ({ kind }) => kind,
  status: ({ status }) => status,
  title: ({ title }) => title,
  edtf: ({ date }) => date?.edtf,
  earliest: ({ date }) => date?.earliest,
  latest: ({ date }) => date?.latest,
  precision: ({ date }) => date?.precision,
  approximate: ({ date }) => date && String(date.approximate),
  basis: ({ date }) => date?.basis,
  stated: ({ date }) => date?.stated,
  countries: ({ countries }) => listed(countries.map(({ code }) => code)),
  place: ({ place }) => place,
  people: ({ people }) => listed(people),
  organizations: ({ organizations }) => listed(organizations),
  topics: ({ topics }) => listed(topics),
  quote: ({ quotes }) => quotes[0]?.text,
  sources: ({ sources }) => listed(sources.map(({ line }) => line)),
  documents: ({ sources }) => listed(sources.map(({ slug }) => slug)),
  url: ({ url }) => url,
};

const listed = (values: readonly string[]): string => values.join(' ; ');

/** Lines as RFC 4180 ends them; no cell is one that a spreadsheet would run as a formula. */
const line = (cells: readonly (string | null | undefined)[]): string =>
  stringify([[...cells]], { escape_formulas: true, record_delimiter: 'windows' });

/** Without this mark spreadsheets take UTF-8 for the letters of a single country. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Comma-separated values, a line an entry, under a line of names. */
export const csv: FileFormat = {
  mediaType: 'text/csv; charset=utf-8; header=present',
  opening: () => BYTE_ORDER_MARK + line(Object.keys(COLUMNS)),
  entry: (entry) => line(Object.values(COLUMNS).map((cell) => cell(entry))),
  between: '',
  closing: '',
};
