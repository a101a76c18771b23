import { SOURCE_LANGUAGE } from '../../language/languages.ts';
import { speech } from '../../language/server.ts';
import { French } from '../../typography/French.tsx';
import { personHref } from '../find-way/site.ts';
import type { EventPage } from './event-query.ts';
import styles from './Participants.module.css';

/** The sides of an event, each person with the way to their page. */
export async function Participants({ participants }: { participants: EventPage['participants'] }) {
  const { t, site } = await speech();
  if (participants.length === 0) return null;
  return (
    <ul className={styles.participants} aria-label={t('panel.who')} data-testid="participants">
      {participants.map(({ role, post, rank, person, organization, country }) => {
        const name = person?.name ?? organization?.name ?? country?.name;
        const about = [rank, post, person && organization?.name].filter(Boolean).join(' · ');
        return (
          <li key={[role, person?.id, organization?.id, country?.code].join('/')}>
            <p>
              {person ? <a href={personHref(site, person.slug)}>{name}</a> : name}
              {role !== 'SIDE' && <em>{t(`roles.${role}`)}</em>}
            </p>
            {about && (
              <p lang={SOURCE_LANGUAGE}>
                <French>{about}</French>
              </p>
            )}
            {name !== country?.name && <p>{country?.name}</p>}
          </li>
        );
      })}
    </ul>
  );
}
