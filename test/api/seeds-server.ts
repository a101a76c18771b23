import { join } from 'node:path';
import { ingestCorpus } from '@ephemeride/ingest';
import { createYogaServer, Readiness, type YogaServer } from '@ephemeride/server';
import { openStore, type Store } from '@ephemeride/store';
import { temporaryPlace } from '@ephemeride/store/testing';
import { ROOT } from '../root.ts';

export interface SeedsServer {
  readonly yoga: YogaServer;
  readonly store: Store;
  /** The data of an answer without errors; throws on any error. */
  // biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is its query's own
  ask(query: string, variables?: object): Promise<any>;
  discard(): Promise<void>;
}

/** A server over a store of its own that has read the five seeds, or another folder. */
export async function seedsServer(folder = join(ROOT, 'seeds')): Promise<SeedsServer> {
  const place = await temporaryPlace();
  const store = await openStore(place);
  const { faults } = await ingestCorpus(store, folder);
  if (faults.length > 0) throw new Error(`${folder}: ${faults[0]?.reason}`);
  const yoga = createYogaServer({ readiness: Readiness.of(store), corsOrigins: [] });
  return {
    yoga,
    store,
    async ask(query, variables = {}) {
      const response = await yoga.fetch('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = await response.json();
      if (errors) throw new Error(JSON.stringify(errors));
      return data;
    },
    async discard() {
      await store.close();
      await place.discard();
    },
  };
}
