import { afterEach, describe, expect, it } from 'vitest';
import type { DocumentInput } from './change.ts';
import { counted } from './testing/counted.ts';
import { plainMerging } from './testing/plain-merging.ts';
import {
  localized,
  proof,
  sampleAgreement,
  sampleCommemoration,
  sampleDocument,
  sampleEvent,
  samplePerson,
} from './testing/sample-reading.ts';
import { type TemporaryStore, temporaryStore } from './testing/temporary-store.ts';

let temporary: TemporaryStore;
afterEach(() => temporary.discard());

const meeting = (slug: string, date: string, name = 'Lan Nguyen') =>
  sampleDocument(slug, {
    date,
    people: [samplePerson({ name, role: 'ministre' })],
    events: [
      sampleEvent({
        title: 'Rencontre',
        topics: ['frontiere'],
        participants: [
          { person: name, organization: null, country: 'VN', role: 'SIDE', post: 'ministre', rank: null },
        ],
        evidence: [proof(`dit par ${slug}`)],
      }),
    ],
  });

const counts = async () => {
  const { documents, events, people, anniversaries, commemorations, agreements } =
    await temporary.store.corpus();
  return { documents, events, people, anniversaries, commemorations, agreements };
};

describe('what is known of documents', () => {
  it('is told of all, or of some, those that are stored', async () => {
    temporary = await temporaryStore(meeting('a', '2024-01-10'), meeting('b', '2024-01-11'));
    const slugsOf = async (slugs?: readonly string[]) =>
      (await temporary.store.knownDocuments(slugs)).map(({ slug }) => slug);
    expect(await slugsOf()).toEqual(['a', 'b']);
    expect(await slugsOf(['b', 'none'])).toEqual(['b']);
    expect(await slugsOf([])).toEqual([]);
  });
});

