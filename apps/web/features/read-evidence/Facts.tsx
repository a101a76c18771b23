import { shortDate } from '@ephemeride/timeline';
import { MoveRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { localeOf, SOURCE_LANGUAGE } from '../../language/languages.ts';
import { useSite } from '../../language/Speech.tsx';
import { French } from '../../typography/French.tsx';
import { Printed } from '../../typography/Printed.tsx';
import { PageLink } from '../find-way/PageLink.tsx';
import { personHref } from '../find-way/site.ts';
import type { PanelEntry } from './entry-query.ts';
import styles from './Facts.module.css';

/** What is known of an entry besides its title: date as stated and as read, place, people, countries. */
export function Facts({ entry }: { entry: PanelEntry }) {
  const t = useTranslations();
  return (
    <dl className={styles.facts}>
      {entry.date && (
        <Fact name={t('panel.when')}>
          <DateAsStated date={entry.date} />
        </Fact>
      )}
      {entry.__typename === 'Event' && entry.place && (
        <Fact name={t('panel.where')}>
          {entry.place.name}
          {entry.place.country && <span className={styles.soft}>, {entry.place.country.name}</span>}
        </Fact>
      )}
      {entry.__typename === 'Event' && entry.participants.length > 0 && (
        <Fact name={t('panel.who')}>
          <ul className={styles.people}>
            {entry.participants.map((participant) => (
              <Person key={keyOf(participant)} participant={participant} />
            ))}
          </ul>
        </Fact>
      )}
      {entry.__typename === 'Commemoration' && (
        <Fact name={t('panel.looksBackTo')}>
          <Printed>{`${entry.anniversary.title}, ${entry.anniversary.date?.display ?? ''}`}</Printed>
        </Fact>
      )}
      {entry.__typename === 'Anniversary' && entry.commemorations.length > 0 && (
        <Fact name={t('panel.returns')}>
          <ul>
            {entry.commemorations.map(({ id, title, date }) => (
              <li key={id}>
                <Printed>{`${title}, ${date?.display ?? ''}`}</Printed>
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {entry.countries.length > 0 && (
        <Fact name={t('panel.countries')}>{entry.countries.map(({ name }) => name).join(', ')}</Fact>
      )}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The source's words beside what they come to: `« vers fin 2024 » → oct.–déc. 2024`. */
function DateAsStated({ date }: { date: NonNullable<PanelEntry['date']> }) {
  const t = useTranslations();
  const locale = localeOf(useLocale());
  return (
    <>
      {date.stated && (
        <>
          <q className={styles.stated} lang={SOURCE_LANGUAGE}>
            {date.stated}
          </q>{' '}
          <MoveRight size={16} className={styles.arrow} role="img" aria-label={t('panel.means')} />{' '}
        </>
      )}
      <time dateTime={date.edtf} data-testid="entry-date">
        <Printed>{date.stated ? shortDate(date, locale) : date.display}</Printed>
      </time>
      <span className={styles.basis}>{t(`bases.${date.basis}`)}</span>
    </>
  );
}

type Participant = Extract<PanelEntry, { __typename: 'Event' }>['participants'][number];

const keyOf = ({ person, organization, country, role }: Participant): string =>
  [role, person?.id, organization?.id, country?.code].join('/');

function Person({ participant }: { participant: Participant }) {
  const site = useSite();
  const t = useTranslations();
  const { person, organization, country, post, rank, role } = participant;
  const name = person?.name ?? organization?.name ?? country?.name;
  const more = [rank, post, person && organization?.name, name === country?.name ? null : country?.name];
  return (
    <li data-testid="participant">
      <span className={styles.name}>
        {person ? <PageLink href={personHref(site, person.slug)}>{name}</PageLink> : name}
      </span>
      {role !== 'SIDE' && <span className={styles.role}>{t(`roles.${role}`)}</span>}
      <span className={styles.post} lang={SOURCE_LANGUAGE}>
        <French>{more.filter(Boolean).join(' · ')}</French>
      </span>
    </li>
  );
}
