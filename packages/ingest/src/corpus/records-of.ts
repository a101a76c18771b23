import type { EntryRecord, Id, Page, PageRequest, Store } from '@ephemeride/store';

/** One thing of the corpus: `record` says what, and the other fields are the store's own. */
export type ExportRecord = { readonly record: string } & Record<string, unknown>;

const PAGE = 200;

/** Every node of a connection, a page at a time. */
async function* everyPage<T>(page: (request: PageRequest) => Promise<Page<T>>): AsyncGenerator<readonly T[]> {
  for (let after: string | null = null; ; ) {
    const { edges, pageInfo } = await page({ first: PAGE, after });
    if (edges.length > 0) yield edges.map(({ node }) => node);
    if (!pageInfo.hasNextPage) return;
    after = pageInfo.endCursor;
  }
}

/** What stands beside entries, each asked for once a page. */
async function withDetails(store: Store, entries: readonly EntryRecord[]): Promise<ExportRecord[]> {
  const ids: readonly Id[] = entries.map(({ id }) => id);
  const [evidence, participants, reports, topics] = await Promise.all([
    store.evidenceOf(ids),
    store.participantsOf(ids),
    store.reportsOf(ids),
    store.topicsOf(ids),
  ]);
  return entries.map((entry, index) => ({
    record: entry.type.toLowerCase(),
    ...entry,
    evidence: evidence[index]!,
    ...(entry.type === 'EVENT' && {
      participants: participants[index]!,
      reports: reports[index]!,
      topics: topics[index]!.map(({ slug }) => slug),
    }),
  }));
}

/** Everything in the store: documents with their mentions, people with their posts, organizations, entries with their proof. */
export async function* recordsOf(store: Store): AsyncGenerator<ExportRecord> {
  const { ingestedAt: _, diagnostics: __, ...corpus } = await store.corpus();
  yield { record: 'corpus', ...corpus };
  for await (const documents of everyPage((request) => store.documents(request))) {
    const mentions = await store.mentionsOf(documents.map(({ id }) => id));
    for (const [index, document] of documents.entries()) {
      yield { record: 'document', ...document, mentions: mentions[index]! };
    }
  }
  for await (const people of everyPage((request) => store.people(request))) {
    const posts = await store.postsOf(people.map(({ id }) => id));
    for (const [index, person] of people.entries())
      yield { record: 'person', ...person, posts: posts[index]! };
  }
  for await (const organizations of everyPage((request) => store.organizations(request))) {
    for (const organization of organizations) yield { record: 'organization', ...organization };
  }
  for await (const entries of everyPage((request) => store.entries(request)))
    yield* await withDetails(store, entries);
}
