import type { EventKind } from '@ephemeride/domain';
import { EVENT_KINDS } from '@ephemeride/domain';
import { WordSieve } from '../../document/word-sieve.ts';
import { readTable } from '../../tables/read-table.ts';

/** A French noun phrase that names an event, with its names in the other languages of titles. */
export interface EventNoun {
  readonly phrase: string;
  /** The first word of the phrase: `visite` of `visite d'amitié`. */
  readonly word: string;
  readonly kind: EventKind;
  readonly gender: 'm' | 'f';
  readonly english: string;
  readonly vietnamese: string;
  /** The name of a standing series, null for a common noun. */
  readonly series: string | null;
}

/** Short names that a despatch gives its events: `AMAF` for `réunion des ministres de l'Agriculture et des Forêts de l'ASEAN (AMAF)`. */
export type GivenAcronyms = ReadonlyMap<string, EventNoun>;

interface Branch {
  readonly next: Map<string, Branch>;
  noun: EventNoun | null;
}

const branch = (): Branch => ({ next: new Map(), noun: null });
const root = branch();

/** `des`, `du` and `d'` are `de`, so that one line of the table serves them all. */
const OF: ReadonlySet<string> = new Set(['du', 'des', "d'"]);

/** One form for singular and plural, with or without `œ`: `réunions` and `réunion`, `bilatéraux` and `bilatéral`. */
export function singular(low: string): string {
  if (OF.has(low)) return 'de';
  const word = low.includes('œ') ? low.replace('œ', 'oe') : low;
  if (word.length > 4 && word.endsWith('aux')) return `${word.slice(0, -2)}l`;
  const plural = word.endsWith('x') || (word.endsWith('s') && !word.endsWith('ss'));
  return word.length > 3 && plural ? word.slice(0, -1) : word;
}

/** Cuts a phrase as a sentence is cut: elisions are words of their own. */
const words = (phrase: string): string[] => phrase.match(/[^\s']+'?/gu) ?? [];

function plant(found: Omit<EventNoun, 'word'>): void {
  const [word = ''] = found.phrase.split(/[\s']/u);
  const noun: EventNoun = { ...found, word };
  let at = root;
  for (const part of words(noun.phrase)) {
    const key = singular(part);
    const next = at.next.get(key) ?? branch();
    at.next.set(key, next);
    at = next;
  }
  at.noun ??= noun;
}

function kindOf(name: string): EventKind {
  const kind = EVENT_KINDS.find((known) => known === name);
  if (!kind) throw new Error(`event-nouns.tsv: unknown event kind: ${name}`);
  return kind;
}

for (const [name = '', kind = '', names = '', english = '', vietnamese = ''] of readTable('series.tsv', 5)) {
  const acronym = /^[\p{Lu}+]+$/u.test(name);
  for (const phrase of [...names.split('|'), ...(acronym ? [name.toLowerCase()] : [])]) {
    plant({ phrase, kind: kindOf(kind), gender: 'm', english, vietnamese, series: name });
  }
}
for (const [phrase = '', kind = '', gender = '', english = '', vietnamese = ''] of readTable(
  'event-nouns.tsv',
  5,
)) {
  plant({
    phrase,
    kind: kindOf(kind),
    gender: gender === 'f' ? 'f' : 'm',
    english,
    vietnamese,
    series: null,
  });
}

const SIEVE = new WordSieve(root.next.keys());

/** The longest event noun that begins at a unit, with the number of units that it takes. */
export function eventNounAt(
  lowAt: (offset: number) => string | undefined,
): { noun: EventNoun; length: number } | null {
  const first = lowAt(0);
  const key = first === undefined ? undefined : singular(first);
  let at = key !== undefined && SIEVE.mayHold(key) ? root.next.get(key) : undefined;
  let found: { noun: EventNoun; length: number } | null = null;
  for (let length = 1; at; length++) {
    if (at.noun) found = { noun: at.noun, length };
    const low = lowAt(length);
    at = low === undefined ? undefined : at.next.get(singular(low));
  }
  return found;
}
