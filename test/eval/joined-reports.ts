import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingestCorpus } from '@ephemeride/ingest';
import { openStore, type ReportRecord, type Store } from '@ephemeride/store';

/** What one despatch says of an event, and which despatch. */
export interface FiledReport extends ReportRecord {
  readonly file: string;
}

const PAGE = 100;

async function reportsIn(store: Store): Promise<FiledReport[][]> {
  const groups: FiledReport[][] = [];
  for (let after: string | null = null; ; ) {
    const { edges, pageInfo } = await store.events({ first: PAGE, after });
    const reports = (await store.reportsOf(edges.map(({ node }) => node.id))) as readonly ReportRecord[][];
    const documents = await store.documentsByIds([...new Set(reports.flat().map((one) => one.documentId))]);
    const files = new Map(documents.map((document) => [document?.id, `${document?.slug}.txt`]));
    groups.push(
      ...reports.map((list) => list.map((one) => ({ ...one, file: files.get(one.documentId) ?? '' }))),
    );
    if (!pageInfo.hasNextPage) return groups;
    after = pageInfo.endCursor;
  }
}

/** The reports of each event, after a folder of despatches went as a user's does into a store of its own. */
export async function joinedReports(folder: string): Promise<FiledReport[][]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'ephemeride-eval-'));
  const store = await openStore({ dataDir });
  try {
    const { faults } = await ingestCorpus(store, folder);
    for (const { file, reason } of faults) throw new Error(`${file}: ${reason}`);
    return await reportsIn(store);
  } finally {
    await store.close();
    await rm(dataDir, { recursive: true });
  }
}
