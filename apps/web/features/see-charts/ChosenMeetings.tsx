import { readFragment } from '@ephemeride/contract';
import { speech } from '../../language/server.ts';
import { Printed } from '../../typography/Printed.tsx';
import { eventHref, personHref, relationHref } from '../find-way/site.ts';
import { entryRowFragment } from '../read-list/entry-row-fragment.ts';
import { kindWord } from '../read-list/kind-word.ts';
import styles from './ChosenMeetings.module.css';
import type { ChosenEvent } from './chosen-query.ts';
import { type MetAt, metAt } from './met-at.ts';

export interface ChosenMeetingsProps {
  chosen: { readonly id: string; readonly name: string };
  events: readonly ChosenEvent[];
  /** Of how many of all events that the chosen one had a part in these are. */
  read: number;
  total: number;
  /** The address without a choice. */
  closeHref: string;
}

/** Whom the chosen one of a network met, and at which events. */
export async function ChosenMeetings({ chosen, events, read, total, closeHref }: ChosenMeetingsProps) {
  const { t, site } = await speech();
  const hrefOf = ({ id, slug }: MetAt): string =>
    slug === null ? relationHref(site, [chosen.id, id]) : personHref(site, slug);
  return (
    <section className={styles.chosen} id="choix" aria-labelledby="choix-nom" data-testid="chosen">
      <h3 id="choix-nom">
        <Printed>{t('charts.chosen', { name: chosen.name })}</Printed>
      </h3>
      {total > read && <p>{t('charts.latest', { read, total })}</p>}
      <ul>
        {metAt(chosen.id, events).map((met) => (
          <li key={met.id}>
            <p>
              <a href={hrefOf(met)}>{met.name}</a>
              {met.country && `, ${met.country}`}
            </p>
            <ul>
              {met.at.map((event) => {
                const row = readFragment(entryRowFragment, event);
                return (
                  <li key={event.id}>
                    <a href={eventHref(site, event.id)}>
                      <Printed>{row.date?.display ?? t('list.undated')}</Printed>
                    </a>{' '}
                    {kindWord(row, t)}
                  </li>
                );
              })}
            </ul>
          </li>
        ))}
      </ul>
      <p>
        <a href={closeHref}>{t('charts.close')}</a>
      </p>
    </section>
  );
}
