import { randomUUID } from 'node:crypto';
import {
  defaultFieldResolver,
  type GraphQLField,
  GraphQLID,
  GraphQLInt,
  type GraphQLLeafType,
  type GraphQLObjectType,
  GraphQLString,
  getNullableType,
  isLeafType,
  isNonNullType,
  TypeNameMetaFieldDef,
} from 'graphql';

/** A list of fewer items is completed as any other. */
const WORTH_WRITING = 200;

/** Texts kept of one field's values: dates and lanes of a wide answer come again and again. */
const MOST_KEPT = 5000;

/** Stands for a list in an answer that is then written as JSON; nobody can know it beforehand, so that no text is taken for it. */
const MARK = `list:${randomUUID()}:`;
const MARKED = new RegExp(`"${MARK}(\\d+)"`, 'g');

/** The lists of an answer that are JSON already. */
export class WrittenLists {
  readonly #texts: string[] = [];

  get size(): number {
    return this.#texts.length;
  }

  /** What stands for a list in the answer. */
  add(text: string): string {
    this.#texts.push(text);
    return `${MARK}${this.#texts.length - 1}`;
  }

  /** An answer as JSON, with its lists in their places. */
  stringify(result: unknown): string {
    return JSON.stringify(result).replace(MARKED, (_mark, index) => this.#texts[Number(index)]!);
  }
}

/** Writes something of an object as JSON; null where that is for others to do. */
type Write = (source: object) => string | null;

type Field = GraphQLField<unknown, unknown>;

/** Null where the type tells a fault, which is for the field's own place to tell. */
function serializedBy(leaf: GraphQLLeafType, value: string): unknown {
  try {
    return leaf.serialize(value);
  } catch {
    return null;
  }
}

/** Writes a leaf that an object has as it is, after `before`; null where the field is none, or has a resolver of its own. */
function leafWriter({ name, type, args, resolve }: Field, before: string): Write | null {
  const leaf = getNullableType(type);
  if (!isLeafType(leaf) || args.length > 0 || (resolve && resolve !== defaultFieldResolver)) return null;
  const isText = leaf === GraphQLString || leaf === GraphQLID;
  const isWhole = leaf === GraphQLInt;
  const nothing = isNonNullType(type) ? null : `${before}null`;
  const kept = new Map<string, string>();
  const counts: string[] = [];
  const countText = (value: number): string => {
    if (value < 0 || value >= MOST_KEPT) return before + value;
    while (counts.length <= value) counts.push(before + counts.length);
    return counts[value]!;
  };
  return (source) => {
    const value = (source as Record<string, unknown>)[name];
    if (typeof value === 'number') return isWhole && (value | 0) === value ? countText(value) : null;
    if (typeof value !== 'string') return value === null ? nothing : null;
    const known = kept.get(value);
    if (known !== undefined) return known;
    const serialized = isText ? value : serializedBy(leaf, value);
    if (typeof serialized !== 'string') return null;
    const text = before + JSON.stringify(serialized);
    if (kept.size < MOST_KEPT) kept.set(value, text);
    return text;
  };
}

/**
 * Writes lists of objects of a type as JSON at once, where all that is asked of each is leaves that it has: a wide answer then costs no
 * object for each item. Null where more is asked; the writer gives null of a list that is too short for it, or not as its types say.
 */
export function listWriter(
  type: GraphQLObjectType,
  asked: Iterable<readonly [key: string, definition: Field | undefined]>,
): ((items: readonly unknown[]) => string | null) | null {
  const writers: Write[] = [];
  let leaves = 0;
  for (const [key, definition] of asked) {
    if (!definition) continue;
    const before = `${writers.length === 0 ? '},{' : ','}${JSON.stringify(key)}:`;
    const constant = before + JSON.stringify(type.name);
    const isConstant = definition === TypeNameMetaFieldDef;
    const write = isConstant ? () => constant : leafWriter(definition, before);
    if (write === null) return null;
    writers.push(write);
    if (!isConstant) leaves++;
  }
  // A leaf tells an object from the promise of one.
  if (leaves === 0) return null;
  return (items) => {
    if (items.length < WORTH_WRITING) return null;
    // Joined once: a text that grows by pieces is copied again, and costs twice as much.
    const texts = new Array<string>(items.length * writers.length);
    let at = 0;
    for (const item of items) {
      if (typeof item !== 'object' || item === null) return null;
      for (const write of writers) {
        const text = write(item);
        if (text === null) return null;
        texts[at++] = text;
      }
    }
    return `[${texts.join('').slice('},'.length)}}]`;
  };
}
