import type { Metadata } from 'next';
import { cache } from 'react';
import { webEnv } from '../../../env.ts';
import { Page } from '../../../features/find-way/Page.tsx';
import { chronologyHref, personHref } from '../../../features/find-way/site.ts';
import { MetPeople } from '../../../features/meet-person/MetPeople.tsx';
import styles from '../../../features/meet-person/Person.module.css';
import { Posts } from '../../../features/meet-person/Posts.tsx';
import { personQuery } from '../../../features/meet-person/person-query.ts';
import { EntryLine } from '../../../features/read-list/EntryLine.tsx';
import { decodedSegment } from '../../../features/share-view/decoded-segment.ts';
import { readingHead } from '../../../features/share-view/reading-head.ts';
import { FaultPage, MissingPage } from '../../../features/wait-for-service/Fault.tsx';
import { ask } from '../../../graphql-client/server.ts';
import { type Language, localeOf } from '../../../language/languages.ts';
import { speech } from '../../../language/server.ts';

interface PersonPageProps {
  params: Promise<{ slug: string }>;
}

const loadPerson = cache(async (slug: string, language: Language) =>
  ask(personQuery, { slug: decodedSegment(slug), locale: localeOf(language) }),
);

export async function generateMetadata({ params }: PersonPageProps): Promise<Metadata> {
  const { language } = await speech();
  const { data } = await loadPerson((await params).slug, language);
  if (!data?.person) return {};
  const { slug, name } = data.person;
  const { publicUrl } = webEnv();
  return readingHead({ publicUrl, language, title: name, hrefOf: (site) => personHref(site, slug) });
}

/** A person: the posts that despatches show, whom they met, and what they took part in. */
export default async function PersonPage({ params }: PersonPageProps) {
  const { t, site, language } = await speech();
  const { data, fault } = await loadPerson((await params).slug, language);
  if (fault) return <FaultPage fault={fault} />;
  const { person } = data;
  if (!person) return <MissingPage />;
  return (
    <Page
      kicker={person.country?.name ?? t('person.kind')}
      title={person.name}
      source={person.aliases.length > 0 && t('person.aliases', { names: person.aliases.join(', ') })}
    >
      <div className={styles.columns}>
        <section>
          <h2>{t('person.posts')}</h2>
          <Posts posts={person.posts} />
        </section>
        <section>
          <h2>{t('person.met')}</h2>
          <MetPeople person={person} />
        </section>
      </div>
      <h2>{t('person.entries')}</h2>
      {person.entries.length === 0 && <p className={styles.none}>{t('person.noEntries')}</p>}
      <ol>
        {person.entries.map((entry) => (
          <EntryLine key={entry.id} entry={entry} href={chronologyHref(site, entry.id)} />
        ))}
      </ol>
    </Page>
  );
}
