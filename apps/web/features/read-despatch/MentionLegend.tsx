import { speech } from '../../language/server.ts';
import type { Mention } from './despatch-query.ts';
import styles from './MarkedText.module.css';

const KINDS = ['TIME', 'PERSON', 'ORGANIZATION', 'COUNTRY', 'PLACE'] as const;

/** What the lines under the words of a text mean: those kinds that it names, and the evidence where an entry is chosen. */
export async function MentionLegend({
  mentions,
  evidence,
}: {
  mentions: readonly Mention[];
  evidence: boolean;
}) {
  const { t } = await speech();
  const named = KINDS.filter((kind) => mentions.some((mention) => mention.kind === kind));
  return (
    <ul className={styles.legend} aria-label={t('despatch.mentions')} data-testid="mention-legend">
      {named.map((kind) => (
        <li key={kind} className={styles.mention} data-kind={kind}>
          {t(`despatch.kinds.${kind}`)}
        </li>
      ))}
      {evidence && (
        <li>
          <mark>{t('despatch.evidence')}</mark>
        </li>
      )}
    </ul>
  );
}
