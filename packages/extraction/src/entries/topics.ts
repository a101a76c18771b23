import { fold, type Localized } from '@ephemeride/domain';
import { readTable } from '../tables/read-table.ts';
import type { Occurrence } from './events/occurrence.ts';

/** A subject under which events are filed. */
export interface Topic {
  readonly slug: string;
  readonly names: Localized;
  /** Folded beginnings of words; those with a blank must stand side by side. */
  readonly triggers: readonly string[];
}

export const TOPICS: readonly Topic[] = readTable('topics.tsv', 5).map(
  ([slug = '', FR = '', EN = '', VI = '', triggers = '']) => ({
    slug,
    names: { FR, EN, VI },
    triggers: triggers.split('|').map(fold),
  }),
);

/** The names of every topic, by slug. */
export const TOPIC_NAMES: Readonly<Record<string, Localized>> = Object.fromEntries(
  TOPICS.map(({ slug, names }) => [slug, names]),
);

/** The topics whose words stand in the sentences that prove an event, in the order of the table. */
export function topicsOf(occurrence: Occurrence): string[] {
  const sentences = new Set(
    occurrence.drafts.slice(0, 4).map((draft) => draft.view.sentence.text.slice(0, 2000)),
  );
  const words = ` ${fold([...sentences].join(' ')).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return TOPICS.filter(({ triggers }) => triggers.some((trigger) => words.includes(` ${trigger}`))).map(
    ({ slug }) => slug,
  );
}
