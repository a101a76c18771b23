import type { Metadata } from 'next';
import { webEnv } from '../../../env.ts';
import styles from '../../../features/find-way/Page.module.css';
import { Page } from '../../../features/find-way/Page.tsx';
import { chronologyHref, dayHref } from '../../../features/find-way/site.ts';
import { dayAfter, dayName, readDay } from '../../../features/on-this-day/day.ts';
import { onThisDayQuery } from '../../../features/on-this-day/on-this-day-query.ts';
import { EntryLine } from '../../../features/read-list/EntryLine.tsx';
import { readingHead } from '../../../features/share-view/reading-head.ts';
import { FaultPage, MissingPage } from '../../../features/wait-for-service/Fault.tsx';
import { ask } from '../../../graphql-client/server.ts';
import { localeOf } from '../../../language/languages.ts';
import { speech } from '../../../language/server.ts';
import { Printed } from '../../../typography/Printed.tsx';

interface DayPageProps {
  params: Promise<{ day: string }>;
}

export async function generateMetadata({ params }: DayPageProps): Promise<Metadata> {
  const { t, language } = await speech();
  const text = (await params).day;
  const day = readDay(text);
  if (!day) return {};
  return readingHead({
    publicUrl: webEnv().publicUrl,
    language,
    title: t('day.title', { day: dayName(day, language) }),
    hrefOf: (site) => dayHref(site, text),
  });
}

/** On this day: what a month and day have seen, in any year. */
export default async function DayPage({ params }: DayPageProps) {
  const { t, site, language } = await speech();
  const of = readDay((await params).day);
  if (!of) return <MissingPage />;
  const { data, fault } = await ask(onThisDayQuery, { ...of, locale: localeOf(language) });
  if (fault) return <FaultPage fault={fault} />;
  const day = dayName(of, language);
  const [before, after] = [dayAfter(of, -1), dayAfter(of, 1)];
  return (
    <Page
      kicker={t('ways.today')}
      title={<Printed>{t('day.title', { day })}</Printed>}
      source={<Printed>{t('day.intro', { count: data.onThisDay.length, day })}</Printed>}
    >
      <nav className={styles.steps} aria-label={t('ways.today')}>
        <a href={dayHref(site, before)} rel="prev">
          {t('day.previous')}
        </a>
        <a href={dayHref(site, after)} rel="next">
          {t('day.next')}
        </a>
      </nav>
      <ol>
        {data.onThisDay.map((entry) => (
          <EntryLine key={entry.id} entry={entry} href={chronologyHref(site, entry.id)} />
        ))}
      </ol>
    </Page>
  );
}
