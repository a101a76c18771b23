import { SOURCE_LANGUAGE } from '../../language/languages.ts';
import { speech } from '../../language/server.ts';
import type { DespatchPage, Mention } from './despatch-query.ts';
import { mentionAnchor } from './MarkedText.tsx';
import styles from './Rules.module.css';

export interface RulesProps {
  mentions: readonly Mention[];
  /** The evidence of the chosen entry, first in the table. */
  evidence: DespatchPage['entries'][number]['evidence'];
}

/** The rule behind each word that was recognised, unfolded on demand. */
export async function Rules({ mentions, evidence }: RulesProps) {
  const { t } = await speech();
  return (
    <details className={styles.rules} data-testid="rules">
      <summary>{t('despatch.rules')}</summary>
      <p>{t('despatch.rulesHelp')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={styles.wide} tabIndex={0} aria-label={t('despatch.rules')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('despatch.words')}</th>
              <th scope="col">{t('despatch.kind')}</th>
              <th scope="col">{t('despatch.value')}</th>
              <th scope="col">{t('despatch.rule')}</th>
            </tr>
          </thead>
          <tbody>
            {evidence.map(({ start, quote, rule }) => (
              <tr key={`${start}/${rule}`}>
                <td lang={SOURCE_LANGUAGE}>
                  <a href="#preuve">{shortened(quote)}</a>
                </td>
                <td>{t('despatch.evidence')}</td>
                <td />
                <td>
                  <code>{rule}</code>
                </td>
              </tr>
            ))}
            {mentions.map((mention) => (
              <tr key={`${mention.start}/${mention.kind}/${mention.rule}`}>
                <td lang={SOURCE_LANGUAGE}>
                  <a href={`#${mentionAnchor(mention)}`}>{mention.text}</a>
                </td>
                <td>{t(`despatch.kinds.${mention.kind}`)}</td>
                <td>{shownValue(mention)}</td>
                <td>
                  <code>{mention.rule}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

/** The most characters of a quotation in the table. */
const MOST_CHARACTERS = 80;

const shortened = (quote: string): string =>
  quote.length <= MOST_CHARACTERS ? quote : `${quote.slice(0, MOST_CHARACTERS).trimEnd()}…`;

/** A value that a reader can read: the ids of people and bodies are for machines. */
const shownValue = ({ kind, value }: Mention): string =>
  kind === 'PERSON' || kind === 'ORGANIZATION' ? '' : (value ?? '');
