import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CommemorationRecord } from './records.ts';
import {
  localized,
  sampleCommemoration,
  sampleDocument,
  sampleEvent,
  samplePerson,
  stated,
} from './testing/sample-reading.ts';
import { type TemporaryStore, temporaryStore } from './testing/temporary-store.ts';

const TEXT = 'Mme Lan Nguyen, ministre, a reçu à Huế M. Ken Sato. Ils ont évoqué les libérations.';
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const participant = (person: string, country: string) =>
  ({ person, organization: null, country, role: 'SIDE', post: null, rank: null }) as const;

let temporary: TemporaryStore;
beforeAll(async () => {
  temporary = await temporaryStore(
    sampleDocument(
      'a',
      {
        date: '2024-03-05',
        people: [
          samplePerson({
            name: 'Lan Nguyen',
            role: 'ministre',
            organization: 'Gouvernement',
            mentions: [{ ...span('Lan Nguyen'), rule: 'civility' }],
          }),
          samplePerson({ name: 'Ken Sato', country: 'JP' }),
        ],
        organizations: [{ name: 'Gouvernement', aliases: [], country: 'VN', mentions: [] }],
        places: [{ ...span('Huế'), text: 'Huế', name: 'Hué', country: 'VN', rule: 'city' }],
        events: [
          sampleEvent({
            title: 'Réception à Hué',
            countries: ['VN', 'JP'],
            series: 'Dialogue',
            ordinal: 3,
            status: 'POSTPONED',
            participants: [participant('Lan Nguyen', 'VN'), participant('Ken Sato', 'JP')],
            evidence: [{ ...span('a reçu à Huế'), text: 'a reçu à Huế', rule: 'active' }],
          }),
          sampleEvent({
            title: 'Dialogue tenu',
            countries: ['VN', 'JP'],
            series: 'Dialogue',
            ordinal: 3,
            date: stated('2024-09-01'),
          }),
        ],
        commemorations: [sampleCommemoration()],
        diagnostics: [{ severity: 'warning', code: 'no-title', message: 'no title', start: 0, end: 0 }],
      },
      TEXT,
    ),
    sampleDocument('b', {
      date: '2025-01',
      people: [samplePerson({ name: 'Lan Nguyen', role: 'ministre' })],
    }),
  );
});
afterAll(() => temporary.discard());

const eventTitled = async (title: string) => {
  const { edges } = await temporary.store.events({ first: 50 });
  return edges.map(({ node }) => node).find(({ titles }) => titles.FR === title)!;
};

describe('loaders', () => {
  it('answer in the order asked for, with null for what is not there', async () => {
    const { id } = await eventTitled('Réception à Hué');
    const found = await temporary.store.entriesByIds(['zzz', id, 'not an id', id]);
    expect(found.map((entry) => entry?.id ?? null)).toEqual([null, id, null, id]);
    expect(await temporary.store.entriesByIds([])).toEqual([]);
  });

  it('quote the text where it proves an event', async () => {
    const { id } = await eventTitled('Réception à Hué');
    const [evidence] = await temporary.store.evidenceOf([id]);
    const [document] = await temporary.store.documentsByIds([evidence![0]!.documentId]);
    expect(document!.text.slice(evidence![0]!.start, evidence![0]!.end)).toBe('a reçu à Huế');
  });

  it('give each mention what it names', async () => {
    const [document] = await temporary.store.documentsBySlugs(['a']);
    const [mentions] = await temporary.store.mentionsOf([document!.id]);
    const [person] = await temporary.store.peopleBySlugs(['lan-nguyen-vn']);
    expect(mentions!.map(({ text, kind, value }) => [text, kind, value])).toEqual([
      ['Lan Nguyen', 'PERSON', person!.id],
      ['Huế', 'PLACE', 'Hué'],
    ]);
  });

  it('show a post once, with the first document that shows it', async () => {
    const [person] = await temporary.store.peopleBySlugs(['lan-nguyen-vn']);
    const [posts] = await temporary.store.postsOf([person!.id]);
    expect(posts!.map(({ title, seen }) => [title, seen?.edtf])).toEqual([['ministre', '2024-03-05']]);
    const [body] = await temporary.store.organizationsByIds([posts![0]!.organizationId!]);
    expect(body?.name).toBe('Gouvernement');
  });

  it('find the held edition of a postponed one', async () => {
    const postponed = await eventTitled('Réception à Hué');
    const [linked] = await temporary.store.linkedEventsOf([postponed.id]);
    expect(linked!.map(({ titles }) => titles.FR)).toEqual(['Dialogue tenu']);
  });

  it('find what someone took part in, within a window too', async () => {
    const [person] = await temporary.store.peopleBySlugs(['ken-sato-jp']);
    const [all] = await temporary.store.entriesOfPeople([person!.id]);
    const [none] = await temporary.store.entriesOfPeople([person!.id], {
      from: '2025-01-01',
      to: '2025-12-31',
    });
    expect([all!.length, none!.length]).toEqual([1, 0]);
  });
});

