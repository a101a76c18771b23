import type { Metadata } from 'next';
import { cache } from 'react';
import { webEnv } from '../../../env.ts';
import { CiteEntry } from '../../../features/cite-entry/CiteEntry.tsx';
import { conflictsOf } from '../../../features/compare-reports/conflicts.ts';
import { eventQuery } from '../../../features/compare-reports/event-query.ts';
import { Participants } from '../../../features/compare-reports/Participants.tsx';
import { Reports } from '../../../features/compare-reports/Reports.tsx';
import pageStyles from '../../../features/find-way/Page.module.css';
import { Page } from '../../../features/find-way/Page.tsx';
import { chronologyHref, eventHref, relationHref } from '../../../features/find-way/site.ts';
import { EntryLine } from '../../../features/read-list/EntryLine.tsx';
import { kindWord } from '../../../features/read-list/kind-word.ts';
import { decodedSegment } from '../../../features/share-view/decoded-segment.ts';
import { readingHead } from '../../../features/share-view/reading-head.ts';
import { FaultPage, MissingPage } from '../../../features/wait-for-service/Fault.tsx';
import { ask } from '../../../graphql-client/server.ts';
import { type Language, localeOf } from '../../../language/languages.ts';
import { speech } from '../../../language/server.ts';
import { Printed } from '../../../typography/Printed.tsx';

interface EventPageProps {
  params: Promise<{ id: string }>;
}

const loadEvent = cache(async (id: string, language: Language) =>
  ask(eventQuery, { id: decodedSegment(id), locale: localeOf(language) }),
);

export async function generateMetadata({ params }: EventPageProps): Promise<Metadata> {
  const { language } = await speech();
  const { data } = await loadEvent((await params).id, language);
  if (data?.node?.__typename !== 'Event') return {};
  const { id, title } = data.node;
  const { publicUrl } = webEnv();
  return readingHead({ publicUrl, language, title, hrefOf: (site) => eventHref(site, id) });
}

/** An event with all its reports side by side and their conflicts. */
export default async function EventPage({ params }: EventPageProps) {
  const { t, site, language } = await speech();
  const { data, fault } = await loadEvent((await params).id, language);
  if (fault) return <FaultPage fault={fault} />;
  const event = data.node;
  if (event?.__typename !== 'Event') return <MissingPage />;
  const conflicts = conflictsOf(event.reports);
  const where = event.place && [event.place.name, event.place.country?.name].filter(Boolean).join(', ');
  return (
    <Page
      kicker={[kindWord(event, t), event.status !== 'HELD' && t(`statuses.${event.status}`)]
        .filter(Boolean)
        .join(' · ')}
      title={<Printed>{event.title}</Printed>}
      source={
        <Printed>{[event.date?.display ?? t('list.undated'), where].filter(Boolean).join(' · ')}</Printed>
      }
    >
      <p className={pageStyles.steps}>
        <a href={chronologyHref(site, event.id)}>{t('event.inPicture')}</a>
        {event.countries.length > 1 && event.countries.length <= 3 && (
          <a
            href={relationHref(
              site,
              event.countries.map(({ code }) => code),
            )}
          >
            {t('relation.title', { countries: event.countries.map(({ name }) => name).join(' – ') })}
          </a>
        )}
      </p>
      <Participants participants={event.participants} />
      <h2>{t('event.reports', { count: event.reports.length })}</h2>
      {event.reports.length > 1 && (
        <p className={pageStyles.note} data-testid="conflicts">
          <Printed>
            {conflicts.length === 0
              ? t('event.agree')
              : t('event.conflict', {
                  fields: conflicts.map((field) => t(`event.fields.${field}`)).join(', '),
                })}
          </Printed>
        </p>
      )}
      <Reports event={event} />
      {event.linked.length > 0 && (
        <>
          <h2>{t('event.linked')}</h2>
          <ol>
            {event.linked.map((linked) => (
              <EntryLine key={linked.id} entry={linked} href={eventHref(site, linked.id)} />
            ))}
          </ol>
        </>
      )}
      <CiteEntry entry={event.id} />
    </Page>
  );
}
