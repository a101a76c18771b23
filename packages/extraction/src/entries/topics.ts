import { fold, type Localized } from '@ephemeride/domain';
import { foldedWords } from '../document/words.ts';
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

const TOPICS: readonly Topic[] = readTable('topics.tsv', 5).map(
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

/** Whether three letters may begin a trigger: those of most words do not. */
const BEGINNINGS = new Uint8Array(1 << 13);
const slotOf = (key: number): number => (Math.imul(key, 0x9e3779b1) >>> 19) & 0x1fff;
for (const key of BY_FIRST_LETTERS.keys()) BEGINNINGS[slotOf(key)] = 1;
const mayBegin = (key: number): boolean => BEGINNINGS[slotOf(key)] === 1;

/** A sentence in folded words, a blank on either side, with the topics that they name. */
interface TopicWords {
  readonly words: string;
  readonly topics: ReadonlySet<Topic>;
}

/** Sentences prove more than one event: each is folded and searched once. */
const SEARCHED = new WeakMap<SentenceView, TopicWords>();

function topicWordsOf(view: SentenceView): TopicWords {
  const known = SEARCHED.get(view);
  if (known !== undefined) return known;
  const words = ` ${foldedWords(view.sentence.text.slice(0, 2000)).trim()} `;
  const searched = { words, topics: topicsIn(words) };
  SEARCHED.set(view, searched);
  return searched;
}

function topicsIn(words: string): Set<Topic> {
  const found = new Set<Topic>();
  for (let space = 0; space >= 0; space = words.indexOf(' ', space + 1)) {
    const word = space + 1;
    const key = firstLetters(words, word);
    if (!mayBegin(key)) continue;
    for (const { trigger, topic } of BY_FIRST_LETTERS.get(key) ?? NONE)
      if (words.startsWith(trigger, word)) found.add(topic);
  }
  return found;
}

/** The topics whose words stand in one of the sentences that prove an event, in the order of the table. */
export function topicsOf(occurrence: Occurrence): string[] {
  const found = new Set<Topic>();
  const sentences = new Set(occurrence.drafts.slice(0, 4).map(({ view }) => view));
  for (const view of sentences) for (const topic of topicWordsOf(view).topics) found.add(topic);
  return TOPICS.filter((topic) => found.has(topic)).map(({ slug }) => slug);
}
