import type { Metadata } from 'next';
import { shownWindow, viewFilter } from '../../features/browse/chronology.ts';
import { corpusQuery, corpusVariables, digestCorpus } from '../../features/browse/corpus.ts';
import { windowName } from '../../features/choose-window/window-name.ts';
import styles from '../../features/find-way/Page.module.css';
import { Page } from '../../features/find-way/Page.tsx';
import { EntryLine } from '../../features/read-list/EntryLine.tsx';
import { ENTRIES_A_PAGE, everyEntryQuery } from '../../features/read-list/every-entry-query.ts';
import { firstValue, type SearchParams, viewOf } from '../../features/share-view/search-params.ts';
import { viewQuery } from '../../features/share-view/view.ts';
import { FaultPage, MissingPage } from '../../features/wait-for-service/Fault.tsx';
import { ask } from '../../graphql-client/server.ts';
import { localeOf } from '../../language/languages.ts';
import { speech } from '../../language/server.ts';

interface EntriesPageProps {
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await speech();
  return { title: t('everyEntry.title'), robots: { index: false } };
}

/** Every entry of a view, a page at a time and without scripts: the list shows the most important ones alone where there are many. */
export default async function EntriesPage({ searchParams }: EntriesPageProps) {
  const { t, site, language } = await speech();
  const parameters = await searchParams;
  const view = viewOf(parameters);
  const corpus = await ask(corpusQuery, corpusVariables(language));
  if (corpus.fault) return <FaultPage fault={corpus.fault} />;
  const window = shownWindow(view, digestCorpus(corpus.data));
  if (!window) return <MissingPage />;
  const [after, before] = [firstValue(parameters, 'after'), firstValue(parameters, 'before')];
  const page = before ? { last: ENTRIES_A_PAGE, before } : { first: ENTRIES_A_PAGE, after };
  const { data, fault } = await ask(everyEntryQuery, {
    filter: viewFilter(view),
    window,
    locale: localeOf(language),
    ...page,
  });
  if (fault) return <FaultPage fault={fault} />;
  const { totalCount, pageInfo, nodes } = data.entries;
  const address = (cursor: Record<string, string>): string =>
    `${site.root}/entries?${[viewQuery(view), new URLSearchParams(cursor).toString()].filter(Boolean).join('&')}`;
  const entryHref = (entry: string): string => `${site.root}/?${viewQuery({ ...view, entry })}`;
  const steps = (
    <nav className={styles.steps} aria-label={t('everyEntry.pages')}>
      {pageInfo.hasPreviousPage && pageInfo.startCursor && (
        <a href={address({ before: pageInfo.startCursor })} rel="prev">
          {t('everyEntry.newer')}
        </a>
      )}
      {pageInfo.hasNextPage && pageInfo.endCursor && (
        <a href={address({ after: pageInfo.endCursor })} rel="next">
          {t('everyEntry.older')}
        </a>
      )}
    </nav>
  );
  return (
    <Page
      kicker={windowName(window, language)}
      title={t('everyEntry.title')}
      source={t('counted.several', { count: totalCount })}
    >
      {nodes.length > 0 && (
        <ol>
          {nodes.map((entry) => (
            <EntryLine key={entry.id} entry={entry} href={entryHref(entry.id)} />
          ))}
        </ol>
      )}
      {steps}
    </Page>
  );
}
