import { speech } from '../../language/server.ts';
import { Printed } from '../../typography/Printed.tsx';
import { eventHref } from '../find-way/site.ts';
import { EntryLine } from '../read-list/EntryLine.tsx';
import styles from './Relation.module.css';
import { announced } from './relation.ts';
import type { RelationEntry } from './relation-query.ts';

/** What was announced, and what became of it by today. */
export async function Announced({ entries, today }: { entries: readonly RelationEntry[]; today: string }) {
  const { t, site } = await speech();
  const plans = announced(entries, today);
  if (plans.length === 0) return <p className={styles.none}>{t('relation.noPlans')}</p>;
  return (
    <ol data-testid="announced">
      {plans.map(({ entry, outcome }) => {
        const held =
          entry.__typename === 'Event' ? entry.linked.find(({ status }) => status === 'HELD') : undefined;
        return (
          <EntryLine key={entry.id} entry={entry} href={eventHref(site, entry.id)}>
            <p className={styles.outcome} data-outcome={outcome}>
              {outcome === 'HELD' && held && (
                <a href={eventHref(site, held.id)}>
                  <Printed>
                    {t('relation.heldLater', { when: held.date?.display ?? t('list.undated') })}
                  </Printed>
                </a>
              )}
              {outcome === 'AHEAD' && t('relation.ahead')}
              {outcome === 'UNHEARD' && t('relation.unheard')}
            </p>
          </EntryLine>
        );
      })}
    </ol>
  );
}
