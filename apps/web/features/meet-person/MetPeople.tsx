import { readFragment } from '@ephemeride/contract';
import { speech } from '../../language/server.ts';
import { Printed } from '../../typography/Printed.tsx';
import { chronologyHref, eventHref, personHref } from '../find-way/site.ts';
import { entryRowFragment } from '../read-list/entry-row-fragment.ts';
import { metBy } from './met.ts';
import styles from './Person.module.css';
import type { PersonPage } from './person-query.ts';

/** Whom a person met, with the events at which they did. */
export async function MetPeople({ person }: { person: PersonPage }) {
  const { t, site } = await speech();
  const met = metBy(
    person.id,
    person.entries.map((entry) => ({
      row: readFragment(entryRowFragment, entry),
      participants: entry.__typename === 'Event' ? entry.participants : [],
    })),
  );
  if (met.length === 0) return <p className={styles.none}>{t('person.noMet')}</p>;
  return (
    <ul className={styles.met} data-testid="met">
      {met.map(({ slug, name, country, at }) => (
        <li key={slug}>
          <p>
            <a href={personHref(site, slug)}>{name}</a>
            {country && `, ${country}`}
          </p>
          <ul>
            {at.map(({ row }) => (
              <li key={row.id}>
                <a href={row.__typename === 'Event' ? eventHref(site, row.id) : chronologyHref(site, row.id)}>
                  <Printed>{row.date?.display ?? t('list.undated')}</Printed>
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