describe('a change of documents', () => {
  it('joins what two documents say into one event with two reports', async () => {
    temporary = await temporaryStore(meeting('b', '2024-03-06'), meeting('a', '2024-03-05'));
    const { edges } = await temporary.store.events({});
    expect(edges).toHaveLength(1);
    const { id } = edges[0]!.node;
    const [reports] = await temporary.store.reportsOf([id]);
    const documents = await temporary.store.documentsByIds(reports!.map(({ documentId }) => documentId));
    expect(documents.map((document) => document?.slug)).toEqual(['a', 'b']);
    expect(reports!.map(({ evidence }) => evidence[0]!.text)).toEqual(['dit par a', 'dit par b']);
  });

  it('gives the same rows again when the same document comes again', async () => {
    temporary = await temporaryStore(meeting('a', '2024-03-05'), meeting('b', '2024-03-06'));
    const { store } = temporary;
    const rows = async () => counted([await store.corpus(), await store.events({})]);
    const before = await rows();
    await temporary.put(meeting('a', '2024-03-05'));
    expect(await rows()).toEqual(before);
  });

  it('is told by the revision alone', async () => {
    temporary = await temporaryStore(meeting('a', '2024-03-05'));
    const { store } = temporary;
    const before = await store.revision();
    expect(before).toBe((await store.corpus()).revision);
    await temporary.put(meeting('b', '2024-03-06'));
    expect(await store.revision()).not.toBe(before);
    await temporary.remove('b');
    expect(await store.revision()).toBe(before);
  });

  it('takes away with a document all that only it said', async () => {
    temporary = await temporaryStore(
      meeting('a', '2024-03-05'),
      sampleDocument('b', { agreements: [sampleAgreement()], commemorations: [sampleCommemoration()] }),
    );
    await temporary.remove('b');
    expect(await counts()).toEqual({
      documents: 1,
      events: 1,
      people: 1,
      anniversaries: 0,
      commemorations: 0,
      agreements: 0,
    });
    await temporary.remove('a');
    expect(await counts()).toMatchObject({ documents: 0, events: 0, people: 0 });
    expect((await temporary.store.corpus()).revision).toBe('0000000000000000');
  });

  it('keeps an event of which one report goes', async () => {
    temporary = await temporaryStore(meeting('a', '2024-03-05'), meeting('b', '2024-03-06'));
    await temporary.remove('a');
    const { edges } = await temporary.store.events({});
    const [evidence] = await temporary.store.evidenceOf([edges[0]!.node.id]);
    expect(evidence!.map(({ text }) => text)).toEqual(['dit par b']);
    expect(await counts()).toMatchObject({ events: 1, people: 1 });
  });

  it('keeps an anniversary while another year of it is told of', async () => {
    const later = sampleCommemoration({ ordinal: 46, year: 2025, titles: localized('46e anniversaire') });
    temporary = await temporaryStore(
      sampleDocument('a', { commemorations: [sampleCommemoration()] }),
      sampleDocument('b', { commemorations: [later] }),
    );
    await temporary.remove('a');
    expect(await counts()).toMatchObject({ anniversaries: 1, commemorations: 1 });
  });

  it('points an event of another document to the person that a later one makes of them', async () => {
    temporary = await temporaryStore();
    const personOf = async () => {
      const { edges } = await temporary.store.events({});
      const [participants] = await temporary.store.participantsOf([edges[0]!.node.id]);
      const [person] = await temporary.store.peopleByIds([participants![0]!.personId!]);
      return person?.name;
    };
    const renaming = {
      ...plainMerging,
      people: {
        ...plainMerging.people,
        blocks: () => ['all'],
        linked: () => true,
        merge: (parts: Parameters<typeof plainMerging.people.merge>[0]) => [
          {
            key: parts.length > 1 ? 'joined' : 'alone',
            parts: parts.map(({ key }) => key),
            name: parts.length > 1 ? 'Nguyễn Lan' : 'Lan Nguyen',
            aliases: [],
            country: 'VN',
          },
        ],
      },
    };
    const put = (document: DocumentInput) =>
      temporary.store.apply({
        put: [document],
        remove: [],
        merging: renaming,
        at: '2024-06-02T00:00:00.000Z',
      });
    await put(meeting('b', '2024-03-06', 'Lan Nguyen'));
    expect(await personOf()).toBe('Lan Nguyen');
    await put(sampleDocument('a', { people: [samplePerson({ name: 'Nguyễn Lan' })] }));
    expect(await personOf()).toBe('Nguyễn Lan');
    expect(await counts()).toMatchObject({ people: 1 });
  });

  it('breaks up a whole that other rules had joined', async () => {
    temporary = await temporaryStore(meeting('a', '2024-03-05'), meeting('b', '2024-03-06'));
    const alone = {
      ...plainMerging,
      events: {
        ...plainMerging.events,
        blocks: () => [],
        linked: () => false,
        merge: (parts: Parameters<typeof plainMerging.events.merge>[0]) =>
          parts.flatMap((part) =>
            plainMerging.events.merge([part]).map((whole) => ({ ...whole, key: part.key })),
          ),
      },
    };
    await temporary.store.apply({
      put: [meeting('a', '2024-03-05')],
      remove: [],
      merging: alone,
      at: 'later',
    });
    expect(await counts()).toMatchObject({ events: 2 });
  });

  it('asks the merge for one part where any number of documents say alike', async () => {
    temporary = await temporaryStore();
    const asked: number[] = [];
    const counting = {
      ...plainMerging,
      people: {
        ...plainMerging.people,
        merge(parts: Parameters<typeof plainMerging.people.merge>[0]) {
          asked.push(parts.length);
          return plainMerging.people.merge(parts);
        },
      },
    };
    for (const slug of ['a', 'b', 'c', 'd']) {
      const put = [meeting(slug, '2024-03-05')];
      await temporary.store.apply({ put, remove: [], merging: counting, at: 'now' });
    }
    expect(asked).toEqual([1, 1, 1, 1]);
    expect(await counts()).toMatchObject({ documents: 4, people: 1, events: 1 });
  });

  it('leaves the store as it was where a change fails', async () => {
    temporary = await temporaryStore(meeting('a', '2024-03-05'));
    const before = await temporary.store.corpus();
    const failing = {
      ...plainMerging,
      events: {
        ...plainMerging.events,
        merge: () => {
          throw new Error('no events today');
        },
      },
    };
    const change = { put: [meeting('b', '2024-03-06')], remove: ['a'], merging: failing, at: 'later' };
    await expect(temporary.store.apply(change)).rejects.toThrow('no events today');
    expect(await temporary.store.corpus()).toEqual(before);
  });
});
