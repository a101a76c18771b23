import { LANGUAGE_TAGS } from '@ephemeride/timeline';
import type { Metadata } from 'next';
import { cache } from 'react';
import { webEnv } from '../../../env.ts';
import { Page } from '../../../features/find-way/Page.tsx';
import { chronologyHref, relationHref } from '../../../features/find-way/site.ts';
import { Announced } from '../../../features/follow-relation/Announced.tsx';
import { Encounters } from '../../../features/follow-relation/Encounters.tsx';
import styles from '../../../features/follow-relation/Relation.module.css';
import { RelationLinks } from '../../../features/follow-relation/RelationLinks.tsx';
import { inForce, mostNamedFirst, readRelation } from '../../../features/follow-relation/relation.ts';
import { relationQuery } from '../../../features/follow-relation/relation-query.ts';
import { EntryLine } from '../../../features/read-list/EntryLine.tsx';
import { readingHead } from '../../../features/share-view/reading-head.ts';
import { FaultPage, MissingPage } from '../../../features/wait-for-service/Fault.tsx';
import { ask } from '../../../graphql-client/server.ts';
import { type Language, localeOf } from '../../../language/languages.ts';
import { speech } from '../../../language/server.ts';
import { Printed } from '../../../typography/Printed.tsx';

interface RelationPageProps {
  params: Promise<{ countries: string }>;
}

const loadRelation = cache(async (text: string, language: Language) => {
  const countries = readRelation(text);
  return countries && ask(relationQuery, { countries: [...countries], locale: localeOf(language) });
});

const between = (countries: readonly { name: string }[]): string =>
  countries.map(({ name }) => name).join(' – ');

export async function generateMetadata({ params }: RelationPageProps): Promise<Metadata> {
  const { t, language } = await speech();
  const answer = await loadRelation((await params).countries, language);
  if (!answer?.data) return {};
  const { countries } = answer.data.relation;
  const codes = countries.map(({ code }) => code);
  return readingHead({
    publicUrl: webEnv().publicUrl,
    language,
    title: t('relation.title', { countries: between(mostNamedFirst(countries, answer.data.known.lanes)) }),
    hrefOf: (site) => relationHref(site, codes),
  });
}

/** What two or more countries share: who met whom, what is in force, what was announced and what became of it. */
export default async function RelationPage({ params }: RelationPageProps) {
  const { t, site, language } = await speech();
  const answer = await loadRelation((await params).countries, language);
  if (!answer) return <MissingPage />;
  if (answer.fault) return <FaultPage fault={answer.fault} />;
  const { counted, known } = answer.data;
  const relation = {
    ...answer.data.relation,
    countries: mostNamedFirst(answer.data.relation.countries, known.lanes),
  };
  const { total } = counted;
  const today = new Date();
  const day = today.toISOString().slice(0, 10);
  const { current, lapsed } = inForce(relation.agreements, day);
  const written = new Intl.DateTimeFormat(LANGUAGE_TAGS[localeOf(language)], {
    timeZone: 'UTC',
    dateStyle: 'long',
  });
  const agreements = (list: typeof current, name: string) =>
    list.length > 0 && (
      <section>
        <h2>
          <Printed>{name}</Printed>
        </h2>
        <ol>
          {list.map((agreement) => (
            <EntryLine key={agreement.id} entry={agreement} href={chronologyHref(site, agreement.id)} />
          ))}
        </ol>
      </section>
    );
  return (
    <Page
      kicker={t('ways.relations')}
      title={between(relation.countries)}
      source={t('relation.together', { count: total })}
    >
      <h2>{t('relation.meetings')}</h2>
      <Encounters relation={relation} />
      <div className={styles.columns}>
        {agreements(current, t('relation.inForce', { day: written.format(today) }))}
        {agreements(lapsed, t('relation.lapsed'))}
      </div>
      {relation.agreements.length === 0 && <p className={styles.none}>{t('relation.noAgreements')}</p>}
      <h2>{t('relation.plans')}</h2>
      <Announced entries={relation.entries} today={day} />
      <h2>{t('relation.entries')}</h2>
      {total > relation.entries.length && <p>{t('relation.first', { count: relation.entries.length })}</p>}
      <ol>
        {relation.entries.map((entry) => (
          <EntryLine key={entry.id} entry={entry} href={chronologyHref(site, entry.id)} />
        ))}
      </ol>
      <h2>{t('relation.others')}</h2>
      <RelationLinks countries={known.lanes} />
    </Page>
  );
}
