import { WordSieve } from '../../../document/word-sieve.ts';
import { withUnaccented } from '../lexicon/pattern.ts';
import type { TimeRule } from '../rule.ts';

/** The rules to try at one first word: by the word that follows it, and those that ask for none in particular. */
interface Entry {
  readonly whatever: readonly TimeRule[];
  readonly before: ReadonlyMap<string, readonly TimeRule[]>;
}

/** A trigger's first word, and its second where it has one: `à présent` begins at `à` and goes on with `présent`. */
function split(trigger: string): { first: string; second: string | null } {
  const [first, second] = trigger.split(/[ '-]+/);
  return { first: first!, second: second ?? null };
}

/** Rules by the words at which they begin, and by the words that come next. */
export class TriggerIndex {
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #sieve: WordSieve;

  constructor(rules: readonly TimeRule[]) {
    const asked = new Map<string, Map<string | null, Set<TimeRule>>>();
    const ask = (first: string, next: string | null, rule: TimeRule) => {
      const entry = asked.get(first) ?? new Map<string | null, Set<TimeRule>>();
      asked.set(first, entry);
      const list = entry.get(next) ?? new Set();
      entry.set(next, list.add(rule));
    };
    for (const rule of rules) {
      for (const trigger of rule.triggers) {
        const { first, second } = split(trigger);
        const nexts = second === null ? (rule.next ?? [null]) : [second];
        for (const word of withUnaccented([first])) {
          for (const next of nexts) {
            for (const spelt of next === null ? [null] : withUnaccented([split(next).first]))
              ask(word, spelt, rule);
          }
        }
      }
    }
    this.#entries = new Map([...asked].map(([first, nexts]) => [first, entryOf(nexts, rules)]));
    this.#sieve = new WordSieve(asked.keys());
  }

  /** Whether the word between two offsets can be a trigger: most words are none, and this is told fast. */
  mayBegin(text: string, start: number, end: number): boolean {
    return this.#sieve.mayHoldAt(text, start, end);
  }

  /** The rules to try at a word in small letters, or at `FIGURES`; `next` gives the word that follows it. */
  rulesAt(word: string, next: () => string): readonly TimeRule[] {
    const entry = this.#entries.get(word);
    if (!entry) return [];
    return entry.before.size === 0 ? entry.whatever : (entry.before.get(next()) ?? entry.whatever);
  }
}

/** Lists in the order of the rules, so that of equals the first still wins. */
function entryOf(
  nexts: ReadonlyMap<string | null, ReadonlySet<TimeRule>>,
  rules: readonly TimeRule[],
): Entry {
  const whatever = nexts.get(null) ?? new Set<TimeRule>();
  const before = new Map<string, TimeRule[]>();
  for (const [next, asking] of nexts) {
    if (next !== null)
      before.set(
        next,
        rules.filter((rule) => asking.has(rule) || whatever.has(rule)),
      );
  }
  return { whatever: rules.filter((rule) => whatever.has(rule)), before };
}