describe('commemorations of an anniversary', () => {
  const returns = async (window?: { from: string; to: string }): Promise<readonly CommemorationRecord[]> => {
    const [anniversary] = await temporary.store.anniversaries();
    const [found] = await temporary.store.commemorationsOf([anniversary!.id], window);
    return found!;
  };

  it('are every year of the window, those that no despatch mentions computed', async () => {
    const found = await returns({ from: '2022-01-01', to: '2025-12-31' });
    expect(found.map(({ year, ordinal, date, mentioned }) => [year, ordinal, date?.edtf, mentioned])).toEqual(
      [
        [2022, 43, '2022-01-07', false],
        [2023, 44, '2023-01-07', false],
        [2024, 45, '2024-01-07', true],
        [2025, 46, '2025-01-07', false],
      ],
    );
  });

  it('leave out a year whose day the window leaves out', async () => {
    const found = await returns({ from: '2023-01-08', to: '2024-01-06' });
    expect(found).toEqual([]);
  });

  it('are those mentioned where no window is given', async () => {
    expect((await returns()).map(({ year }) => year)).toEqual([2024]);
  });

  it('are found by id whether stored or computed, and only the stored ones have evidence', async () => {
    const found = await returns({ from: '2023-01-01', to: '2024-12-31' });
    const ids = found.map(({ id }) => id);
    expect(await temporary.store.entriesByIds(ids)).toEqual(found);
    const evidence = await temporary.store.evidenceOf(ids);
    expect(evidence.map(({ length }) => length)).toEqual([0, 1]);
    const [anniversary] = await temporary.store.anniversaries();
    expect(await temporary.store.entriesByIds([`${anniversary!.id}.y1979`])).toEqual([null]);
  });
});

describe('search', () => {
  const hits = async (text: string) => {
    const { edges } = await temporary.store.search({ text });
    return edges.map(({ node }) => node);
  };

  it('finds a plural by its singular, and accents by their letters', async () => {
    expect((await hits('libération')).map(({ kind }) => kind)).toEqual(['DOCUMENT']);
    expect((await hits('liberations')).map(({ kind }) => kind)).toEqual(['DOCUMENT']);
  });

  it('marks in the excerpt what it found', async () => {
    const [hit] = await hits('évoquer');
    const [highlight] = hit!.highlights;
    expect(hit!.excerpt.slice(highlight!.start, highlight!.end)).toBe('évoqué');
  });

  it('asks for every word, and finds nothing in signs', async () => {
    expect(await hits('Sato absent')).toEqual([]);
    expect(await hits('"*) OR (')).toEqual([]);
    expect((await hits('" sato')).length).toBeGreaterThan(0);
  });

  it('finds people by the beginnings of their names', async () => {
    const { edges, totalCount } = await temporary.store.people({ text: 'ng la' });
    expect([edges[0]?.node.name, await totalCount()]).toEqual(['Lan Nguyen', 1]);
  });
});

describe('relations and facets', () => {
  it('tell who of two countries met', async () => {
    const meetings = await temporary.store.encounters(['JP', 'VN'], null, 10);
    expect(meetings).toHaveLength(1);
    expect(
      await temporary.store.encounters(['JP', 'VN'], { from: '1990-01-01', to: '1990-12-31' }, 10),
    ).toEqual([]);
    const people = await temporary.store.peopleByIds(meetings[0]!.personIds);
    expect(people.map((person) => person?.name)).toEqual(['Lan Nguyen', 'Ken Sato']);
  });

  it('count what matches by country, kind, person and document', async () => {
    const facets = await temporary.store.facets({ types: ['EVENT'] });
    expect(facets.countries.map(({ id, count }) => [id, count])).toEqual([
      ['JP', 2],
      ['VN', 2],
    ]);
    expect(facets.people.map(({ label, count }) => [label, count]).sort()).toEqual([
      ['Ken Sato', 1],
      ['Lan Nguyen', 1],
    ]);
    expect(facets.statuses.map(({ id }) => id)).toEqual(['HELD', 'POSTPONED']);
    expect(facets.documents[0]).toMatchObject({ label: 'Une dépêche', count: 2 });
    expect(await temporary.store.facets({ types: ['EVENT'] }, null, ['people'])).toEqual({
      countries: [],
      kinds: [],
      statuses: [],
      people: facets.people,
      topics: [],
      documents: [],
    });
  });

  it('find what falls on a day of any year', async () => {
    const found = await temporary.store.onThisDay(1, 7);
    expect(found.map(({ type }) => type)).toEqual(['ANNIVERSARY', 'COMMEMORATION']);
  });

  it('list the diagnostics of the corpus', async () => {
    const { diagnostics, extent } = await temporary.store.corpus();
    expect(diagnostics.map(({ code, slug }) => [code, slug])).toEqual([['no-title', 'a']]);
    expect(extent).toEqual({ from: '2024-01-07', to: '2024-09-01' });
  });

  it('name a document whose title differs in each language by that of the reader', async () => {
    const [document] = await temporary.store.documentsBySlugs(['a']);
    expect(document!.titles).toEqual(localized('Une dépêche'));
  });
});
