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
import { GrowingBytes } from './growing-bytes.ts';

/** A list of fewer items is completed as any other. */
const WORTH_WRITING = 200;

/** Values of one field whose bytes are kept: dates and lanes come again and again, in one wide answer and in the next. */
const MOST_KEPT = 5000;

/** Names, and places among others, by which one field is asked for. */
const MOST_NAMES = 10;

/** Room for an item at first: what most take that have dates and a count. */
const ROOM_OF_ITEM = 80;

/** Stands for a list in an answer that is then written as JSON; nobody can know it beforehand, so that no text is taken for it. */
const MARK = `list:${randomUUID()}:`;
const MARKED = new RegExp(`"${MARK}(\\d+)"`, 'g');

/** The lists of an answer that are JSON already. */
export class WrittenLists {
  readonly #lists: Uint8Array[] = [];

  get size(): number {
    return this.#lists.length;
  }

  /** What stands for a list in the answer. */
  add(list: Uint8Array): string {
    this.#lists.push(list);
    return `${MARK}${this.#lists.length - 1}`;
  }

  /** An answer as JSON, with its lists in their places. */
  bytesOf(result: unknown): Buffer {
    // What is between the marks, and the number of the list that each mark stands for, by turns.
    const parts = JSON.stringify(result).split(MARKED);
    return Buffer.concat(
      parts.map((part, index) => (index % 2 === 0 ? Buffer.from(part) : this.#lists[Number(part)]!)),
    );
  }
}

/** Writes something of an object as JSON; null where that is for others to do. */
type Write = (source: object) => Uint8Array | null;

type Field = GraphQLField<unknown, unknown>;

const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text));

/** Stands before each item but the first. */
const BETWEEN_ITEMS = '},';
const OPENING = bytes('[');
const CLOSING = bytes('}]');

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
  const nothing = isNonNullType(type) ? null : bytes(`${before}null`);
  const kept = new Map<string, Uint8Array>();
  const counts: Uint8Array[] = [];
  const written = (value: number): Uint8Array => {
    if (value < 0 || value >= MOST_KEPT) return bytes(before + value);
    while (counts.length <= value) counts.push(bytes(before + counts.length));
    return counts[value]!;
  };
  return (source) => {
    const value = (source as Record<string, unknown>)[name];
    if (typeof value === 'number') return isWhole && (value | 0) === value ? written(value) : null;
    if (typeof value !== 'string') return value === null ? nothing : null;
    const known = kept.get(value);
    if (known !== undefined) return known;
    const serialized = isText ? value : serializedBy(leaf, value);
    if (typeof serialized !== 'string') return null;
    const text = bytes(before + JSON.stringify(serialized));
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(value, text);
    return text;
  };
}

const leafWriters = new WeakMap<Field, Map<string, Write | null>>();

/** The same, made once, with what it keeps. */
function keptLeafWriter(field: Field, before: string): Write | null {
  const named = leafWriters.get(field) ?? new Map<string, Write | null>();
  leafWriters.set(field, named);
  const known = named.get(before);
  if (known !== undefined) return known;
  const writer = leafWriter(field, before);
  if (named.size >= MOST_NAMES) named.clear();
  named.set(before, writer);
  return writer;
}

/**
 * Writes lists of objects of a type as JSON at once, where all that is asked of each is leaves that it has: a wide answer then costs no
 * object for each item. Null where more is asked; the writer gives null of a list that is too short for it, or not as its types say.
 */
export function listWriter(
  type: GraphQLObjectType,
  asked: Iterable<readonly [key: string, definition: Field | undefined]>,
): ((items: readonly unknown[]) => Uint8Array | null) | null {
  const writers: Write[] = [];
  let leaves = 0;
  for (const [key, definition] of asked) {
    if (!definition) continue;
    const before = `${writers.length === 0 ? `${BETWEEN_ITEMS}{` : ','}${JSON.stringify(key)}:`;
    const constant = bytes(before + JSON.stringify(type.name));
    const isConstant = definition === TypeNameMetaFieldDef;
    const write = isConstant ? () => constant : keptLeafWriter(definition, before);
    if (write === null) return null;
    writers.push(write);
    if (!isConstant) leaves++;
  }
  // A leaf tells an object from the promise of one.
  if (leaves === 0) return null;
  return (items) => {
    if (items.length < WORTH_WRITING) return null;
    // As bytes, since as bytes they are sent: of so many texts one text is put together in twice the time, and is then read once more.
    const list = new GrowingBytes(items.length * ROOM_OF_ITEM);
    list.add(OPENING);
    let isFirst = true;
    for (const item of items) {
      if (typeof item !== 'object' || item === null) return null;
      for (const write of writers) {
        const piece = write(item);
        if (piece === null) return null;
        list.add(piece, isFirst ? BETWEEN_ITEMS.length : 0);
        isFirst = false;
      }
    }
    list.add(CLOSING);
    return list.written;
  };
}
