import { speech } from '../../language/server.ts';
import { RelationLinks, type RelationLinksProps } from '../follow-relation/RelationLinks.tsx';
import { pageHref } from './site.ts';
import styles from './Ways.module.css';

/** The foot of the chronology: the ways to what can be read besides. */
export async function Ways({ countries }: RelationLinksProps) {
  const { t, site } = await speech();
  return (
    <nav className={styles.ways} aria-label={t('ways.label')}>
      <p>
        <a href={pageHref(site, '/days')}>{t('ways.today')}</a>
      </p>
      <p>
        <a href={pageHref(site, '/charts')}>{t('charts.title')}</a>
      </p>
      <h2>{t('ways.relations')}</h2>
      <RelationLinks countries={countries} />
    </nav>
  );
}
