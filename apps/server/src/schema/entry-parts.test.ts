import { describe, expect, it } from 'vitest';
import { sampleServer } from '../testing/sample-server.ts';

const { ask } = sampleServer();

const SHARED = [
  '__typename',
  'id',
  'title',
  'french: title(locale: FR)',
  'english: title(locale: EN)',
  'vietnamese: title(locale: VI)',
  'date { edtf earliest latest }',
  'countries { code }',
  'importance',
  'documents { id }',
];
const OF_EVENTS = [
  'kind',
  'status',
  'plover',
  'ordinal',
  'series',
  'place { name }',
  'participants { role }',
];

const onEvents = (fields: readonly string[]) => fields.map((field) => `... on Event { ${field} }`);
const ENTRY = [...SHARED, ...onEvents(OF_EVENTS), '... on Agreement { agreementKind: kind }'];
const EVENT = [...SHARED, ...OF_EVENTS];

type Fields = Readonly<Record<string, unknown>>;

/** Where entries are answered: the fields that can be asked of them there, and the answer to some of them. */
const WAYS: Readonly<Record<string, readonly [readonly string[], (asked: string) => Promise<Fields[]>]>> = {
  timeline: [
    ENTRY,
    async (asked) => (await ask(`{ timeline { entries { ${asked} } } }`)).data.timeline.entries,
  ],
  timelineResult: [
    ENTRY,
    async (asked) =>
      (await ask(`{ timelineResult { ... on Timeline { entries { ${asked} } } } }`)).data.timelineResult
        .entries,
  ],
  entries: [ENTRY, async (asked) => (await ask(`{ entries { nodes { ${asked} } } }`)).data.entries.nodes],
  events: [EVENT, async (asked) => (await ask(`{ events { nodes { ${asked} } } }`)).data.events.nodes],
  eventsResult: [
    EVENT,
    async (asked) =>
      (
        await ask(`{ eventsResult { ... on EventConnection { edges { node { ${asked} } } } } }`)
      ).data.eventsResult.edges.map(({ node }: { node: Fields }) => node),
  ],
  nodes: [
    ENTRY.map((field) => (field.startsWith('...') ? field : `... on TimelineEntry { ${field} }`)),
    async (asked) => {
      const { data } = await ask('{ entries { nodes { id } } }');
      const ids = data.entries.nodes.map(({ id }: { id: string }) => id);
      return (await ask(`query ($ids: [ID!]!) { nodes(ids: $ids) { ${asked} } }`, { ids })).data.nodes;
    },
  ],
};

describe.each(Object.entries(WAYS))('entries of %s', (_way, [fields, answer]) => {
  it('are answered alike whatever else is asked of them', async () => {
    const whole = await answer(fields.join(' '));
    expect(whole.length).toBeGreaterThan(2);
    for (const field of fields) {
      for (const besides of ['', 'a: __typename', ...fields.slice(0, 3)]) {
        const some = await answer(`${field} ${besides}`);
        expect(some.map((entry, index) => ({ ...whole[index], ...entry, a: null }))).toEqual(
          whole.map((entry) => ({ ...entry, a: null })),
        );
      }
    }
  });
});

it('a title in a language that is none tells so in its own place', async () => {
  const { data, errors } = await ask(
    'query ($locale: Locale) { timelineResult { ... on Timeline { shown entries { title(locale: $locale) } } } }',
    { locale: null },
  );
  expect(data).toBeNull();
  expect(errors![0]).toMatchObject({ path: ['timelineResult', 'entries', 0, 'title'] });
});
