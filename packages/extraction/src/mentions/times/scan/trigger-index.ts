import { FormFacts } from '../../../document/word-forms.ts';
import { withUnaccented } from '../lexicon/pattern.ts';
import { DAY_FIGURES, FIGURES, type TimeRule, YEAR_FIGURES } from '../rule.ts';
import { A_FIGURE, A_MARK, FORMS, NO_WORD, type TextWords } from './text-words.ts';

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

/** Blanks and marks that may stand between a trigger and the word that follows it. */
const APART = 5;

/** Of an entry's words that may follow: figures, and any word that no rule asks for. */
const OF_FIGURES = 0;
const ANOTHER = -1;
const UNKNOWN: Known = { number: ANOTHER, entry: null };

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
  readonly #words: FormFacts<Known>;
  readonly #figures: ReadonlyMap<string, Entry>;

  constructor(rules: readonly TimeRule[]) {
    const asked = askedBy(rules);
    const numbers = new Map<string, number>([[FIGURES, OF_FIGURES]]);
    for (const [first, nexts] of asked) {
      for (const word of [first, ...nexts.keys()])
        if (word !== null && !numbers.has(word)) numbers.set(word, numbers.size);
    }
    const entries = new Map([...asked].map(([first, nexts]) => [first, entryOf(nexts, rules, numbers)]));
    this.#figures = entries;
    this.#words = new FormFacts(FORMS, (word) => {
      const number = numbers.get(word);
      return number === undefined ? UNKNOWN : { number, entry: entries.get(word) ?? null };
    });
  }

  /** The rules to try at a word of a text. */
  rulesAt(words: TextWords, index: number): readonly TimeRule[] {
    const form = words.forms[index]!;
    const entry = form >= 0 ? this.#words.of(form).entry : this.#figureEntry(words, index, form);
    if (!entry) return NONE;
    if (entry.before.size === 0) return entry.whatever;
    const next = this.#numberBehind(words, index);
    return next === ANOTHER ? entry.whatever : (entry.before.get(next) ?? entry.whatever);
  }

  #figureEntry({ starts, ends }: TextWords, index: number, form: number): Entry | undefined {
    return form === A_FIGURE
      ? this.#figures.get(FIGURES_BY_LENGTH(ends[index]! - starts[index]!))
      : undefined;
  }

  /** The number of the word behind another, a few blanks and marks between. */
  #numberBehind({ size, starts, ends, forms }: TextWords, index: number): number {
    let next = index + 1;
    while (next < size && forms[next] === A_MARK) next++;
    if (next === size) return ANOTHER;
    const form = forms[next]!;
    if (form === NO_WORD || starts[next]! - ends[index]! > APART) return ANOTHER;
    return form === A_FIGURE ? OF_FIGURES : this.#words.of(form).number;
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
