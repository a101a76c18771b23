import type { Metadata } from 'next';
import { windowName } from '../../features/choose-window/window-name.ts';
import { ActiveChips } from '../../features/filter-entries/ActiveChips.tsx';
import { Page } from '../../features/find-way/Page.tsx';
import { ByPeriod } from '../../features/see-charts/ByPeriod.tsx';
import { ByKind, ByStatus } from '../../features/see-charts/ByValue.tsx';
import styles from '../../features/see-charts/Charts.module.css';
import { ChartWays } from '../../features/see-charts/ChartWays.tsx';
import { ChosenMeetings } from '../../features/see-charts/ChosenMeetings.tsx';
import { isCountry } from '../../features/see-charts/chosen-query.ts';
import { loadCharts } from '../../features/see-charts/load-charts.ts';
import { MeetingsOfCountries, MeetingsOfPeople } from '../../features/see-charts/Meetings.tsx';
import type { SearchParams } from '../../features/share-view/search-params.ts';
import { type View, viewQuery } from '../../features/share-view/view.ts';
import { EmptyCorpus, FaultPage } from '../../features/wait-for-service/Fault.tsx';
import { speech } from '../../language/server.ts';

interface ChartsPageProps {
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await speech();
  return { title: t('charts.title'), robots: { index: false } };
}

/** A view in charts, each beside its table: entries by time and country, by kind, by status, and who met whom. */
export default async function ChartsPage({ searchParams }: ChartsPageProps) {
  const { t, site, language } = await speech();
  const loaded = await loadCharts(await searchParams);
  if (loaded.fault === 'EMPTY') return <EmptyCorpus />;
  if (loaded.fault !== null) return <FaultPage fault={loaded.fault} />;
  const { view, window, corpus, names, answer, chosen } = loaded;
  const { total } = answer.overall;
  const path = `${site.root}/charts`;
  const numbers = new Intl.NumberFormat(language);
  const list = new Intl.ListFormat(language);
  const chart = {
    answer,
    view,
    t,
    corpus,
    site,
    hrefOf: (change: Partial<View>) => `${site.root}/?${viewQuery({ ...view, ...change })}`,
    write: (count: number) => numbers.format(count),
    list: (words: readonly string[]) => list.format(words),
  };
  const query = viewQuery(view);
  const hrefOfChoice = (met: string | null): string =>
    met === null
      ? `${path}?${query}#${chosen && isCountry(chosen.side.id) ? 'countries' : 'people'}`
      : `${path}?${[query, new URLSearchParams({ met }).toString()].filter(Boolean).join('&')}#choix`;
  const meetings = { ...chart, chosen: chosen?.side.id ?? null, hrefOfChoice };
  const met = chosen && (
    <ChosenMeetings
      chosen={chosen.side}
      events={chosen.events}
      read={chosen.read}
      total={chosen.total}
      closeHref={hrefOfChoice(null)}
    />
  );
  const ofCountry = chosen !== null && isCountry(chosen.side.id);
  return (
    <Page
      kicker={windowName(window, language)}
      title={t('charts.title')}
      source={t('counted.several', { count: total })}
    >
      <ChartWays view={view} window={window} corpus={corpus} />
      <ActiveChips view={view} countries={corpus.countries} names={names} path={path} />
      {total === 0 ? (
        <p className={styles.none} data-testid="no-charts">
          {t('charts.none')}
        </p>
      ) : (
        <>
          <ByPeriod {...chart} />
          <div className={styles.beside}>
            <ByKind {...chart} />
            <ByStatus {...chart} />
          </div>
          <MeetingsOfCountries {...meetings}>{ofCountry && met}</MeetingsOfCountries>
          <MeetingsOfPeople {...meetings}>{!ofCountry && met}</MeetingsOfPeople>
          {answer.meetings.people.length + answer.meetings.countries.length === 0 && (
            <p className={styles.none}>{t('charts.noMeetings')}</p>
          )}
        </>
      )}
    </Page>
  );
}
