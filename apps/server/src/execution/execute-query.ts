import {
  type ExecutionArgs,
  type ExecutionResult,
  type FragmentDefinitionNode,
  type GraphQLError,
  getOperationAST,
  getVariableValues,
  Kind,
  OperationTypeNode,
} from 'graphql';
import { isPromise } from './completing.ts';
import { fieldsOf, type Query } from './field-plan.ts';
import { WrittenLists } from './written-list.ts';

/** As many faults of variables as graphql-js tells. */
const MOST_FAULTS = 50;

function fragmentsOf({ document }: ExecutionArgs): Record<string, FragmentDefinitionNode> {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  return fragments;
}

type Data = Record<string, unknown> | null;

/** Both where lists of the answer are written already, and only marked in its data: `stringify` is what Yoga asks for. */
export type WrittenResult = ExecutionResult & {
  readonly stringify?: (result: unknown) => string;
  readonly bytesOf?: (result: unknown) => Buffer;
};

const resultOf = (data: unknown, errors: readonly GraphQLError[], lists: WrittenLists): WrittenResult => ({
  ...(errors.length > 0 && { errors }),
  data: data as Data,
  ...(lists.size > 0 && {
    stringify: (result: unknown) => lists.bytesOf(result).toString(),
    bytesOf: (result: unknown) => lists.bytesOf(result),
  }),
});

/**
 * Executes a valid query of the document, as graphql-js does and with the same answers, but reads each selection, its arguments and
 * its type once and not for every object: half the time of a list of a hundred. Long lists of plain leaves may stand in `data` as
 * marks: then the result has a `stringify` and a `bytesOf` of its own, and only what they give is the answer. Null where this is not for it to
 * execute: another operation than a query, or none. Neither `@defer` and `@stream` nor `isTypeOf` are supported, and no resolver is told its path.
 */
export function executeQuery(args: ExecutionArgs): WrittenResult | Promise<WrittenResult> | null {
  const { schema, document, operationName, variableValues, contextValue, rootValue } = args;
  const operation = getOperationAST(document, operationName);
  const type = schema.getQueryType();
  if (operation?.operation !== OperationTypeNode.QUERY || !type) return null;
  const { coerced, errors: faults } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    variableValues ?? {},
    { maxErrors: MOST_FAULTS },
  );
  if (faults) return { errors: faults };

  const errors: GraphQLError[] = [];
  const lists = new WrittenLists();
  const query: Query = {
    schema,
    fragments: fragmentsOf(args),
    variables: coerced,
    operation,
    root: rootValue,
    context: contextValue,
    errors,
    lists,
  };
  const failed = (error: unknown) => resultOf(null, [...errors, error as GraphQLError], lists);
  try {
    const data = fieldsOf(query, type, [operation])(rootValue, null);
    return isPromise(data)
      ? data.then((settled) => resultOf(settled, errors, lists), failed)
      : resultOf(data, errors, lists);
  } catch (error) {
    return failed(error);
  }
}
