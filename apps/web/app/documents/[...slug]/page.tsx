import type { Metadata } from 'next';
import { webEnv } from '../../../env.ts';
import { Page } from '../../../features/find-way/Page.tsx';
import { documentHref } from '../../../features/find-way/site.ts';
import { BringToEvidence } from '../../../features/read-despatch/BringToEvidence.tsx';
import styles from '../../../features/read-despatch/columns.module.css';
import { loadDespatch, slugsOfPeople } from '../../../features/read-despatch/load-despatch.ts';
import { MarkedText } from '../../../features/read-despatch/MarkedText.tsx';
import { MentionLegend } from '../../../features/read-despatch/MentionLegend.tsx';
import { Rules } from '../../../features/read-despatch/Rules.tsx';
import { EntryLine } from '../../../features/read-list/EntryLine.tsx';
import { decodedSegment } from '../../../features/share-view/decoded-segment.ts';
import { readingHead } from '../../../features/share-view/reading-head.ts';
import { firstValue, type SearchParams } from '../../../features/share-view/search-params.ts';
import { FaultPage, MissingPage } from '../../../features/wait-for-service/Fault.tsx';
import { SOURCE_LANGUAGE } from '../../../language/languages.ts';
import { speech } from '../../../language/server.ts';
import { French } from '../../../typography/French.tsx';
import { Printed } from '../../../typography/Printed.tsx';

interface DocumentPageProps {
  params: Promise<{ slug: string[] }>;
  searchParams: Promise<SearchParams>;
}

const load = async ({ params }: DocumentPageProps) =>
  loadDespatch((await params).slug.map(decodedSegment).join('/'), (await speech()).language);

export async function generateMetadata(props: DocumentPageProps): Promise<Metadata> {
  const { language } = await speech();
  const { data } = await load(props);
  if (!data?.document) return {};
  const { slug, title } = data.document;
  const { publicUrl } = webEnv();
  return readingHead({ publicUrl, language, title, hrefOf: (site) => documentHref(site, slug) });
}

/** The reading view: a despatch whole, with what it names and what it proves. */
export default async function DocumentPage(props: DocumentPageProps) {
  const [{ data, fault }, { t, site }] = [await load(props), await speech()];
  if (fault) return <FaultPage fault={fault} />;
  const despatch = data.document;
  if (!despatch) return <MissingPage />;
  const chosen = firstValue(await props.searchParams, 'entry');
  const proved = despatch.entries.find(({ id }) => id === chosen)?.evidence ?? [];
  const evidence = proved.filter(({ document }) => document.id === despatch.id);
  const people = await slugsOfPeople(despatch.mentions);
  const title = despatch.headline ? (
    <span lang={SOURCE_LANGUAGE}>
      <French>{despatch.headline}</French>
    </span>
  ) : (
    <Printed>{despatch.title}</Printed>
  );
  return (
    <Page
      kicker={<span lang={SOURCE_LANGUAGE}>{despatch.kicker}</span>}
      title={title}
      source={
        <Printed>
          {[despatch.agency ?? t('panel.unsigned'), despatch.date?.display].filter(Boolean).join(', ')}
        </Printed>
      }
    >
      <div className={styles.columns}>
        <article>
          <MentionLegend mentions={despatch.mentions} evidence={evidence.length > 0} />
          <MarkedText despatch={despatch} evidence={evidence} people={people} />
          {chosen && <BringToEvidence />}
        </article>
        <aside className={styles.beside}>
          <h2>{t('despatch.entries')}</h2>
          {despatch.entries.length === 0 && <p>{t('despatch.noEntries')}</p>}
          <ol>
            {despatch.entries.map((entry) => (
              <EntryLine
                key={entry.id}
                entry={entry}
                href={documentHref(site, despatch.slug, entry.id)}
                current={entry.id === chosen}
              />
            ))}
          </ol>
        </aside>
      </div>
      <Rules mentions={despatch.mentions} evidence={evidence} />
      {despatch.diagnostics.length > 0 && (
        <>
          <h2>{t('despatch.doubts')}</h2>
          <ul className={styles.doubts} lang="en">
            {despatch.diagnostics.map(({ start, end, message }) => (
              <li key={`${start}/${message}`}>
                {message}
                {end > start && <q lang={SOURCE_LANGUAGE}>{despatch.text.slice(start, end)}</q>}
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}
