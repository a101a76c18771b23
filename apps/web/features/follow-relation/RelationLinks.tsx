import { speech } from '../../language/server.ts';
import { relationHref } from '../find-way/site.ts';
import styles from './RelationLinks.module.css';
import { mainPairs } from './relation.ts';

/** The most pairs that are offered. */
const MOST_PAIRS = 8;
const COUNTRY_CODE = /^[A-Z]{2}$/;

export interface RelationLinksProps {
  /** Countries with how many entries concern each; what is no country is left out. */
  countries: readonly { id: string; label: string; count: number }[];
}

/** The ways to the relations of the corpus' main countries. */
export async function RelationLinks({ countries }: RelationLinksProps) {
  const { t, site } = await speech();
  const pairs = mainPairs(
    countries.filter(({ id }) => COUNTRY_CODE.test(id)),
    MOST_PAIRS,
  );
  return (
    <ul className={styles.links} data-testid="relations">
      {pairs.map(([first, second]) => (
        <li key={second.id}>
          <a href={relationHref(site, [first.id, second.id])}>
            {t('ways.pair', { first: first.label, second: second.label })}
          </a>
        </li>
      ))}
    </ul>
  );
}
