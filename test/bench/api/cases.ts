import { COUNTRIES, personName, wordOf } from '../corpus/words.ts';
import type { Asked } from './measure.ts';
import {
  DEEP_FROM,
  EVENTS_OF_TABLES,
  FROM_DEEP,
  FROM_THE_START,
  NODES_OF_TABLES,
  numberOf,
  OF_A_RARE_KIND,
  overlapping,
  WINDOW_OF_TABLES,
  type Window,
} from './queries-of-tables.ts';

/** A query that is asked over and over, each time with the next of its variables. */
export interface Case {
  readonly name: string;
  readonly query: string;
  readonly variants: readonly object[];
  /** What PostGraphile is asked, where its tables can express it, and of our server the same fields and no more: of density it knows nothing. */
  readonly postgraphile?: {
    readonly query: string;
    readonly variants: readonly object[];
    readonly likewise: string;
  };
}

/** Sends a query and gives its data. */
// biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is its query's own
export type Ask = (query: string, variables?: object) => Promise<any>;

export const bodyOf = (query: string, variables: object): string => JSON.stringify({ query, variables });

/** The requests of a case to a server of our schema, or of PostGraphile's. */
export const bySchema = (
  origin: string,
  { query, variants }: Pick<Case, 'query' | 'variants'>,
): readonly Asked[] =>
  variants.map((variables) => ({ url: `${origin}/graphql`, body: bodyOf(query, variables) }));

const VARIANTS = 20;
/** The rank of a word that one entry in some hundred thousand holds. */
const RARE = 30_000;
const variants = (of: (index: number) => object): readonly object[] =>
  Array.from({ length: VARIANTS }, (_each, index) => of(index));

const two = (number: number): string => String(number).padStart(2, '0');
const monthOf = (index: number) => {
  const [year, month] = [1950 + index * 4, two(1 + (index % 12))];
  return { from: `${year}-${month}-01`, to: `${year}-${month}-28` };
};
const yearOf = (index: number) => ({ from: `${1950 + index * 4}-01-01`, to: `${1950 + index * 4}-12-31` });
const EIGHTY_YEARS = { from: '1950-01-01', to: '2029-12-31' };

const TIMELINE = `query ($window: DateWindow, $filter: EntryFilter) {
  timeline(window: $window, filter: $filter, first: 100) {
    total shown
    entries { __typename id title date { edtf earliest latest } countries { code } importance }
    density { start end count }
  }
}`;

/** What of it PostGraphile can give as well. */
const WINDOW = `query ($window: DateWindow, $filter: EntryFilter) {
  timeline(window: $window, filter: $filter, first: 100) {
    total
    entries { __typename id title date { edtf earliest latest } countries { code } importance }
  }
}`;

/** `matching`: the same filter in the words of PostGraphile, null where it has none. */
const timelines = (name: string, filter: object | null, matching: object | null): Case[] => {
  const windows = {
    month: variants((index) => monthOf(index)),
    year: variants((index) => yearOf(index)),
    all: [null],
  } as Readonly<Record<string, readonly (Window | null)[]>>;
  return Object.entries(windows).map(([size, each]) => ({
    name: `${size}${name}`,
    query: TIMELINE,
    variants: each.map((window) => ({ window, filter })),
    ...(matching && {
      postgraphile: {
        query: WINDOW_OF_TABLES,
        likewise: WINDOW,
        variants: each.map((window) => ({ filter: { ...matching, ...overlapping(window) } })),
      },
    }),
  }));
};

const density = (lane: string, filter: object | null): Case => ({
  name: `density by month, 80 years, by ${lane.toLowerCase()}`,
  query: `query ($window: DateWindow, $filter: EntryFilter) {
    timeline(window: $window, filter: $filter, lane: ${lane}, first: 1, buckets: 1000) { density { start end lane count } }
  }`,
  variants: [{ window: EIGHTY_YEARS, filter }],
});

const search = (name: string, text: string): Case => ({
  name: `search of a ${name}`,
  query:
    'query ($text: String!) { search(text: $text, first: 20) { totalCount edges { excerpt node { id } } } }',
  variants: [{ text }],
});

const events = (country: string): string => `query ($after: String) {
  events(first: 100, after: $after) {
    nodes { id title kind status date { edtf } countries { ${country} } importance }
    pageInfo { hasNextPage endCursor }
  }
}`;
const EVENTS = events('code name');
/** Tables have codes of countries, and no names. */
const EVENTS_LIKEWISE = events('code');

const NODES = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Event { title kind date { edtf } } } }';

/** A page of a hundred events, for who answers more of them a second. */
export const LIST_OF_100: Case = {
  name: 'list of 100 events',
  query: EVENTS,
  variants: [{}],
  postgraphile: { query: EVENTS_OF_TABLES, variants: [FROM_THE_START], likewise: EVENTS_LIKEWISE },
};

/** The cases of a corpus; what they ask for by id or cursor is looked up in it. */
export async function casesOf(ask: Ask): Promise<readonly Case[]> {
  const { people } = await ask('query ($text: String!) { people(text: $text, first: 1) { nodes { id } } }', {
    text: personName(0),
  });
  const { events } = await ask(
    `{ events(first: 100, window: { from: "${DEEP_FROM}", to: "2030-12-31" }) { nodes { id } pageInfo { endCursor } } }`,
  );
  return [
    LIST_OF_100,
    ...timelines('', null, {}),
    ...timelines(', two countries', { allCountries: COUNTRIES.slice(0, 2) }, null),
    ...timelines(', one person', { people: [people.nodes[0].id] }, null),
    ...timelines(', a rare kind', { kinds: ['OTHER'] }, OF_A_RARE_KIND),
    density('COUNTRY', { countries: COUNTRIES.slice(0, 10) }),
    density('KIND', null),
    search('rare word', wordOf(RARE)),
    search('common word', 'coopération'),
    search('prefix', 'coop*'),
    {
      name: 'facets of a year',
      query: `query ($window: DateWindow) { facets(window: $window) {
        countries { id count } kinds { id count } statuses { id count } people { id label count } } }`,
      variants: variants((index) => ({ window: yearOf(index) })),
    },
    {
      name: 'page of 100 deep in events',
      query: EVENTS,
      variants: [{ after: events.pageInfo.endCursor }],
      postgraphile: { query: EVENTS_OF_TABLES, variants: [FROM_DEEP], likewise: EVENTS_LIKEWISE },
    },
    {
      name: 'nodes of 100',
      query: NODES,
      variants: [{ ids: events.nodes.map(({ id }: { id: string }) => id) }],
      postgraphile: {
        query: NODES_OF_TABLES,
        variants: [{ ids: events.nodes.map(numberOf) }],
        likewise: NODES,
      },
    },
  ];
}
