import {
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLError,
  GraphQLID,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  GraphQLString,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  locatedError,
} from 'graphql';
import { type Place, pathTo } from './place.ts';

/** Turns what a resolver gave into its part of the answer, or a promise of it; throws where it cannot. */
export type Complete = (value: unknown, above: Place | null, key: string | number) => unknown;

/** Gives the fields of an object, or a promise of them. */
export type Fields = (source: unknown, place: Place | null) => unknown;

/** The field whose values are completed, and what it needs of the operation. */
export interface Completing {
  readonly nodes: readonly FieldNode[];
  /** `Type.field`, for faults. */
  readonly name: string;
  /** Where faults that a null can stand for are told. */
  readonly errors: GraphQLError[];
  fieldsOf(type: GraphQLObjectType): Fields;
  /** Writes a list of objects of a type, and gives what stands for it; null where each is to be completed. */
  written(type: GraphQLObjectType): ((items: readonly unknown[]) => string | null) | null;
  typeOf(value: unknown, type: GraphQLAbstractType): GraphQLObjectType | Promise<GraphQLObjectType>;
}

export const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof value === 'object' && value !== null && typeof (value as Promise<unknown>).then === 'function';

/** Waits for what is under way before a fault is thrown on: none of it may be left to itself. */
export async function throwAfter(pending: readonly Promise<unknown>[], error: unknown): Promise<never> {
  await Promise.allSettled(pending);
  throw error;
}

/** A value that may be null takes the place of what fails; the fault of one that may not is thrown on. */
export function guarded(complete: Complete, type: GraphQLOutputType, field: Completing): Complete {
  const { nodes, errors } = field;
  const fail = (raw: unknown, above: Place | null, key: string | number): null => {
    const error = locatedError(raw, nodes, pathTo(above, key));
    if (isNonNullType(type)) throw error;
    errors.push(error);
    return null;
  };
  return (value, above, key) => {
    try {
      const done = isPromise(value)
        ? value.then((settled) => complete(settled, above, key))
        : complete(value, above, key);
      return isPromise(done) ? done.then(undefined, (raw) => fail(raw, above, key)) : done;
    } catch (raw) {
      return fail(raw, above, key);
    }
  };
}

function leaf(type: GraphQLLeafType): Complete {
  const isText = type === GraphQLString || type === GraphQLID;
  return (value) => {
    if (value == null) return null;
    if (isText && typeof value === 'string') return value;
    const serialized = type.serialize(value);
    if (serialized == null) throw new Error(`${type.name}: nothing stands for ${String(value)}`);
    return serialized;
  };
}

function list(item: Complete, type: GraphQLOutputType, { name, written }: Completing): Complete {
  const itemType = getNullableType(type);
  const write = isObjectType(itemType) ? written(itemType) : null;
  return (value, above, key) => {
    if (value == null) return null;
    if (!Array.isArray(value)) throw new Error(`not a list: ${name}`);
    const standing = write?.(value) ?? null;
    if (standing !== null) return standing;
    const place: Place = { above, key };
    const items = new Array<unknown>(value.length);
    let pending: Promise<unknown>[] | null = null;
    for (let index = 0; index < value.length; index++) {
      let done: unknown;
      try {
        done = item(value[index], place, index);
      } catch (error) {
        if (pending) return throwAfter(pending, error);
        throw error;
      }
      items[index] = done;
      if (!isPromise(done)) continue;
      pending ??= [];
      pending.push(
        done.then((settled) => {
          items[index] = settled;
        }),
      );
    }
    return pending ? Promise.all(pending).then(() => items) : items;
  };
}

function object(type: GraphQLObjectType, { fieldsOf }: Completing): Complete {
  let fields: Fields | null = null;
  return (value, above, key) => {
    if (value == null) return null;
    fields ??= fieldsOf(type);
    return fields(value, { above, key });
  };
}

function abstract(type: GraphQLAbstractType, { fieldsOf, typeOf }: Completing): Complete {
  const known = new Map<GraphQLObjectType, Fields>();
  const fieldsFor = (concrete: GraphQLObjectType): Fields => {
    const found = known.get(concrete) ?? fieldsOf(concrete);
    known.set(concrete, found);
    return found;
  };
  return (value, above, key) => {
    if (value == null) return null;
    const concrete = typeOf(value, type);
    const place: Place = { above, key };
    return isPromise(concrete)
      ? concrete.then((named) => fieldsFor(named)(value, place))
      : fieldsFor(concrete)(value, place);
  };
}

/** How values of a type are completed: CompleteValue of the specification, the type looked at once and not for each value. */
export function completeOf(type: GraphQLOutputType, field: Completing): Complete {
  if (isNonNullType(type)) {
    const complete = completeOf(type.ofType, field);
    const checked = (value: unknown): unknown => {
      if (value === null) throw new Error(`Cannot return null for non-nullable field ${field.name}.`);
      return value;
    };
    return (value, above, key) => {
      const done = complete(value, above, key);
      return isPromise(done) ? done.then(checked) : checked(done);
    };
  }
  if (isListType(type))
    return list(guarded(completeOf(type.ofType, field), type.ofType, field), type.ofType, field);
  if (isLeafType(type)) return leaf(type);
  return isObjectType(type) ? object(type, field) : abstract(type, field);
}
