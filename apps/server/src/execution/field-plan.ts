import {
  defaultFieldResolver,
  defaultTypeResolver,
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLError,
  type GraphQLField,
  type GraphQLFieldResolver,
  GraphQLID,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLString,
  getArgumentValues,
  getNullableType,
  isLeafType,
  isObjectType,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';
import { type Completing, completeOf, type Fields, guarded, isPromise, throwAfter } from './completing.ts';
import { type SelectionContext, selectedFields } from './selected-fields.ts';
import { listWriter, type WrittenLists } from './written-list.ts';

/** A query under way. */
export interface Query extends SelectionContext {
  readonly operation: OperationDefinitionNode;
  readonly root: unknown;
  readonly context: unknown;
  /** Faults that a null stands for in the answer. */
  readonly errors: GraphQLError[];
  readonly lists: WrittenLists;
}

/** An object of an answer, laid out as engines like it; none of its names is inherited, and `__proto__` is a key as any other. */
const Answer = function Answer() {} as unknown as new () => Record<string, unknown>;
Answer.prototype = Object.create(null);

const META_FIELDS = [SchemaMetaFieldDef, TypeMetaFieldDef, TypeNameMetaFieldDef];

const definitionOf = (type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> | undefined =>
  name.startsWith('__') ? META_FIELDS.find((meta) => meta.name === name) : type.getFields()[name];

function concreteType(named: unknown, type: GraphQLAbstractType, { schema }: Query): GraphQLObjectType {
  const concrete = typeof named === 'string' ? schema.getType(named) : null;
  if (!isObjectType(concrete) || !schema.isSubType(type, concrete))
    throw new Error(`not a type of ${type.name}: ${String(named)}`);
  return concrete;
}

/** What a resolver is told of its field; of the place in the answer nothing, since one telling serves every object. */
function infoOf(
  query: Query,
  parentType: GraphQLObjectType,
  { name, type }: GraphQLField<unknown, unknown>,
  fieldNodes: readonly FieldNode[],
): GraphQLResolveInfo {
  const { schema, fragments, root, operation, variables } = query;
  return {
    fieldName: name,
    fieldNodes,
    returnType: type,
    parentType,
    schema,
    fragments,
    rootValue: root,
    operation,
    variableValues: variables,
    get path(): never {
      throw new Error(`${parentType.name}.${name}: a resolver is not told its place`);
    },
  };
}

/**
 * Reads a leaf that an object has as a text or a number, which most fields of a wide answer are; null where it has anything else, or
 * where its type would tell a fault: those are for the field's resolver. Null where the field is no such leaf.
 */
function readLeaf({
  name,
  type,
  args,
}: GraphQLField<unknown, unknown>): ((source: unknown) => unknown) | null {
  const leaf = getNullableType(type);
  if (!isLeafType(leaf) || args.length > 0) return null;
  const isText = leaf === GraphQLString || leaf === GraphQLID;
  return (source) => {
    const value = (source as Record<string, unknown> | null)?.[name];
    if (typeof value !== 'string' && typeof value !== 'number') return null;
    if (isText && typeof value === 'string') return value;
    try {
      return leaf.serialize(value);
    } catch {
      return null;
    }
  };
}

function writtenOf(query: Query, type: GraphQLObjectType, nodes: readonly FieldNode[]) {
  const asked = [...selectedFields(query, type, nodes)].map(
    ([key, [node]]) => [key, definitionOf(type, node!.name.value)] as const,
  );
  const write = listWriter(type, asked);
  if (write === null) return null;
  return (items: readonly unknown[]): string | null => {
    const text = write(items);
    return text === null ? null : query.lists.add(text);
  };
}

/** A field of every object of a type: its arguments are read once. */
function planField(
  query: Query,
  parentType: GraphQLObjectType,
  definition: GraphQLField<unknown, unknown>,
  nodes: readonly FieldNode[],
  key: string,
): Fields {
  const info = infoOf(query, parentType, definition, nodes);
  const completing: Completing = {
    nodes,
    name: `${parentType.name}.${definition.name}`,
    errors: query.errors,
    fieldsOf: (type) => fieldsOf(query, type, nodes),
    written: (type) => writtenOf(query, type, nodes),
    typeOf: (value, type) => {
      const tell = type.resolveType ?? defaultTypeResolver;
      const named = tell(value, query.context, info, type);
      return isPromise(named)
        ? named.then((each) => concreteType(each, type, query))
        : concreteType(named, type, query);
    },
  };
  const { context } = query;
  const resolver: GraphQLFieldResolver<unknown, unknown> = definition.resolve ?? defaultFieldResolver;
  let args: Record<string, unknown> | null = null;
  const resolved = guarded(
    (source, above, place) => {
      args ??= getArgumentValues(definition, nodes[0]!, query.variables);
      const value = resolver(source, args, context, info);
      return isPromise(value)
        ? value.then((settled) => complete(settled, above, place))
        : complete(value, above, place);
    },
    definition.type,
    completing,
  );
  const complete = completeOf(definition.type, completing);
  const read =
    definition.resolve && definition.resolve !== defaultFieldResolver ? null : readLeaf(definition);
  if (read === null) return (source, place) => resolved(source, place, key);
  return (source, place) => read(source) ?? resolved(source, place, key);
}

/** How the fields that selections ask of a type are answered: ExecuteSelectionSet of the specification. */
export function fieldsOf(
  query: Query,
  type: GraphQLObjectType,
  nodes: Parameters<typeof selectedFields>[2],
): Fields {
  const plans: { readonly key: string; readonly ask: Fields }[] = [];
  for (const [key, asked] of selectedFields(query, type, nodes)) {
    const definition = definitionOf(type, asked[0]!.name.value);
    if (definition) plans.push({ key, ask: planField(query, type, definition, asked, key) });
  }
  return (source, place) => {
    const answer = new Answer();
    let pending: Promise<unknown>[] | null = null;
    for (const { key, ask } of plans) {
      let value: unknown;
      try {
        value = ask(source, place);
      } catch (error) {
        if (pending) return throwAfter(pending, error);
        throw error;
      }
      // Set even where it is only promised: keys keep the order in which they were asked for.
      answer[key] = value;
      if (!isPromise(value)) continue;
      pending ??= [];
      pending.push(
        value.then((settled) => {
          answer[key] = settled;
        }),
      );
    }
    return pending ? Promise.all(pending).then(() => answer) : answer;
  };
}
