import type { Metadata } from 'next';
import { webEnv } from '../env.ts';
import { Chronology } from '../features/browse/Chronology.tsx';
import { loadView } from '../features/browse/load-view.ts';
import { Header } from '../features/find-way/Header.tsx';
import { Ways } from '../features/find-way/Ways.tsx';
import { Greeting } from '../features/greet-reader/Greeting.tsx';
import { discovery } from '../features/share-view/discovery.ts';
import { PrintedAddress } from '../features/share-view/PrintedAddress.tsx';
import type { SearchParams } from '../features/share-view/search-params.ts';
import { EmptyCorpus, Fault } from '../features/wait-for-service/Fault.tsx';

interface PageProps {
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ searchParams }: PageProps): Promise<Metadata> {
  return discovery(webEnv().publicUrl, '/', await searchParams);
}

export default async function Page({ searchParams }: PageProps) {
  const loaded = await loadView(await searchParams);
  return (
    <>
      <Header of={loaded.state === 'VIEW' ? 'VIEW' : 'NOTICE'} />
      {loaded.state === 'VIEW' && <Greeting />}
      {loaded.state === 'VIEW' && <Chronology {...loaded.props} framed={false} />}
      {loaded.state === 'VIEW' && <Ways countries={loaded.props.corpus.countries} />}
      {loaded.state === 'VIEW' && <PrintedAddress publicUrl={webEnv().publicUrl} />}
      {loaded.state === 'EMPTY' && <EmptyCorpus />}
      {loaded.state === 'FAULT' && <Fault fault={loaded.fault} />}
    </>
  );
}
