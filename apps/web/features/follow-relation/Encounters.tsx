import { readFragment } from '@ephemeride/contract';
import { speech } from '../../language/server.ts';
import { Printed } from '../../typography/Printed.tsx';
import { eventHref, personHref } from '../find-way/site.ts';
import { entryRowFragment } from '../read-list/entry-row-fragment.ts';
import { kindWord } from '../read-list/kind-word.ts';
import styles from './Relation.module.css';
import type { RelationPage } from './relation-query.ts';

export interface EncountersProps {
  relation: Pick<RelationPage, 'meetings'> & {
    readonly countries: readonly { code: string; name: string }[];
  };
}

/** Who met whom and when: a row a meeting, a column a country. */
export async function Encounters({ relation }: EncountersProps) {
  const { t, site } = await speech();
  const { countries, meetings } = relation;
  if (meetings.length === 0) return <p className={styles.none}>{t('relation.noMeetings')}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.wide} tabIndex={0} aria-label={t('relation.meetings')}>
      <table data-testid="encounters">
        <thead>
          <tr>
            <th scope="col">{t('panel.when')}</th>
            {countries.map(({ code, name }) => (
              <th key={code} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {meetings.map(({ event: ref, people }) => {
            const event = readFragment(entryRowFragment, ref);
            return (
              <tr key={event.id}>
                <th scope="row">
                  <a href={eventHref(site, event.id)}>
                    <Printed>{event.date?.display ?? t('list.undated')}</Printed>
                  </a>
                  <span>{kindWord(event, t)}</span>
                </th>
                {countries.map(({ code }) => (
                  <td key={code}>
                    <ul>
                      {people
                        .filter(({ country }) => country?.code === code)
                        .map(({ id, slug, name }) => (
                          <li key={id}>
                            <a href={personHref(site, slug)}>{name}</a>
                          </li>
                        ))}
                    </ul>
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
