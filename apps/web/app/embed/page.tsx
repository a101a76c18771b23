import type { Metadata } from 'next';
import { webEnv } from '../../env.ts';
import { Chronology } from '../../features/browse/Chronology.tsx';
import { loadView } from '../../features/browse/load-view.ts';
import { EmbedBar } from '../../features/embed-view/EmbedBar.tsx';
import { HeightTeller } from '../../features/embed-view/HeightTeller.tsx';
import { discovery } from '../../features/share-view/discovery.ts';
import type { SearchParams } from '../../features/share-view/search-params.ts';
import { EmptyCorpus, Fault } from '../../features/wait-for-service/Fault.tsx';

interface PageProps {
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return { ...discovery(webEnv().publicUrl, '/embed', await searchParams), robots: { index: false } };
}

/** The same view as on the first page, for a frame in another page. */
export default async function EmbedPage({ searchParams }: PageProps) {
  const loaded = await loadView(await searchParams);
  return (
    <>
      {loaded.state === 'VIEW' && <Chronology {...loaded.props} framed />}
      {loaded.state === 'EMPTY' && <EmptyCorpus />}
      {loaded.state === 'FAULT' && <Fault fault={loaded.fault} />}
      <EmbedBar publicUrl={webEnv().publicUrl} />
      <HeightTeller />
    </>
  );
}
