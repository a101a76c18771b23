import { WordTable } from '../../../document/word-table.ts';
import { withUnaccented } from '../lexicon/pattern.ts';
import { DAY_FIGURES, FIGURES, type TimeRule, YEAR_FIGURES } from '../rule.ts';
import { codeKind, FIGURE_CODE, LETTER_CODE, wordEnd } from './words.ts';

/** The rules to try at one first word: by the number of the word that follows it, and those that ask for none in particular. */
interface Entry {
  readonly whatever: readonly TimeRule[];
  readonly before: ReadonlyMap<number, readonly TimeRule[]>;
}

/** A word that is a trigger, may follow one, or both. */
interface Known {
  readonly number: number;
  readonly entry: Entry | null;
}

/** No trigger is longer; a longer run of letters is passed over unread. */
const LONGEST = 16;
/** Blanks and marks that may stand between a trigger and the word that follows it. */
const APART = 5;

/** Of an entry's words that may follow: a figure, and any word that no rule asks for. */
const A_FIGURE = 0;
const ANOTHER = -1;

const NONE: readonly TimeRule[] = [];

/** The triggers that a run of figures is, the narrower ones by its length. */
const FIGURES_BY_LENGTH = (length: number): string =>
  length <= 2 ? DAY_FIGURES : length === 4 ? YEAR_FIGURES : FIGURES;

/** Where a rule asks for figures of whatever length, it is tried at those of a day and of a year too. */
const withEachLength = (first: string): readonly string[] =>
  first === FIGURES ? [FIGURES, DAY_FIGURES, YEAR_FIGURES] : withUnaccented([first]);

/** A trigger's first word, and its second where it has one: `à présent` begins at `à` and goes on with `présent`. */
function split(trigger: string): { first: string; second: string | null } {
  const [first, second] = trigger.split(/[ '-]+/);
  return { first: first!, second: second ?? null };
}

/** Which rules ask for which first word, and for which word behind it: null for any. */
function askedBy(rules: readonly TimeRule[]): Map<string, Map<string | null, Set<TimeRule>>> {
  const asked = new Map<string, Map<string | null, Set<TimeRule>>>();
  const ask = (first: string, next: string | null, rule: TimeRule) => {
    const nexts = asked.get(first) ?? new Map<string | null, Set<TimeRule>>();
    asked.set(first, nexts.set(next, (nexts.get(next) ?? new Set()).add(rule)));
  };
  for (const rule of rules) {
    for (const trigger of rule.triggers) {
      const { first, second } = split(trigger);
      const nexts = second === null ? (rule.next ?? [null]) : [second];
      for (const word of withEachLength(first)) {
        for (const next of nexts) {
          for (const spelt of next === null ? [null] : withUnaccented([split(next).first]))
            ask(word, spelt, rule);
        }
      }
    }
  }
  return asked;
}

/** Rules by the words at which they begin, and by the words that come next. */
export class TriggerIndex {
  readonly #words: WordTable<Known>;
  readonly #figures: ReadonlyMap<string, Entry>;

  constructor(rules: readonly TimeRule[]) {
    const asked = askedBy(rules);
    const numbers = new Map<string, number>([[FIGURES, A_FIGURE]]);
    for (const [first, nexts] of asked) {
      for (const word of [first, ...nexts.keys()])
        if (word !== null && !numbers.has(word)) numbers.set(word, numbers.size);
    }
    const entries = new Map([...asked].map(([first, nexts]) => [first, entryOf(nexts, rules, numbers)]));
    this.#figures = entries;
    this.#words = new WordTable(
      new Map([...numbers].map(([word, number]) => [word, { number, entry: entries.get(word) ?? null }])),
    );
  }

  /** The rules to try at the run of letters, or of figures, between two offsets. */
  rulesAt(text: string, start: number, end: number, kind: number): readonly TimeRule[] {
    const entry =
      kind === LETTER_CODE
        ? end - start <= LONGEST && this.#words.at(text, start, end)?.entry
        : this.#figures.get(FIGURES_BY_LENGTH(end - start));
    if (!entry) return NONE;
    return entry.before.size === 0
      ? entry.whatever
      : (entry.before.get(this.#numberBehind(text, end)) ?? entry.whatever);
  }

  /** The number of the word behind an offset, a few blanks and marks between. */
  #numberBehind(text: string, end: number): number {
    let start = end;
    while (start < end + APART && start < text.length && codeKind(text, start) === 0) start++;
    const kind = codeKind(text, start);
    if (kind === 0) return ANOTHER;
    if (kind === FIGURE_CODE) return A_FIGURE;
    const until = wordEnd(text, start);
    return until - start > LONGEST ? ANOTHER : (this.#words.at(text, start, until)?.number ?? ANOTHER);
  }
}

/** Lists in the order of the rules, so that of equals the first still wins. */
function entryOf(
  nexts: ReadonlyMap<string | null, ReadonlySet<TimeRule>>,
  rules: readonly TimeRule[],
  numbers: ReadonlyMap<string, number>,
): Entry {
  const whatever = nexts.get(null) ?? new Set<TimeRule>();
  const before = new Map<number, TimeRule[]>();
  for (const [next, asking] of nexts) {
    if (next !== null)
      before.set(
        numbers.get(next)!,
        rules.filter((rule) => asking.has(rule) || whatever.has(rule)),
      );
  }
  return { whatever: rules.filter((rule) => whatever.has(rule)), before };
}
