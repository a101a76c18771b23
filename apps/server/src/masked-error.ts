import { InvalidCursor, InvalidWindow, QueryTimeout } from '@ephemeride/store';
import { GraphQLError, Kind } from 'graphql';
import { maskError } from 'graphql-yoga';
import { type ClientErrorCode, clientError, type RequestErrorCode } from './client-error.ts';

/** What a resolver threw, apart from the place that the executor adds. */
const originalOf = (error: unknown): unknown =>
  error instanceof GraphQLError && error.originalError ? error.originalError : error;

const codeOf = (error: unknown): ClientErrorCode | null => {
  if (error instanceof InvalidCursor) return 'INVALID_CURSOR';
  if (error instanceof InvalidWindow) return 'INVALID_WINDOW';
  if (error instanceof QueryTimeout) return 'QUERY_TIMEOUT';
  return null;
};

/** What the executor refuses before it resolves anything, and gives no code: told by the part of the query at fault. */
const REFUSED_PARTS: Readonly<Record<string, RequestErrorCode>> = {
  [Kind.VARIABLE_DEFINITION]: 'BAD_USER_INPUT',
  [Kind.OPERATION_DEFINITION]: 'OPERATION_NOT_SUPPORTED',
};

function withCode(error: Error): Error {
  if (!(error instanceof GraphQLError) || error.path || error.extensions.code) return error;
  const code = REFUSED_PARTS[error.nodes?.[0]?.kind ?? ''];
  if (code) Object.assign(error.extensions, { code });
  return error;
}

/** Writes faults of the program to stderr, with their stack; a client's own are only its own matter. */
export function logError(error: unknown): void {
  const original = originalOf(error);
  if (codeOf(original) === null) console.error(original);
}

/**
 * What a client is told of an error: a fault of its own in full, a fault of the program only by its place,
 * as INTERNAL_SERVER_ERROR.
 */
export function tellError(error: unknown, message: string): Error {
  const original = originalOf(error);
  const code = codeOf(original);
  if (code === null) return withCode(maskError(error, message, false));
  const told = clientError(code, (original as Error).message);
  return error instanceof GraphQLError
    ? new GraphQLError(told.message, {
        nodes: error.nodes ?? null,
        path: error.path ?? null,
        extensions: told.extensions,
      })
    : told;
}
