import { speech } from '../../language/server.ts';
import { Header } from '../find-way/Header.tsx';
import { chronologyHref } from '../find-way/site.ts';
import styles from './Fault.module.css';
import { Retry } from './Retry.tsx';

interface FaultProps {
  fault: 'SILENT' | 'REFUSED';
}

/** What a page says where the API does not answer, and what a reader can do. */
export async function Fault({ fault }: FaultProps) {
  const { t, site } = await speech();
  return (
    <main id="texte" tabIndex={-1} className={styles.fault} data-testid="fault">
      <h1>{t('faults.title')}</h1>
      <p>{t(fault === 'SILENT' ? 'faults.silent' : 'faults.refused')}</p>
      <p>{t('faults.help')}</p>
      <p>
        <Retry />
      </p>
      {fault === 'REFUSED' && (
        <p>
          <a href={chronologyHref(site)}>{t('faults.home')}</a>
        </p>
      )}
    </main>
  );
}

/** The same as a page. */
export const FaultPage = (props: FaultProps) => (
  <>
    <Header of="NOTICE" />
    <Fault {...props} />
  </>
);

/** What a page says before anything has been read. */
export async function EmptyCorpus() {
  const { t } = await speech();
  return (
    <main id="texte" tabIndex={-1} className={styles.fault} data-testid="empty-corpus">
      <h1>{t('faults.empty')}</h1>
      <p>{t('faults.emptyHelp')}</p>
    </main>
  );
}

/** What a page says where there is nothing at its address. */
export async function Missing() {
  const { t, site } = await speech();
  return (
    <main id="texte" tabIndex={-1} className={styles.fault} data-testid="missing">
      <h1>{t('faults.notFound')}</h1>
      <p>{t('faults.notFoundHelp')}</p>
      <p>
        <a className={styles.retry} href={chronologyHref(site)}>
          {t('faults.home')}
        </a>
      </p>
    </main>
  );
}

/** The same as a page. */
export const MissingPage = () => (
  <>
    <Header of="NOTICE" />
    <Missing />
  </>
);
