import type { Metadata } from 'next';
import { AllFacets } from '../../features/filter-entries/AllFacets.tsx';
import { loadFacets } from '../../features/filter-entries/load-facets.ts';
import { Page } from '../../features/find-way/Page.tsx';
import { type SearchParams, viewOf } from '../../features/share-view/search-params.ts';
import { FaultPage } from '../../features/wait-for-service/Fault.tsx';
import { speech } from '../../language/server.ts';

interface FiltersPageProps {
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await speech();
  return { title: t('filters.title'), robots: { index: false } };
}

/** Every value that a view can be filtered by, for readers without scripts and those who want them all. */
export default async function FiltersPage({ searchParams }: FiltersPageProps) {
  const { t } = await speech();
  const view = viewOf(await searchParams);
  const facets = await loadFacets(view);
  if (!facets) return <FaultPage fault="SILENT" />;
  return (
    <Page kicker={t('name')} title={t('filters.title')} source={t('filters.help')}>
      <AllFacets view={view} {...facets} />
    </Page>
  );
}
