import { fold, type Localized } from '@ephemeride/domain';
import { readTable } from '../tables/read-table.ts';
import type { Occurrence } from './events/occurrence.ts';
import type { SentenceView } from './sentence/sentence-view.ts';

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

/** Triggers by their first letters, so that a word is held against the few that it could be. */
const BY_FIRST_LETTERS = triggersByFirstLetters();
const NONE: readonly { trigger: string; topic: Topic }[] = [];

/** Three letters as one number: looking that up costs less than cutting them out. */
function firstLetters(words: string, at: number): number {
  return (
    (words.charCodeAt(at) & 0x3ff) |
    ((words.charCodeAt(at + 1) & 0x3ff) << 10) |
    ((words.charCodeAt(at + 2) & 0x3ff) << 20)
  );
}

function triggersByFirstLetters(): ReadonlyMap<number, readonly { trigger: string; topic: Topic }[]> {
  const found = new Map<number, { trigger: string; topic: Topic }[]>();
  for (const topic of TOPICS) {
    for (const trigger of topic.triggers) {
      const key = firstLetters(trigger, 0);
      found.set(key, [...(found.get(key) ?? []), { trigger, topic }]);
    }
  }
  return found;
}

/** Sentences prove more than one event: each is folded once. */
const FOLDED = new WeakMap<SentenceView, string>();

function foldedWords(view: SentenceView): string {
  const known = FOLDED.get(view);
  if (known !== undefined) return known;
  const words = fold(view.sentence.text.slice(0, 2000))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  FOLDED.set(view, words);
  return words;
}

/** The topics whose words stand in the sentences that prove an event, in the order of the table. */
export function topicsOf(occurrence: Occurrence): string[] {
  const sentences = new Set(occurrence.drafts.slice(0, 4).map((draft) => foldedWords(draft.view)));
  const words = ` ${[...sentences].join(' ')} `;
  const found = new Set<Topic>();
  for (let space = 0; space >= 0; space = words.indexOf(' ', space + 1)) {
    const word = space + 1;
    for (const { trigger, topic } of BY_FIRST_LETTERS.get(firstLetters(words, word)) ?? NONE)
      if (words.startsWith(trigger, word)) found.add(topic);
  }
  return TOPICS.filter((topic) => found.has(topic)).map(({ slug }) => slug);
}
