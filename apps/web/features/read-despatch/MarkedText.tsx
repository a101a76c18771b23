import { SOURCE_LANGUAGE } from '../../language/languages.ts';
import { speech } from '../../language/server.ts';
import { personHref } from '../find-way/site.ts';
import { type Passage, paragraphsOf } from '../read-evidence/passages.ts';
import type { DespatchPage, Mention } from './despatch-query.ts';
import styles from './MarkedText.module.css';

export interface MarkedTextProps {
  despatch: DespatchPage;
  /** The evidence of the chosen entry in this despatch; none where no entry is chosen. */
  evidence: readonly { start: number; end: number }[];
  /** The slugs of people by their ids. */
  people: ReadonlyMap<string, string>;
}

/** A despatch's whole text: what it names marked by kind, the words that prove the chosen entry behind it. */
export async function MarkedText({ despatch, evidence, people }: MarkedTextProps) {
  const { t, site } = await speech();
  const { text, parts, mentions } = despatch;
  const paragraphs = paragraphsOf(text, evidence, parts, mentions);
  const proof = paragraphs.flatMap(({ passages }) => passages).find((each) => each.evidence !== null)?.start;

  const named = (passage: Passage) => {
    if (passage.mention === null) return passage.text;
    const mention = mentions[passage.mention]!;
    const first = passage.start === mention.start;
    const slug = mention.kind === 'PERSON' && mention.value ? people.get(mention.value) : undefined;
    const about = {
      id: first ? mentionAnchor(mention) : undefined,
      className: styles.mention,
      'data-kind': mention.kind,
      'data-testid': 'mention',
      title: t(`despatch.kinds.${mention.kind}`),
    };
    return slug ? (
      <a {...about} href={personHref(site, slug)}>
        {passage.text}
      </a>
    ) : (
      <span {...about}>{passage.text}</span>
    );
  };

  return (
    <div className={styles.text} lang={SOURCE_LANGUAGE} data-testid="text">
      {paragraphs.map(({ start, passages }) => (
        <p key={start} data-part={passages[0]?.part ?? undefined}>
          {passages.map((passage) =>
            passage.evidence === null ? (
              <span key={passage.start}>{named(passage)}</span>
            ) : (
              <mark
                key={passage.start}
                id={passage.start === proof ? 'preuve' : undefined}
                data-testid="evidence"
              >
                {named(passage)}
              </mark>
            ),
          )}
        </p>
      ))}
    </div>
  );
}

/** Where a mention stands on the page. */
export const mentionAnchor = ({ start }: Mention): string => `m${start}`;
